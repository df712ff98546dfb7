import fc from 'fast-check';
import { addDays } from '../../shared/calendar/calendar-day.ts';
import type { Answer, FormName, Reflection } from '../../shared/records/entries/reflection.ts';
import { readingDay } from './any-journal.ts';
import { aReflection } from './builders.ts';

/** What a check-in of either catalogue may hold that bears on agreement; more than its own catalogue asked, too. */
const choice = fc.constantFrom('left', 'equal', 'right', 'na', null);
const stop = fc.constantFrom(-3, -2, -1, 0, 1, 2, 3, 'na', null);
const rating = fc.constantFrom(-2, -1, 0, 1, 2, 'na', null);

/** Around a leaning, so that lines come to a side and ways come to differ. */
const leaning = (toward: number, low: number, high: number) =>
  fc.integer({ min: -1, max: 1 }).map((noise) => Math.min(high, Math.max(low, Math.round(toward + noise))));

type Answers = Readonly<Reflection['answers']>;

const answersOf = (form: FormName, lean: number): fc.Arbitrary<Answers> => {
  const mostly = <Value>(usual: fc.Arbitrary<Value>, any: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: any });
  const pair = (people: string, technical: string) => ({
    [people]: mostly<Answer>(leaning(lean, -2, 2), rating),
    [technical]: mostly<Answer>(leaning(-lean, -2, 2), rating),
  });
  const scale = (key: 1 | -1) => mostly<Answer>(leaning(2 * lean * key, -3, 3), stop);
  if (form === 'daily') {
    return fc.record<Answers>(
      { EF14: mostly<Answer>(fc.constantFrom('right', 'equal'), choice), EF15: choice, ...pair('LK01', 'LK02') },
      { requiredKeys: [] },
    );
  }
  if (form === 'monthly') {
    return fc.record<Answers>(
      {
        ES11: stop,
        FT01: fc.constantFrom('Yes', 'No', 'I cannot say', 'Perhaps', null),
        FT02: fc.constantFrom('Technical work', 'People work', 'Both equally', 'Neither', 'I cannot say', null),
      },
      { requiredKeys: ['FT01', 'FT02'] },
    );
  }
  return fc.record<Answers>(
    {
      ...{ EC05: scale(-1), EC06: scale(1), EC07: scale(-1), EC08: scale(1), ...pair('LK03', 'LK04') },
      ...{ EC01: scale(-1), EC02: scale(1), EC03: scale(-1), EC04: scale(1) },
    },
    { requiredKeys: ['EC01', 'EC02', 'EC03', 'EC04', 'EC05', 'EC08', 'LK03', 'LK04'] },
  );
};

const DAYS = 460;

const aCheckIn = (form: FormName, lean: number) =>
  fc.record({
    form: fc.constant(form),
    answers: answersOf(form, lean),
    back: fc.nat(DAYS),
    hour: fc.integer({ min: 10, max: 20 }),
    late: fc.constantFrom(0, 0, 0, 0, 3, 4, 14, 15),
    isDeleted: fc.constantFrom(false, false, false, false, false, false, false, true),
  });

/** A journal of more than a year read on a Sunday, its questions changed on some day or never, ids in no order. */
export const anAgreement: fc.Arbitrary<readonly Reflection[]> = fc
  .record({
    lean: fc.constantFrom(-1, 0, 1),
    changed: fc.constantFrom(0, 40, 200, DAYS + 1),
    counts: fc.tuple(fc.constantFrom(0, 30, 90), fc.constantFrom(0, 60, 120), fc.constantFrom(0, 8, 14)),
  })
  .chain(({ lean, changed, counts: [daily, weekly, monthly] }) => {
    const some = (form: FormName, count: number) =>
      fc.array(aCheckIn(form, lean), { minLength: count, maxLength: count });
    return fc
      .tuple(some('daily', daily), some('weekly', weekly), some('monthly', monthly), fc.infiniteStream(fc.nat(999)))
      .map(([days, weeks, months, drawn]) =>
        [...days, ...weeks, ...months].map(({ form, answers, back, hour, late, isDeleted }, index) => {
          const forDate = addDays(readingDay, -back);
          return aReflection({
            ...{ id: `a${drawn.next().value}-${index}`, form, answers, forDate },
            ...{ createdLocalDate: addDays(forDate, late), createdAt: `${addDays(forDate, late)}T${hour}:00:00.000Z` },
            ...{ deletedAt: isDeleted ? `${readingDay}T10:00:00.000Z` : null },
            catalogueVersion: back < changed ? '2026.2' : '2026.1',
          });
        }),
      );
  });
