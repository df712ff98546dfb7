import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { notCountedText, whyNotCounted } from '../../../../../shared/domain/drift/week-entries.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { observe } from '../../../../../shared/domain/scoring/observations.ts';
import type { Entry } from '../../../../../shared/records/entries/entry.ts';
import { noteSchema } from '../../../../../shared/records/entries/note.ts';
import type { CurveName } from '../../../../../shared/wording/curve-names.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const today = day('2026-03-01');
const forDate = day('2026-02-03');
const said = { answers: { EF02: 'left' } } as const;
const split = { people: 5, coordination: 5, technical: 10, other: 0 };

const reasonOf = (entry: Entry, curve: CurveName = 'energy'): string | null => {
  const why = whyNotCounted(entry, { curve, today });
  return why === null ? null : notCountedText(why);
};

describe('why an entry is not counted', () => {
  it('is nothing for one with an answer, written in time or half late', () => {
    expect(reasonOf(aReflection(said))).toBeNull();
    expect(reasonOf(aReflection({ ...said, createdLocalDate: addDays(forDate, 14) }))).toBeNull();
  });

  it('is that it was written too late', () => {
    const late = aReflection({ ...said, split, createdLocalDate: addDays(forDate, 15) });
    expect(reasonOf(late)).toBe('Written 15 days later: kept in the journal, not counted.');
    expect(reasonOf(late, 'time')).toBe('Written 15 days later: kept in the journal, not counted.');
  });

  it('is that it says nothing on that curve, and whether it counts for the other', () => {
    expect(reasonOf(aReflection())).toBe('No energy answer.');
    expect(reasonOf(aReflection({ split }))).toBe('No energy answer; its time counts.');
    expect(reasonOf(aReflection({ split }), 'time')).toBeNull();
    expect(reasonOf(aReflection(said), 'time')).toBe('No time recorded; its energy answers count.');
    expect(reasonOf(aReflection(), 'time')).toBe('No time recorded.');
  });

  it('is that its day has not come, or that it is a note', () => {
    const ahead = aReflection({ ...said, forDate: day('2026-03-02') });
    expect(reasonOf(ahead)).toBe('Dated later than today. It counts once that day has come.');
    const note = noteSchema.parse({
      ...{ type: 'note', id: 'n', forDate, createdLocalDate: forDate, createdAt: '2026-02-03T17:00:00.000Z' },
    });
    expect(reasonOf(note)).toBe('A note. Notes are never counted.');
  });

  it('is given for exactly those entries that leave no observation', () => {
    const { reflections } = sampleDiary();
    const some = reflections.map((one, index) => ({
      ...one,
      ...(index % 5 === 0 ? { answers: {}, activities: [] } : {}),
      ...(index % 7 === 0 ? { split: null } : {}),
      ...(index % 4 === 0 ? { createdLocalDate: addDays(one.forDate, 20) } : {}),
    }));
    const observed = observe(some);
    for (const curve of ['energy', 'time'] as const) {
      const counted = some.filter((entry) => whyNotCounted(entry, { curve, today: day('2026-12-31') }) === null);
      expect(counted.map((one) => one.forDate)).toEqual(observed[curve].map(({ date }) => date));
      expect(counted.length).toBeLessThan(some.length);
    }
  });
});
