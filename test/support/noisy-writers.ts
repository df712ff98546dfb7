import { addDays } from '../../shared/calendar/calendar-day.ts';
import { promptById, prompts } from '../../shared/domain/questions/prompt-catalogue.ts';
import { SAMPLE_START } from '../../shared/domain/sample/sample-diary.ts';
import { clamp, createDraws, type Draws, roundHalfUp } from '../../shared/domain/sample/sample-random.ts';
import type { ActivityCategory, Reflection } from '../../shared/records/entries/reflection.ts';
import { aReflection } from './builders.ts';

/** How weeks resemble each other: each keeps `alike` of the one before, around 0, with this spread on the axis. */
export type Moods = { readonly alike: number; readonly spread: number };

/** Chances of a daily check-in on each of five days, and of the weekly one on Friday. */
export type Rates = { readonly daily: number; readonly weekly: number };

/**
 * Someone who leans to neither side and never changes. Each question draws a little to one side of its own (0.25), as
 * does rating both kinds of work, days of the week differ by 0.1, and an answer scatters by 0.45.
 */
export type NoisyWriter = {
  readonly seed: number;
  readonly weeks: number;
  readonly moods: Moods;
  /** What is kept in a week; nothing in a week of silence. */
  readonly rates: (week: number, isSilent: boolean) => Rates;
  readonly ratesActivities: (week: number) => boolean;
  /** What becomes of an answer before it is tapped: -1 left to 1 right. */
  readonly tap: (answer: number) => number;
};

/** Weeks of writing, three to six, and of silence, one to five, by turns: true for silence. */
const silencesOf = ({ weeks }: NoisyWriter, draws: Draws): readonly boolean[] => {
  const between = (low: number, high: number): number => low + Math.floor(draws.uniform() * (high - low + 1));
  const silences: boolean[] = [];
  while (silences.length < weeks) {
    silences.push(...Array<boolean>(between(3, 6)).fill(false), ...Array<boolean>(between(1, 5)).fill(true));
  }
  return silences;
};

const moodsOf = ({ weeks, moods: { alike, spread } }: NoisyWriter, draws: Draws): readonly number[] => {
  let mood = spread * draws.gauss();
  return Array.from({ length: weeks }, () => {
    const current = mood;
    mood = alike * mood + spread * Math.sqrt(1 - alike ** 2) * draws.gauss();
    return current;
  });
};

const energyPrompts = prompts.filter(({ scored, key }) => scored === 'E' && key !== null);
const choices = energyPrompts.filter(({ kind }) => kind === 'forced-choice').map(({ id }) => id);
const sliders = energyPrompts.filter(({ kind, cadence }) => kind === 'bipolar-slider' && cadence.includes('daily'));
const weekly = energyPrompts.filter(({ core }) => core).map(({ id }) => id);

/** Offsets of each question, and of each kind of work rated, in the order of the catalogue. */
const offsetsOf = (draws: Draws): ReadonlyMap<string, number> =>
  new Map([
    ...energyPrompts.map(({ id }): [string, number] => [id, 0.25 * draws.gauss()]),
    ...['people', 'technical'].map((kind): [string, number] => [kind, 0.7 * draws.gauss()]),
  ]);

type Writing = { readonly writer: NoisyWriter; readonly offsets: ReadonlyMap<string, number>; readonly draws: Draws };

const answer = (id: string, leaning: number, { writer, offsets, draws }: Writing): string | number => {
  const prompt = promptById(id);
  const keyed = leaning + (offsets.get(id) ?? 0) + 0.45 * draws.gauss();
  const tapped = writer.tap(keyed * (prompt?.key ?? 1));
  if (prompt?.kind !== 'forced-choice') return clamp(roundHalfUp(3 * tapped), -3, 3);
  if (Math.abs(tapped) < 0.12) return 'equal';
  return tapped > 0 ? 'right' : 'left';
};

const answersOf = (ids: readonly string[], leaning: number, writing: Writing): Reflection['answers'] =>
  Object.fromEntries(ids.map((id) => [id, answer(id, leaning, writing)]));

/** A choice in turn, and the slider of the other key in turn: they come as in a real form. */
const askedOn = (index: number): readonly string[] => {
  const choice = choices[index % choices.length] ?? '';
  const opposite = sliders.filter(({ key }) => key === -(promptById(choice)?.key ?? 1));
  return [
    choice,
    ...opposite
      .slice(index % opposite.length)
      .slice(0, 1)
      .map(({ id }) => id),
  ];
};

const rated = (category: ActivityCategory, liking: number, { offsets, draws }: Writing) => ({
  ...{ activityId: category, category, minutes: null },
  energy: clamp(roundHalfUp(0.4 + 1.3 * liking + (offsets.get(category) ?? 0) + 0.7 * draws.gauss()), -2, 2),
});

const plain = aReflection();

const dated = (week: number, weekday: number, given: Partial<Reflection>): Reflection => {
  const forDate = addDays(SAMPLE_START, 7 * week + weekday);
  return { ...plain, id: `${given.form ?? ''}${forDate}`, forDate, createdLocalDate: forDate, ...given };
};

const dailyOf = (week: number, weekday: number, mood: number, writing: Writing): Reflection => {
  const leaning = mood + 0.05 * (2 - weekday) + 0.12 * writing.draws.gauss();
  const answers = answersOf(askedOn(5 * week + weekday), leaning, writing);
  const rates = writing.writer.ratesActivities(week);
  const activities = rates ? [rated('people', leaning, writing), rated('technical', -leaning, writing)] : [];
  return dated(week, weekday, { form: 'daily', answers, activities });
};

/** Everything someone wrote, oldest first: the same for the same seed on every machine. */
export const writingsOf = (writer: NoisyWriter): readonly Reflection[] => {
  const draws = createDraws(writer.seed * 7919);
  const [silences, moods] = [silencesOf(writer, draws), moodsOf(writer, draws)];
  const writing = { writer, offsets: offsetsOf(draws), draws };
  return moods.flatMap((mood, week) => {
    const { daily, weekly: atEnd } = writer.rates(week, silences[week] ?? false);
    const days = [0, 1, 2, 3, 4].filter(() => draws.uniform() < daily);
    const kept = days.map((weekday) => dailyOf(week, weekday, mood, writing));
    if (draws.uniform() >= atEnd) return kept;
    return [...kept, dated(week, 4, { form: 'weekly', answers: answersOf(weekly, mood, writing) })];
  });
};
