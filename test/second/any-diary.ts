import fc from 'fast-check';
import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { OwnPrompt } from '../../shared/records/beside/own-prompt.ts';
import type { Partner } from '../../shared/records/beside/partner.ts';
import type { RolePeriod } from '../../shared/records/beside/role-period.ts';
import type { Answer, Reflection } from '../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../support/builders.ts';
import { anOwnPrompt } from '../support/lives-of-numbers.ts';
import { aPartner, aRolePeriod } from '../support/records.ts';
import { aContent, aStyle, type Content, whole } from './any-content.ts';
import { later } from './calendar.ts';

/** Runs of a law over diaries; where the code is broken on purpose, the first failure is enough. */
export const runsOf = (numRuns: number) => ({
  numRuns,
  endOnFailure: process.env['DRIFTLINE_FIRST_FAILURE'] === '1',
});

/** A made-up journal and the day it is read on; `from` begins a period. */
export type Diary = {
  readonly entries: readonly Reflection[];
  readonly roles: readonly RolePeriod[];
  readonly partners: readonly Partner[];
  readonly ownPrompts: readonly OwnPrompt[];
  readonly asOf: CalendarDay;
  readonly from: CalendarDay | null;
};

const START = day('2025-01-06');
const FIRST = '2026.1';
const SECOND = '2026.2';

type Form = 'daily' | 'weekly' | 'duo' | 'quarterly' | 'monthly';
type Slot = { readonly form: Form; readonly weekday: number };

const answersOf = (form: Form, { energies, likings, own, pair, topic, result }: Content): Reflection['answers'] => {
  if (form === 'duo') return Object.fromEntries(pair);
  const rest: readonly (readonly [string, Answer])[] = [
    ...energies,
    ...likings,
    ...(own === null ? [] : ([[anOwnPrompt.id, own]] as const)),
    ...(form === 'monthly' ? ([['BU05', topic]] as const) : []),
    ...(form === 'quarterly' ? ([['DU04', result]] as const) : []),
  ];
  return Object.fromEntries(rest);
};

type Place = { readonly week: number; readonly index: number; readonly version: string };

const written = (content: Content, { form, weekday }: Slot, { week, index, version }: Place): Reflection => {
  const forDate = later(START, 7 * week + weekday);
  const {
    late,
    unknown,
    deleted,
    energies: _,
    likings: ______,
    own: __,
    pair: ___,
    topic: ____,
    result: _____,
    ...rest
  } = content;
  return aReflection({
    ...rest,
    ...{ id: `e${index}`, form, forDate, createdLocalDate: later(forDate, late), answers: answersOf(form, content) },
    catalogueVersion: unknown ? '2031.4' : version,
    deletedAt: deleted ? '2026-06-01T08:00:00.000Z' : null,
  });
};

const someRoles = fc
  .array(
    fc.record({
      from: fc.oneof(whole(-10, 0), whole(1, 40)),
      length: fc.option(whole(0, 30), { freq: 2 }),
      weekday: whole(0, 6),
      role: fc.constantFrom(
        'TL' as const,
        'EM' as const,
        'TL' as const,
        'EM' as const,
        'combined' as const,
        'IC' as const,
        'other' as const,
      ),
      deleted: fc.nat(9).map((chance) => chance === 0),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    list.map(({ from, length, weekday, role, deleted }, index): RolePeriod => {
      const begun = later(START, 7 * from + weekday);
      const to = length === null ? null : later(begun, 7 * length + 2);
      return aRolePeriod({
        id: `r${index}`,
        from: begun,
        to,
        role,
        deletedAt: deleted ? '2026-06-01T08:00:00.000Z' : null,
      });
    }),
  );

const somePartners = fc
  .array(fc.record({ since: whole(-5, 40), length: fc.option(whole(1, 30)) }), { maxLength: 2 })
  .map((list) =>
    list.map(({ since, length }, index) => {
      const begun = later(START, 7 * since);
      return aPartner({
        id: `p${index}`,
        label: `P${index}`,
        since: begun,
        until: length === null ? null : later(begun, 7 * length),
      });
    }),
  );

const aMixedRhythm = fc.array(
  fc.record({
    form: fc.constantFrom(
      'daily' as const,
      'daily' as const,
      'daily' as const,
      'weekly' as const,
      'weekly' as const,
      'monthly' as const,
    ),
    weekday: whole(0, 6),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Most days of the week: what is compared by days needs many of them. */
const everyDay: readonly Slot[] = [0, 1, 2, 3, 4].map((weekday) => ({ form: 'daily', weekday }));
const aRhythm: fc.Arbitrary<readonly Slot[]> = fc.oneof(
  { weight: 3, arbitrary: aMixedRhythm },
  { weight: 1, arbitrary: fc.subarray([...everyDay], { minLength: 4 }) },
);

const LEANS = [-1, 0, 1] as const;
const aLean = fc.constantFrom(...LEANS);

/**
 * Diaries of up to 62 weeks. Contents come in two decks, one for the time before a turn and one for after it, cycled
 * through, so that long lives are cheap; the forms about the pair and the quarter come every fourth and eighth week.
 */
export const anyDiary: fc.Arbitrary<Diary> = fc
  .tuple(aLean, aLean, aLean, aLean)
  .chain(([lean, timeLean, leanAfter, timeLeanAfter]) =>
    fc.tuple(aStyle(lean, timeLean), aStyle(leanAfter, timeLeanAfter)),
  )
  .chain(([before, after]) =>
    fc.record({
      decks: fc.tuple(
        fc.array(aContent(before), { minLength: 5, maxLength: 17 }),
        fc.array(aContent(after), { minLength: 5, maxLength: 17 }),
      ),
      weeks: fc.oneof(whole(0, 12), whole(13, 34), whole(45, 62)),
      turn: whole(0, 50),
      // The week in which the questions change, most often before or after it all; now and then one comes late.
      changed: fc.oneof(fc.constant(0), fc.constant(99), whole(1, 60)),
      stray: whole(2, 40),
      rhythm: aRhythm,
      missing: fc.array(whole(0, 62), { maxLength: 8 }),
      // Eight silent weeks do not part a run, nine do.
      silence: fc.option(fc.record({ from: whole(5, 45), weeks: whole(7, 10) }), { freq: 1 }),
      // Four weeks to the day before a form about the pair, a day less, and days.
      quarterly: fc.constantFrom({ week: 1, weekday: 2 }, { week: 1, weekday: 3 }, { week: 0, weekday: 4 }),
      roles: someRoles,
      partners: somePartners,
      ownPrompts: fc.constantFrom([], [anOwnPrompt]),
      asOf: fc.record({
        back: fc.oneof(fc.constant(0), fc.constant(0), whole(-2, 12), whole(-14, -9), whole(-54, -20)),
        weekday: whole(0, 6),
      }),
      from: fc.option(whole(0, 40), { freq: 2 }),
    }),
  )
  .map(({ decks, weeks, turn, changed, stray, rhythm, missing, silence, quarterly, asOf, from, ...rest }) => {
    const entries: Reflection[] = [];
    for (let week = 0; week < weeks; week += 1) {
      if (silence && week >= silence.from && week < silence.from + silence.weeks) continue;
      const slots: Slot[] = missing.includes(week) ? [] : [...rhythm];
      if (week % 4 === 1) slots.push({ form: 'duo', weekday: 2 });
      if (week % 8 === quarterly.week) slots.push({ form: 'quarterly', weekday: quarterly.weekday });
      const deck = decks[week < turn ? 0 : 1];
      for (const slot of slots) {
        const content = deck[entries.length % deck.length];
        const index = entries.length;
        const version = week < changed || (week < changed + 9 && index % stray === 0) ? FIRST : SECOND;
        if (content) entries.push(written(content, slot, { week, index, version }));
      }
    }
    const read = later(START, 7 * (weeks - asOf.back) + asOf.weekday);
    const begins = from === null ? null : later(read, -7 * from - 3);
    return { ...rest, entries, asOf: read, from: begins };
  });
