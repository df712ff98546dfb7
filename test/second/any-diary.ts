import fc from 'fast-check';
import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import catalogue from '../../shared/domain/questions/prompt-catalogue.json' with { type: 'json' };
import type { OwnPrompt } from '../../shared/records/beside/own-prompt.ts';
import type { Partner } from '../../shared/records/beside/partner.ts';
import type { RolePeriod } from '../../shared/records/beside/role-period.ts';
import type { ActivityCategory, Answer, Reflection, Split } from '../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../support/builders.ts';
import { anOwnPrompt } from '../support/lives-of-numbers.ts';
import { aPartner, aRolePeriod } from '../support/records.ts';
import { later } from './calendar.ts';
import { questions } from './catalogue.ts';

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

const whole = (min: number, max: number) => fc.integer({ min, max });
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { freq: 3 });

const chips = (people: number, coordination: number, technical: number, other = 0): Split => ({
  ...{ people, coordination, technical, other },
});

/** 7 of 20 chips are 35 %, 3 are 15 %: at the boundary and beside it, whole days and halves, and what is over. */
const splitsAtBounds = [
  ...[chips(2, 11, 7), chips(3, 10, 7), chips(2, 12, 6), chips(7, 11, 2), chips(7, 10, 3), chips(6, 12, 2)],
  ...[chips(3, 3, 4, 10), chips(3, 2, 4, 11), chips(1, 0, 0, 19), chips(0, 0, 0, 20), chips(0, 0, 0, 0)],
  ...[chips(5, 4, 10), chips(2, 4, 4), chips(10, 10, 10, 0), chips(1, 6, 2, 1)],
];

const splitOf = (lean: number): fc.Arbitrary<Split> =>
  fc.tuple(whole(0, 6), whole(0, 8), whole(0, 6)).map(([a, b, c]) => {
    const [people, technical] = [lean > 0 ? a + 8 : a, lean < 0 ? c + 8 : c];
    const sum = people + b + technical;
    return sum <= 20 ? chips(people, b, technical, Math.min(20 - sum, a)) : chips(people, 20 - people - technical, technical);
  });

// One split for the whole of a diary, few at the boundaries, or any: ties are made, not met by chance.
const someSplits = (lean: number) =>
  fc.oneof(
    fc.constantFrom(...splitsAtBounds).map((one) => [one]),
    fc.array(fc.constantFrom(...splitsAtBounds), { minLength: 2, maxLength: 6 }),
    fc.array(splitOf(lean), { minLength: 2, maxLength: 9 }),
  );

const scored = questions.filter((one) => one.scored === 'E');
/** What an archive from elsewhere may hold. */
const oddities: readonly Answer[] = ['constructor', '__proto__', 'toString', 'LEFT', '', 4, -4, 0.5, 1e9, { left: 1 }];

const energyAnswer = (lean: number): fc.Arbitrary<readonly [string, Answer]> =>
  fc.tuple(fc.constantFrom(...scored), whole(-3, 3), fc.nat(40)).map(([{ id, kind, key }, stop, chance]) => {
    const pulled = Math.max(-3, Math.min(3, stop + 3 * lean)) * (key ?? 1);
    if (chance === 0) return [id, oddities[Math.abs(stop * 3) % oddities.length] ?? null];
    if (chance === 1) return [id, null];
    if (kind !== 'forced-choice') return [id, pulled];
    return [id, Math.abs(pulled) < 2 ? 'equal' : pulled < 0 ? 'left' : 'right'];
  });

const pairQuestions = questions.filter(({ scored: what }) => what === 'duo');
const pairAnswer = (high: boolean): fc.Arbitrary<readonly [string, Answer]> =>
  fc.tuple(fc.constantFrom(...pairQuestions), whole(1, 5), fc.nat(20)).map(([{ id, options }, point, chance]) => {
    if (chance === 0) return [id, oddities[point] ?? null];
    if (options !== undefined) return [id, options[point % options.length]?.label ?? null];
    return [id, high ? Math.max(point, 4) : point];
  });

const activityIds = ['code', 'review', 'one-to-one', 'hiring', 'planning-priorities', 'an-own-one', 'constructor'];
const categories: readonly ActivityCategory[] = ['technical', 'technical', 'people', 'people', 'coordination', 'other', 'people'];

const anActivity = (ratings: readonly number[], isTyped: boolean) =>
  fc.record({ which: whole(0, 6), minutes: whole(0, 8), energy: maybe(fc.constantFrom(...ratings)) }).map((given) => ({
    activityId: activityIds[given.which] ?? '',
    category: categories[given.which] ?? ('other' as const),
    minutes: isTyped && given.minutes > 0 ? 30 * (given.minutes - 1) : null,
    // Some kinds of work give and some take, so that places come up.
    energy: given.energy === null ? null : Math.max(-2, Math.min(2, given.energy + (given.which < 2 ? 1 : -given.which % 2))),
  }));

const topics = questions.find(({ id }) => id === 'BU05')?.options?.map(({ label }) => label) ?? [];
const sharedResults = questions.find(({ id }) => id === 'DU04')?.options?.map(({ label }) => label) ?? [];

type Style = {
  readonly lean: number;
  readonly splits: readonly Split[];
  readonly ratings: readonly number[];
  readonly stars: readonly number[];
  readonly isTyped: boolean;
};

const aStyle = (lean: number, timeLean: number): fc.Arbitrary<Style> =>
  fc.record({
    lean: fc.constant(lean),
    splits: someSplits(timeLean),
    ratings: fc.constantFrom([1], [0], [-1], [-2, 2], [-1, 0, 1], [-2, -1, 0, 1, 2]),
    stars: fc.constantFrom([4], [3, 4], [1, 2, 3, 4, 5]),
    isTyped: fc.boolean(),
  });

/** What one check-in holds; its day and form come from the rhythm of the diary. */
const aContent = ({ lean, splits, ratings, stars, isTyped }: Style) =>
  fc
    .record({
      energies: fc.array(energyAnswer(lean), { maxLength: 4 }),
      own: maybe(whole(-3, 4)),
      pair: fc.array(pairAnswer(lean > 0), { maxLength: 12, size: 'max' }),
      topic: fc.constantFrom(...topics, null, null, 'constructor'),
      result: fc.constantFrom(...sharedResults, null, 'constructor'),
      split: maybe(fc.constantFrom(...splits)),
      activities: fc.array(anActivity(ratings, isTyped), { maxLength: 4 }),
      satisfaction: maybe(fc.constantFrom(...stars)),
      burden: fc.option(fc.record({ emotional: maybe(whole(0, 4)), intellectual: maybe(whole(0, 4)) })),
      pressure: maybe(whole(1, 5)),
      oneToOnes: fc.option(fc.record({ planned: whole(0, 4), done: whole(0, 5) })),
      reviews: fc.option(fc.record({ planned: whole(0, 4), done: whole(0, 5) })),
      late: fc.constantFrom(0, 0, 0, 0, 0, 1, 3, 4, 14, 15),
      unknown: fc.nat(30).map((chance) => chance === 0),
      deleted: fc.nat(30).map((chance) => chance === 0),
    });

type Content = ReturnType<typeof aContent> extends fc.Arbitrary<infer Value> ? Value : never;
type Form = 'daily' | 'weekly' | 'duo' | 'quarterly' | 'monthly';
type Slot = { readonly form: Form; readonly weekday: number };

const answersOf = (form: Form, { energies, own, pair, topic, result }: Content): Reflection['answers'] => {
  if (form === 'duo') return Object.fromEntries(pair);
  const rest: readonly (readonly [string, Answer])[] = [
    ...energies,
    ...(own === null ? [] : ([[anOwnPrompt.id, own]] as const)),
    ...(form === 'monthly' ? ([['BU05', topic]] as const) : []),
    ...(form === 'quarterly' ? ([['DU04', result]] as const) : []),
  ];
  return Object.fromEntries(rest);
};

const written = (content: Content, { form, weekday }: Slot, week: number, index: number): Reflection => {
  const forDate = later(START, 7 * week + weekday);
  const { late, unknown, deleted, energies: _, own: __, pair: ___, topic: ____, result: _____, ...rest } = content;
  return aReflection({
    ...rest,
    ...{ id: `e${index}`, form, forDate, createdLocalDate: later(forDate, late), answers: answersOf(form, content) },
    catalogueVersion: unknown ? '2031.4' : catalogue.catalogueVersion,
    deletedAt: deleted ? '2026-06-01T08:00:00.000Z' : null,
  });
};

const someRoles = fc
  .array(
    fc.record({
      from: whole(-10, 60),
      length: fc.option(whole(0, 30), { freq: 2 }),
      weekday: whole(0, 6),
      role: fc.constantFrom('TL' as const, 'EM' as const, 'TL' as const, 'EM' as const, 'combined' as const, 'IC' as const, 'other' as const),
      deleted: fc.nat(9).map((chance) => chance === 0),
    }),
    { maxLength: 4 },
  )
  .map((list) =>
    list.map(({ from, length, weekday, role, deleted }, index): RolePeriod => {
      const begun = later(START, 7 * from + weekday);
      const to = length === null ? null : later(begun, 7 * length + 2);
      return aRolePeriod({ id: `r${index}`, from: begun, to, role, deletedAt: deleted ? '2026-06-01T08:00:00.000Z' : null });
    }),
  );

const somePartners = fc
  .array(fc.record({ since: whole(-5, 40), length: fc.option(whole(1, 30)) }), { maxLength: 2 })
  .map((list) =>
    list.map(({ since, length }, index) => {
      const begun = later(START, 7 * since);
      return aPartner({ id: `p${index}`, label: `P${index}`, since: begun, until: length === null ? null : later(begun, 7 * length) });
    }),
  );

const aRhythm = fc.array(
  fc.record({
    form: fc.constantFrom('daily' as const, 'daily' as const, 'daily' as const, 'weekly' as const, 'weekly' as const, 'monthly' as const),
    weekday: whole(0, 6),
  }),
  { minLength: 1, maxLength: 3 },
);

const LEANS = [-1, 0, 1] as const;
const aLean = fc.constantFrom(...LEANS);

/**
 * Diaries of up to 62 weeks. Contents come in two decks, one for the time before a turn and one for after it, cycled
 * through, so that long lives are cheap; the forms about the pair and the quarter come every fourth and eighth week.
 */
export const anyDiary: fc.Arbitrary<Diary> = fc
  .tuple(aLean, aLean, aLean, aLean)
  .chain(([lean, timeLean, leanAfter, timeLeanAfter]) => fc.tuple(aStyle(lean, timeLean), aStyle(leanAfter, timeLeanAfter)))
  .chain(([before, after]) =>
    fc.record({
      decks: fc.tuple(
        fc.array(aContent(before), { minLength: 5, maxLength: 17 }),
        fc.array(aContent(after), { minLength: 5, maxLength: 17 }),
      ),
      weeks: fc.oneof(whole(0, 12), whole(13, 34), whole(45, 62)),
      turn: whole(0, 50),
      rhythm: aRhythm,
      missing: fc.array(whole(0, 62), { maxLength: 8 }),
      roles: someRoles,
      partners: somePartners,
      ownPrompts: fc.constantFrom([], [anOwnPrompt]),
      asOf: fc.record({ back: fc.oneof(fc.constant(0), whole(-2, 12)), weekday: whole(0, 6) }),
      from: fc.option(whole(0, 40), { freq: 2 }),
    }),
  )
  .map(({ decks, weeks, turn, rhythm, missing, asOf, from, ...rest }) => {
    const entries: Reflection[] = [];
    for (let week = 0; week < weeks; week += 1) {
      const slots: Slot[] = missing.includes(week) ? [] : [...rhythm];
      if (week % 4 === 1) slots.push({ form: 'duo', weekday: 2 });
      if (week % 8 === 0) slots.push({ form: 'quarterly', weekday: 4 });
      const deck = decks[week < turn ? 0 : 1];
      for (const slot of slots) {
        const content = deck[entries.length % deck.length];
        if (content) entries.push(written(content, slot, week, entries.length));
      }
    }
    const read = later(START, 7 * (weeks - asOf.back) + asOf.weekday);
    const begins = from === null ? null : later(read, -7 * from - 3);
    return { ...rest, entries, asOf: read, from: begins };
  });
