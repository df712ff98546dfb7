import { daysBetween } from '../../calendar/calendar-day.ts';
import { lateFactor } from '../../check-ins/late-factor.ts';
import { parameters } from '../../constants.ts';
import type { ActivityRating, Answer, Reflection, Split } from '../../records/entries/reflection.ts';
import { answerFits } from '../questions/answer-fits.ts';
import { scoringVersionOf } from '../questions/catalogue-versions.ts';
import { countedAnswer, knowsQuestions } from '../questions/counted-answers.ts';
import { type Prompt, type PromptLookup, promptById } from '../questions/prompt-catalogue.ts';
import { promptIds } from '../questions/prompt-ids.ts';
import { activityWeights } from './activity-minutes.ts';

/** The part of a reflection that scoring reads. */
export type ScorableReflection = Pick<
  Reflection,
  'form' | 'forDate' | 'createdLocalDate' | 'answers' | 'split' | 'activities' | 'burden'
> & { readonly catalogueVersion?: string };

/** What one reflection says, by the names of docs/domain.md, section 3.2. Null = not answered, never zero. */
export type ReflectionScore = {
  /** Energy prompts answered, and how many of them are the writer's own. */
  readonly nPrompts: number;
  readonly nOwn: number;
  /** Mean keyed energy answer, -1 to 1. */
  readonly Ep: number | null;
  /** How the people part left the writer against the technical part, -1 to 1; null unless both were rated. */
  readonly L: number | null;
  /** Mean energy rating of people and of technical activities, -2 to 2, and their contrast, -1 to 1. */
  readonly eP: number | null;
  readonly eT: number | null;
  readonly Ea: number | null;
  /** Both contrasts in one, -1 to 1, and how many choices they weigh: 3, 2 for one of them, 0 for none. */
  readonly C: number | null;
  readonly cWeight: number;
  /** Information count. */
  readonly k: number;
  /** Energy, -1 (tech lead side) to 1 (engineering manager side), and its weight, 0 to 1. */
  readonly E: number | null;
  readonly u: number;
  /** Time, people minus technical share, -1 to 1; shares of people, coordination and hands-on work; the weight of T. */
  readonly T: number | null;
  readonly p: number | null;
  readonly c: number | null;
  readonly h: number | null;
  readonly uT: number;
  /** Part of the day that those three held, 0 to 1: "other" and what was not shared out left over. Null without T. */
  readonly part: number | null;
  /** Total energy, -1 to 1. */
  readonly V: number | null;
  /** Burden: emotional minus intellectual, -1 to 1, and both together, 0 to 1. */
  readonly B: number | null;
  readonly load: number | null;
  /** Days from the day described to the day of writing; negative for a day ahead. */
  readonly lateDays: number;
};

// A Map: answers come from outside, and an object would know "constructor" too.
const forcedChoice: ReadonlyMap<Answer, number> = new Map([
  ['left', -parameters.forcedChoiceScore],
  ['equal', 0],
  ['right', parameters.forcedChoiceScore],
]);

/** A raw answer on -1 (left) to 1 (right), or null when it says nothing. */
const rawAnswer = (prompt: Prompt, answer: Answer): number | null => {
  if (!answerFits(prompt, answer)) return null;
  if (prompt.kind === 'forced-choice') return forcedChoice.get(answer) ?? null;
  return prompt.kind === 'bipolar-slider' && typeof answer === 'number' ? answer / parameters.sliderStops : null;
};

/** An answer turned so that +1 is the engineering manager side; null when it says nothing or the prompt has no key. */
export const keyedAnswer = (id: string, answer: Answer, promptOf: PromptLookup = promptById): number | null => {
  const prompt = promptOf(id);
  const raw = prompt && prompt.key !== null ? rawAnswer(prompt, answer) : null;
  // Adding nothing turns a keyed middle from -0 into 0.
  return raw === null ? null : raw * (prompt?.key ?? 1) + 0;
};

type KeyedAnswer = { readonly keyed: number; readonly own: boolean };

/** Keyed energy answers, -1 to 1, by id so that the order in which answers were stored cannot matter. */
const energyAnswers = (reflection: ScorableReflection, promptOf: PromptLookup): readonly KeyedAnswer[] =>
  Object.keys(reflection.answers)
    .sort()
    .flatMap((id) => {
      const prompt = promptOf(id);
      const answer = countedAnswer(reflection, id, promptOf);
      const keyed = prompt?.scored === 'E' ? keyedAnswer(id, answer, promptOf) : null;
      return keyed === null ? [] : [{ keyed, own: prompt?.group === 'own' }];
    });

/** The two rows of one screen, of the day or of the week: people first. */
const likingPairs = [
  [promptIds.peoplePartOfDay, promptIds.technicalPartOfDay],
  [promptIds.peoplePartOfWeek, promptIds.technicalPartOfWeek],
] as const;

/**
 * L = (people - technical) / 4 of a pair rated on both rows, -1 to 1; null where a row was passed over or had no part
 * in the day. What happened more often does not enter; how each left the writer does.
 */
const likingContrast = (reflection: ScorableReflection): number | null => {
  for (const pair of likingPairs) {
    const [people, technical] = pair.map((id) => countedAnswer(reflection, id));
    if (typeof people === 'number' && typeof technical === 'number') return (people - technical) / 4;
  }
  return null;
};

/** Whether a row of the pair was shown and passed over. */
export const isPairPassed = ({ answers }: Pick<Reflection, 'answers'>): boolean =>
  likingPairs.flat().some((id) => answers[id] === null);

/** C and its weight in choices: both contrasts as 3 to 2, or the one there is. docs/domain.md, section 3.2. */
const bothContrasts = (L: number | null, Ea: number | null) => {
  const { likingShare, bothContrastsWeight, likingItemWeight, activityItemWeight } = parameters;
  if (L !== null && Ea !== null) {
    return { C: likingShare * L + (1 - likingShare) * Ea, cWeight: bothContrastsWeight };
  }
  if (L !== null) return { C: L, cWeight: likingItemWeight };
  return Ea === null ? { C: null, cWeight: 0 } : { C: Ea, cWeight: activityItemWeight };
};

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const meanEnergy = (
  activities: readonly ActivityRating[],
  weights: readonly number[],
  category: ActivityRating['category'] | 'any',
): number | null => {
  let total = 0;
  let sum = 0;
  activities.forEach((activity, index) => {
    if (activity.energy === null || (category !== 'any' && activity.category !== category)) return;
    const weight = weights[index] ?? 0;
    total += weight;
    sum += weight * activity.energy;
  });
  return total > 0 ? sum / total : null;
};

/**
 * Whether the chips of the day weigh the activities of a side: under the first questions alone. Since the second no
 * energy follows the time split, so that a fuller calendar cannot move the line.
 */
const weighsByChips = ({ catalogueVersion: version }: ScorableReflection): boolean =>
  version === undefined || (scoringVersionOf(version) ?? 1) === 1;

const scoreEnergy = (reflection: ScorableReflection, late: number, promptOf: PromptLookup) => {
  const answers = energyAnswers(reflection, promptOf);
  const weights = activityWeights(reflection.activities, reflection.split);
  const sides = weighsByChips(reflection) ? weights : activityWeights(reflection.activities, null);
  const [eP, eT] = (['people', 'technical'] as const).map((side) => meanEnergy(reflection.activities, sides, side));
  const Ep = mean(answers.map(({ keyed }) => keyed));
  // The contrast within sides, not minutes times liking: a fuller calendar must not read as a change of heart.
  const Ea = eP == null || eT == null ? null : (eP - eT) / 4;
  const L = likingContrast(reflection);
  const { C, cWeight } = bothContrasts(L, Ea);
  // Under questions this program does not know the contrast could mean another thing: nothing enters energy.
  const k = knowsQuestions(reflection) ? answers.length + cWeight : 0;
  const total = meanEnergy(reflection.activities, weights, 'any');
  return {
    nPrompts: answers.length,
    nOwn: answers.filter(({ own }) => own).length,
    Ep,
    eP: eP ?? null,
    eT: eT ?? null,
    L,
    Ea,
    C,
    cWeight,
    k,
    E: k === 0 ? null : (answers.length * (Ep ?? 0) + cWeight * (C ?? 0)) / k,
    u: (late * k) / (k + parameters.itemPriorCount),
    V: total === null ? null : total / 2,
  };
};

const scoreTime = (split: Split | null, form: Reflection['form'], late: number) => {
  const sum = split ? split.people + split.coordination + split.technical : 0;
  if (!split || sum === 0) return { T: null, p: null, c: null, h: null, uT: 0, part: null };
  const [p, c, h] = [split.people / sum, split.coordination / sum, split.technical / sum];
  const uT = late * (form === 'weekly' ? parameters.weeklySplitWeight : 1);
  const day = Math.max(parameters.chipsPerSplit, sum + split.other);
  return { T: p - h, p, c, h, uT, part: sum / day };
};

const scoreBurden = (burden: Reflection['burden']) => {
  if (!burden || burden.emotional === null || burden.intellectual === null) return { B: null, load: null };
  return { B: (burden.emotional - burden.intellectual) / 4, load: (burden.emotional + burden.intellectual) / 8 };
};

/**
 * Scores one reflection: energy, time, total energy and burden, each null where the writer gave nothing to score.
 * Satisfaction and burden never enter energy. `promptOf` says which questions count: with the writer's own, those too.
 * docs/domain.md, section 3.2.
 */
export const scoreReflection = (
  reflection: ScorableReflection,
  promptOf: PromptLookup = promptById,
): ReflectionScore => {
  const lateDays = daysBetween(reflection.forDate, reflection.createdLocalDate);
  const late = lateFactor(lateDays);
  return {
    ...scoreEnergy(reflection, late, promptOf),
    ...scoreTime(reflection.split, reflection.form, late),
    ...scoreBurden(reflection.burden),
    lateDays,
  };
};
