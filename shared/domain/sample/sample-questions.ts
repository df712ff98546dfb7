import { DOES_NOT_APPLY } from '../../check-ins/answer-shapes.ts';
import type { Reflection, Split } from '../../records/entries/reflection.ts';
import { catalogueVersion, promptById } from '../questions/prompt-catalogue.ts';
import { promptIds } from '../questions/prompt-ids.ts';
import { type AskingBesides, answerForcedChoice, answerSlider, type SampleQuestions } from './sample-answers.ts';
import { clamp, createDraws, type Draws, roundHalfUp } from './sample-random.ts';

/** The choices of the day in the order in which the diary takes them; their keys are those of the diary's first form. */
const choices: readonly string[] = [
  promptIds.spareHour,
  promptIds.messageHopedFor,
  promptIds.messageOpenedFirst,
  promptIds.ratherFoundOut,
  promptIds.hopedForInCalendar,
  promptIds.taskVolunteeredFor,
  promptIds.pleasedMoreBy,
  promptIds.thoughtOnWalk,
  promptIds.costsMoreEnergy,
  promptIds.ratherHandedOver,
  promptIds.longerBreakAfter,
  promptIds.bothersMoreLate,
];

/** The sliders of the week, one of gain and one of drain each week. */
const sliders = [
  promptIds.freeDayFilledWith,
  promptIds.successOfNextWeek,
  promptIds.handedOverNextWeek,
  promptIds.tiringFullDay,
] as const;
const evenWeeks: readonly string[] = [promptIds.freeDayFilledWith, promptIds.tiringFullDay];

const keyOf = (id: string): 1 | -1 => promptById(id)?.key ?? 1;

const pairSeed = (seed: number): number => (seed ^ 0x51ed270b) >>> 0;

type PairIds = { readonly people: string; readonly technical: string };

/** How each part left the writer: liking and noise, "none" where the time split holds none of it. */
const answerPair = (
  { people, technical }: PairIds,
  { mood, split, noise, draws }: { mood: number; split: Split; noise: number; draws: Draws },
): Reflection['answers'] => {
  const rate = (liking: number): number => clamp(roundHalfUp(liking + noise * draws.gauss()), -2, 2);
  const ratings = [rate(0.4 + 1.3 * mood), rate(0.4 - 1.3 * mood)] as const;
  return {
    [people]: split.people === 0 ? DOES_NOT_APPLY : ratings[0],
    [technical]: split.technical === 0 ? DOES_NOT_APPLY : ratings[1],
  };
};

const dayPair = { people: promptIds.peoplePartOfDay, technical: promptIds.technicalPartOfDay };
const weekPair = { people: promptIds.peoplePartOfWeek, technical: promptIds.technicalPartOfWeek };

/** The next choice of the other key, on a day without one of the parts. */
const secondChoice = (first: string, mood: number, draws: Draws): Reflection['answers'] => {
  const at = choices.indexOf(first);
  const others = [...choices.slice(at + 1), ...choices.slice(0, at + 1)];
  const next = others.find((id) => keyOf(id) === -keyOf(first));
  return next === undefined ? {} : { [next]: answerForcedChoice(keyOf(next), mood, draws) };
};

const besidesOfDay = ({ seed, index, mood, split, asked }: AskingBesides & { asked: Reflection['answers'] }) => {
  const draws = createDraws(pairSeed(seed) + (index + 1) * 2_654_435_761);
  const pair = answerPair(dayPair, { mood, split, noise: 0.5, draws });
  const [first] = Object.keys(asked);
  const isOneMissing = Object.values(pair).filter((answer) => answer === DOES_NOT_APPLY).length === 1;
  return isOneMissing && first !== undefined ? { ...pair, ...secondChoice(first, mood, draws) } : pair;
};

/** The energy questions of today's catalogue, as the sample diary answers them. docs/domain.md, section 9. */
export const sampleQuestions: SampleQuestions = {
  catalogueVersion,
  ofDay: ({ index, leaning, draws }) => {
    const id = choices[index % choices.length] ?? promptIds.spareHour;
    const choice = answerForcedChoice(keyOf(id), leaning, draws);
    // The first catalogue drew a slider here: what follows in the stream stays as it was.
    draws.gauss();
    return { [id]: choice };
  },
  besidesOfDay,
  ofWeek: ({ index, leaning, draws }) => {
    const answered = sliders.map((id) => [id, answerSlider(keyOf(id), leaning, 0.4, draws)] as const);
    return Object.fromEntries(answered.filter(([id]) => evenWeeks.includes(id) === (index % 2 === 0)));
  },
  besidesOfWeek: ({ seed, index, mood, split }) =>
    answerPair(weekPair, { mood, split, noise: 0.6, draws: createDraws(pairSeed(seed) + index) }),
};
