import fc from 'fast-check';
import type { ActivityCategory, Answer, Split } from '../../shared/records/entries/reflection.ts';
import { questions } from './catalogue.ts';

export const whole = (min: number, max: number) => fc.integer({ min, max });
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { freq: 3 });

const chips = (people: number, coordination: number, technical: number, other = 0): Split => ({
  ...{ people, coordination, technical, other },
});

/** 7 of 20 chips are 35 %, 3 are 15 %: at the boundary and beside it, whole days and halves, and what is over. */
const splitsAtBounds = [
  ...[chips(2, 11, 7), chips(3, 10, 7), chips(2, 12, 6), chips(7, 11, 2), chips(7, 10, 3), chips(6, 12, 2)],
  ...[chips(3, 3, 4, 10), chips(3, 2, 4, 11), chips(1, 0, 0, 19), chips(0, 0, 0, 20), chips(0, 0, 0, 0)],
  ...[chips(5, 4, 10), chips(2, 4, 4), chips(10, 10, 10, 0), chips(1, 6, 2, 1), chips(5, 5, 10, 80)],
];

const splitOf = (lean: number): fc.Arbitrary<Split> =>
  fc.tuple(whole(0, 6), whole(0, 8), whole(0, 6)).map(([a, b, c]) => {
    const [people, technical] = [lean > 0 ? a + 8 : a, lean < 0 ? c + 8 : c];
    const sum = people + b + technical;
    return sum <= 20
      ? chips(people, b, technical, Math.min(20 - sum, a))
      : chips(people, 20 - people - technical, technical);
  });

/** 15 % beside 35 %, which sums of weighted shares miss by a last bit now and then. */
const bothBounds = [chips(3, 10, 7), chips(7, 10, 3)];

// One split for the whole of a diary, few at the boundaries, or any: ties are made, not met by chance.
const someSplits = (lean: number) =>
  fc.oneof(
    fc.constantFrom(...splitsAtBounds, ...bothBounds, ...bothBounds).map((one) => [one]),
    fc.array(fc.constantFrom(...splitsAtBounds), { minLength: 2, maxLength: 6 }),
    fc.array(splitOf(lean), { minLength: 2, maxLength: 9 }),
  );

const scored = questions.filter((one) => one.scored === 'E');
/** What an archive from elsewhere may hold. */
const oddities: readonly Answer[] = ['constructor', '__proto__', 'toString', 'LEFT', '', 4, -4, 0.5, 1e9, { left: 1 }];

const likings = ['LK01', 'LK02', 'LK03', 'LK04'] as const;
const likingAnswers = (lean: number): fc.Arbitrary<readonly (readonly [string, Answer])[]> =>
  fc.tuple(fc.constantFrom(0, 2), whole(-2, 2), whole(-2, 2), fc.nat(12)).map(([at, people, technical, chance]) => {
    const [one, other] = [likings[at as 0 | 2], likings[(at + 1) as 1 | 3]];
    if (chance > 7) return [];
    const clamped = (value: number) => Math.max(-2, Math.min(2, value));
    const said: readonly [Answer, Answer] = [clamped(people + lean), clamped(technical - lean)];
    if (chance === 0)
      return [
        [one, 'na'],
        [other, said[1]],
      ];
    if (chance === 1)
      return [
        [one, said[0]],
        [other, null],
      ];
    if (chance === 2)
      return [
        [one, 3],
        [other, said[1]],
      ];
    return [
      [one, said[0]],
      [other, said[1]],
    ];
  });

const energyAnswer = (lean: number): fc.Arbitrary<readonly [string, Answer]> =>
  fc.tuple(fc.constantFrom(...scored), whole(-3, 3), fc.nat(60)).map(([{ id, kind, key }, stop, chance]) => {
    const pulled = Math.max(-3, Math.min(3, stop + 3 * lean)) * (key ?? 1);
    if (chance < oddities.length && stop === 0) return [id, oddities[chance] ?? null];
    if (chance === 11) return [id, null];
    if (chance === 12) return ['constructor', 'left'];
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
const categories: readonly ActivityCategory[] = [
  'technical',
  'technical',
  'people',
  'people',
  'coordination',
  'other',
  'people',
];

const anActivity = (ratings: readonly number[], isTyped: boolean) =>
  fc.record({ which: whole(0, 6), minutes: whole(0, 8), energy: maybe(fc.constantFrom(...ratings)) }).map((given) => ({
    activityId: activityIds[given.which] ?? '',
    category: categories[given.which] ?? ('other' as const),
    minutes: isTyped && given.minutes > 0 ? 30 * (given.minutes - 1) : null,
    // Some kinds of work give and some take, so that places come up.
    energy:
      given.energy === null ? null : Math.max(-2, Math.min(2, given.energy + (given.which < 2 ? 1 : -given.which % 2))),
  }));

const topics = questions.find(({ id }) => id === 'BU05')?.options?.map(({ label }) => label) ?? [];
const sharedResults = questions.find(({ id }) => id === 'DU04')?.options?.map(({ label }) => label) ?? [];

type Style = {
  readonly lean: number;
  readonly splits: readonly Split[];
  readonly ratings: readonly number[];
  readonly stars: readonly number[];
  readonly pressures: readonly number[];
  readonly lates: readonly number[];
  readonly isTyped: boolean;
  /** Stars more on days with hiring. */
  readonly likes: number;
};

/** The splits, ratings and leanings that one time of a diary draws from. */
export const aStyle = (lean: number, timeLean: number): fc.Arbitrary<Style> =>
  fc.record({
    lean: fc.constant(lean),
    splits: someSplits(timeLean),
    ratings: fc.constantFrom([1], [0], [-1], [-2, 2], [-1, 0, 1], [-2, -1, 0, 1, 2]),
    stars: fc.constantFrom([4], [3, 4], [1, 2, 3, 4, 5]),
    pressures: fc.constantFrom([1, 2, 3], [4, 5], [1, 2, 3, 4, 5]),
    lates: fc.constantFrom([0], [0, 4], [0, 0, 0, 0, 0, 1, 3, 4, 14, 15]),
    isTyped: fc.boolean(),
    likes: fc.constantFrom(0, 0, 1),
  });

/** What one check-in holds; its day and form come from the rhythm of the diary. */
export const aContent = ({ lean, splits, ratings, stars, pressures, lates, isTyped, likes }: Style) =>
  fc
    .record({
      energies: fc.array(energyAnswer(lean), { maxLength: 4 }),
      likings: likingAnswers(lean),
      own: maybe(whole(-3, 4)),
      pair: fc.array(pairAnswer(lean > 0), { minLength: 5, maxLength: 14 }),
      topic: fc.constantFrom(...topics, null, null, 'constructor'),
      result: fc.constantFrom(...sharedResults, null, 'constructor'),
      split: maybe(fc.constantFrom(...splits)),
      activities: fc.array(anActivity(ratings, isTyped), { maxLength: 4 }),
      satisfaction: maybe(fc.constantFrom(...stars)),
      burden: fc.option(fc.record({ emotional: maybe(whole(0, 4)), intellectual: maybe(whole(0, 4)) })),
      pressure: maybe(fc.constantFrom(...pressures)),
      oneToOnes: fc.option(fc.record({ planned: whole(0, 4), done: whole(0, 5) })),
      reviews: fc.option(fc.record({ planned: whole(0, 4), done: whole(0, 5) })),
      late: fc.constantFrom(...lates),
      unknown: fc.nat(30).map((chance) => chance === 0),
      deleted: fc.nat(30).map((chance) => chance === 0),
    })
    .map(({ satisfaction, ...rest }) => {
      const more = rest.activities.some(({ activityId }) => activityId === 'hiring') ? likes : 0;
      return { ...rest, satisfaction: satisfaction === null ? null : Math.min(5, satisfaction + more) };
    });

export type Content = ReturnType<typeof aContent> extends fc.Arbitrary<infer Value> ? Value : never;
