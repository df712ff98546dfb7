import { describe, expect, it } from 'vitest';
import { burdenAnswers, burdenWeeks } from '../../../../../shared/domain/feeds/burden.ts';
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
      "In the week of 29 June 2026 other people's problems were rated 1.0 of 4 (n = 1).",
    );
    expect(burdenSentence([])).toBeNull();
  });

  const month = { from: day('2026-06-01'), to: asOf };
  const inMonth = { form: 'monthly', forDate: day('2026-06-15') } as const;
  const told = (entries: Parameters<typeof burdenAnswers>[0], question: string) =>
    burdenAnswers(entries, month).find(({ promptId }) => promptId === question);
  const monthly = (answers: Readonly<Record<string, string | number | null>>) =>
    Object.entries(answers).map(([id, answer]) => aReflection({ id, ...inMonth, answers: { BU05: answer } }));

  it('counts what the heaviest load was about, also what nobody said', () => {
    const entries = monthly({ 1: 'None stood out', 2: 'An architecture choice', 3: 'None stood out', 4: null });
    expect(told(entries, 'BU05')).toMatchObject({ question: 'What was your heaviest load this month about?', n: 3 });
    expect(told(entries, 'BU05')?.counts.map(({ n }) => n)).toEqual([0, 0, 0, 1, 0, 0, 2]);
  });

  it('leaves out what the question cannot be answered with', () =>
    expect(told(monthly({ 1: 'None stood out', 4: 'constructor' }), 'BU05')?.n).toBe(1));

  it('counts which came home by side, and how far the load was shared by stop', () => {
    const entries = [-3, -1, 0, 2, 'na'].map((answer, at) =>
      aReflection({
        id: `home ${at}`,
        ...inMonth,
        catalogueVersion: '2026.2',
        answers: { BU03: answer, BU06: 4 },
      }),
    );
    expect(told(entries, 'BU03')?.counts).toEqual([
      { answer: 'Technical decisions', n: 2 },
      { answer: 'Both alike', n: 1 },
      { answer: "Other people's problems", n: 1 },
      { answer: 'Neither did', n: 1 },
    ]);
    expect(told(entries, 'BU06')?.counts).toContainEqual({ answer: 'Most', n: 5 });
  });

  it('is silent of a question without an answer in the period', () => {
    const entries = [
      aReflection({ id: 'early', form: 'monthly', forDate: day('2026-05-31'), answers: { BU05: 'None stood out' } }),
    ];
    expect(burdenAnswers(entries, month)).toEqual([]);
    expect(burdenAnswers(entries, { ...month, from: null })).toHaveLength(1);
  });
});
