import { describe, expect, it } from 'vitest';
import { burdenTopics, burdenWeeks } from '../../../../../shared/domain/feeds/burden.ts';
import { burdenSentence } from '../../../../../shared/domain/feeds/burden-sentences.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const asOf = day('2026-07-05');

const aWeek = (id: string, date: string, emotional: number | null, intellectual: number | null) =>
  aReflection({ id, form: 'weekly', forDate: day(date), burden: { emotional, intellectual } });

describe('burden', () => {
  it('is two lines by week, with a gap where nothing was answered', () => {
    const entries = [
      aWeek('c', '2026-07-03', 1, null),
      aWeek('a', '2026-06-19', 4, 2),
      aWeek('b', '2026-06-20', 3, null),
      aWeek('d', '2026-06-26', null, null),
      aWeek('e', '2026-07-10', 4, 4),
    ];
    expect(burdenWeeks(entries, asOf)).toEqual([
      { week: 2946, monday: '2026-06-15', emotional: 3.5, intellectual: 2, n: 2 },
      { week: 2948, monday: '2026-06-29', emotional: 1, intellectual: null, n: 1 },
    ]);
  });

  it('is said for the newest week', () => {
    expect(burdenSentence(burdenWeeks([aWeek('c', '2026-07-03', 1, null)], asOf))?.text).toBe(
      "In the week of 29 June 2026 other people's worries were rated 1.0 of 4 (n = 1).",
    );
    expect(burdenSentence([])).toBeNull();
  });

  it('counts what the heaviest load was about', () => {
    const about = (id: string, topic: string) => aReflection({ id, form: 'monthly', answers: { BU05: topic } });
    const entries = [about('1', 'None stood out'), about('2', 'An architecture choice'), about('3', 'None stood out')];
    expect(burdenTopics(entries, asOf)).toEqual([
      { topic: 'None stood out', n: 2 },
      { topic: 'An architecture choice', n: 1 },
    ]);
    // What the question cannot be answered with is kept with its entry, and counted nowhere.
    expect(burdenTopics([...entries, about('4', 'constructor')], asOf)).toHaveLength(2);
  });
});
