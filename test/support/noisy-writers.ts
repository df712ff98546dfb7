import { addDays } from '../../shared/calendar/calendar-day.ts';
import { DOES_NOT_APPLY } from '../../shared/check-ins/answer-shapes.ts';
import { catalogueVersion, promptById, prompts } from '../../shared/domain/questions/prompt-catalogue.ts';
import { promptIds } from '../../shared/domain/questions/prompt-ids.ts';
import { SAMPLE_START } from '../../shared/domain/sample/sample-diary.ts';
import { clamp, createDraws, type Draws, roundHalfUp } from '../../shared/domain/sample/sample-random.ts';
import type { ActivityCategory, Reflection } from '../../shared/records/entries/reflection.ts';
import { aReflection } from './builders.ts';
import { type Day, dayOf, type Part, type Shares, weekOf } from './noisy-days-of-work.ts';
import { moodsOf, type Rates, silencesOf } from './noisy-moods.ts';

/**
 * Someone who answers today's questions one by one. Each question draws a little to one side of its own (0.25), as does
 * rating each part of the work, days of the week differ by 0.1, and an answer scatters by 0.45.
 */
export type NoisyWriter = {
  readonly seed: number;
  readonly weeks: number;
  /** How weeks resemble each other: each keeps `alike` of the one before, around 0, with this spread on the axis. */
  readonly moods: { readonly alike: number; readonly spread: number };
  /** What is liked, -1 technical work to 1 work with people, beside the moods. */
  readonly liking: (week: number) => number;
  /** What days are made of. */
  readonly calendar: (week: number) => Shares;
  /** What is kept in a week; nothing in a week of silence. */
  readonly rates: (week: number, isSilent: boolean) => Rates;
  readonly ratesActivities: (week: number) => boolean;
  /** What becomes of an answer before it is tapped: -1 left to 1 right. */
  readonly tap: (answer: number) => number;
  /** By how much choices, and ratings of what was done, follow the calendar instead of what is liked; below 0: against. */
  readonly pulls: { readonly choices: number; readonly ratings: number };
};

const energyPrompts = prompts.filter(({ scored, retired }) => scored === 'E' && retired === undefined);
const choices = energyPrompts.filter(({ kind }) => kind === 'forced-choice').map(({ id }) => id);
const keyOf = (id: string): number => promptById(id)?.key ?? 1;

/** A gain and a drain of the other key, by turns. */
const weekly = [
  [promptIds.freeDayFilledWith, promptIds.tiringFullDay],
  [promptIds.successOfNextWeek, promptIds.handedOverNextWeek],
] as const;

const parts: readonly Part[] = ['people', 'technical'];

/** Offsets of each question, and of rating each part, by day and week in the same words, and as an activity. */
const offsetsOf = (draws: Draws): ReadonlyMap<string, number> =>
  new Map([
    ...energyPrompts.map(({ id }): [string, number] => [id, 0.25 * draws.gauss()]),
    ...parts.flatMap((part) =>
      ['pair', 'activity'].map((of): [string, number] => [`${part} ${of}`, 0.7 * draws.gauss()]),
    ),
  ]);

type Writing = { readonly writer: NoisyWriter; readonly offsets: ReadonlyMap<string, number>; readonly draws: Draws };

const answer = (id: string, leaning: number, { writer, offsets, draws }: Writing): string | number => {
  const keyed = leaning + (offsets.get(id) ?? 0) + 0.45 * draws.gauss();
  const tapped = writer.tap(keyed * keyOf(id));
  if (promptById(id)?.kind !== 'forced-choice') return clamp(roundHalfUp(3 * tapped), -3, 3);
  if (Math.abs(tapped) < 0.12) return 'equal';
  return tapped > 0 ? 'right' : 'left';
};

const answersOf = (ids: readonly string[], leaning: number, writing: Writing): Reflection['answers'] =>
  Object.fromEntries(ids.map((id) => [id, answer(id, leaning, writing)]));

const rate = (felt: number, offset: string, noise: number, { offsets, draws }: Writing): number =>
  clamp(roundHalfUp(felt + (offsets.get(offset) ?? 0) + noise * draws.gauss()), -2, 2);

const pairOf = (day: Day, of: 'day' | 'week', writing: Writing): Reflection['answers'] => {
  const [people, technical] =
    of === 'day'
      ? [promptIds.peoplePartOfDay, promptIds.technicalPartOfDay]
      : [promptIds.peoplePartOfWeek, promptIds.technicalPartOfWeek];
  const rated = (part: Part) => {
    const { felt, stretches } = day[part];
    return stretches === 0 ? DOES_NOT_APPLY : rate(felt, `${part} pair`, of === 'day' ? 0.5 : 0.6, writing);
  };
  return { [people]: rated('people'), [technical]: rated('technical') };
};

const activitiesOf = (day: Day, writing: Writing): Reflection['activities'] =>
  parts.flatMap((part: ActivityCategory & Part) => {
    const { felt, stretches } = day[part];
    if (stretches === 0) return [];
    const energy = rate(felt, `${part} activity`, 0.7, writing);
    return [{ activityId: part, category: part, minutes: null, energy }];
  });

/** A choice in turn, and a second one of the other key on a day without one of the parts. */
const askedOn = (index: number, pair: Reflection['answers']): readonly string[] => {
  const first = choices[index % choices.length] ?? '';
  if (Object.values(pair).filter((one) => one === DOES_NOT_APPLY).length !== 1) return [first];
  const others = choices.filter((id) => keyOf(id) === -keyOf(first));
  return [first, ...others.slice(index % others.length).slice(0, 1)];
};

const plain = aReflection();

const dated = (week: number, weekday: number, given: Partial<Reflection>): Reflection => {
  const forDate = addDays(SAMPLE_START, 7 * week + weekday);
  const id = `${given.form ?? ''}${forDate}`;
  return { ...plain, id, forDate, createdLocalDate: forDate, catalogueVersion, ...given };
};

type Asked = { readonly week: number; readonly leaning: number; readonly writing: Writing };

/** How far the calendar lies toward people, -1 to 1. */
const exposure = ({ people, technical }: Shares): number => people - technical;

const dailyOf = (weekday: number, day: Day, { week, leaning, writing }: Asked): Reflection => {
  const { ratesActivities, calendar, pulls } = writing.writer;
  const pair = pairOf(day, 'day', writing);
  const pulled = leaning + pulls.choices * exposure(calendar(week));
  const answers = { ...answersOf(askedOn(5 * week + weekday, pair), pulled, writing), ...pair };
  return dated(week, weekday, {
    form: 'daily',
    answers,
    activities: ratesActivities(week) ? activitiesOf(day, writing) : [],
  });
};

const weeklyOf = (days: readonly Day[], { week, leaning, writing }: Asked): Reflection => {
  const { calendar, pulls } = writing.writer;
  const pulled = leaning + pulls.choices * exposure(calendar(week));
  const asked = answersOf(weekly[week % 2 === 0 ? 0 : 1], pulled, writing);
  return dated(week, 4, { form: 'weekly', answers: { ...asked, ...pairOf(weekOf(days), 'week', writing) } });
};

/** Everything someone wrote, oldest first: the same for the same seed on every machine. */
export const writingsOf = (writer: NoisyWriter): readonly Reflection[] => {
  const draws = createDraws(writer.seed * 7919);
  const { weeks, pulls } = writer;
  const [silences, moods] = [silencesOf(weeks, draws), moodsOf(writer.moods, weeks, draws)];
  const writing = { writer, offsets: offsetsOf(draws), draws };
  return moods.flatMap((mood, week) => {
    const { daily, weekly: atEnd } = writer.rates(week, silences[week] ?? false);
    const shares = writer.calendar(week);
    const liking = writer.liking(week) + mood;
    const leanings = [0, 1, 2, 3, 4].map((weekday) => liking + 0.05 * (2 - weekday) + 0.12 * draws.gauss());
    const days = leanings.map((leaning) => dayOf(shares, leaning + pulls.ratings * exposure(shares), draws));
    const kept = days.flatMap((day, weekday) =>
      draws.uniform() < daily ? [dailyOf(weekday, day, { week, leaning: leanings[weekday] ?? 0, writing })] : [],
    );
    return draws.uniform() < atEnd ? [...kept, weeklyOf(days, { week, leaning: liking, writing })] : kept;
  });
};
