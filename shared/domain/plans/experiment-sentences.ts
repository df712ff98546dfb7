import type { ExperimentPole } from '../../records/beside/experiment.ts';
import { clearSide } from '../../wording/clear-side.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { toOneDecimal } from '../../wording/wording.ts';
import { promptById } from '../questions/prompt-catalogue.ts';
import { promptIds } from '../questions/prompt-ids.ts';
import type { ExperimentOutcome, GroupMeans, PoleSurprise } from './experiment.ts';

const sentence = (id: string, text: string): Sentence => ({ id, text, footnote: null });

const feelings = promptById(promptIds.experimentOutcome)?.scale?.labels ?? [];

/** "a bit energised", for -2 to 2. */
export const feelingWord = (value: number): string => (feelings[value + 2] ?? String(value)).toLowerCase();

const steps = (surprise: number): string => {
  const size = Math.abs(surprise);
  const words: Readonly<Record<number, string>> = { 1: 'one', 2: 'two', 3: 'three', 4: 'four' };
  // Both are answers, not estimates: the difference is what it is.
  const better = clearSide({ lo: surprise, hi: surprise }) === 'above';
  return `${words[size] ?? toOneDecimal(size)} ${size === 1 ? 'step' : 'steps'} ${better ? 'better' : 'worse'}`;
};

const than = (surprise: number): string =>
  surprise === 0 ? 'as you expected' : `${steps(surprise)} than you expected`;

/** The end of a range of surprises. */
const end = (surprise: number): string => (surprise === 0 ? 'as expected' : steps(surprise));

const groupText = (name: string, { energy, nEnergy, time, nTime }: GroupMeans): string => {
  const part = (what: string, mean: number | null, n: number): string =>
    mean === null ? `${what} too few to compare (n = ${n})` : `${what} ${toOneDecimal(mean)} (n = ${n})`;
  return `${name}: ${part('energy', energy, nEnergy)}, ${part('time', time, nTime)}.`;
};

/** Forecast, outcome, and the check-ins of the experiment beside the others of its days. Section 6. */
export const outcomeSentences = ({ forecast, outcome, surprise, tagged, other }: ExperimentOutcome): Sentence[] => [
  sentence(
    'forecast-and-outcome',
    outcome === null || surprise === null
      ? `You expected: ${feelingWord(forecast)}. How it was has no answer yet.`
      : `You expected: ${feelingWord(forecast)}. It was: ${feelingWord(outcome)}, ${than(surprise)}.`,
  ),
  sentence('tagged', groupText('Check-ins of the experiment', tagged)),
  sentence('other', groupText('Other check-ins of those days', other)),
];

const poles: Readonly<Record<ExperimentPole, string>> = {
  EM: 'people experiments',
  TL: 'technical experiments',
  both: 'experiments with both',
};

/**
 * "People experiments left you about one step better than you expected (n = 3)."; where they came out on both sides, or
 * some as expected, from which to which. Section 6.
 */
export const surpriseSentences = (surprises: readonly PoleSurprise[]): Sentence[] =>
  surprises.map(({ pole, median, least, most, n }) => {
    const name = poles[pole].slice(0, 1).toUpperCase() + poles[pole].slice(1);
    const oneSided = least === most || clearSide({ lo: least, hi: most }) !== null;
    const how = oneSided ? `left you about ${than(median)}` : `came out between ${end(least)} and ${end(most)}`;
    return sentence(`surprise-${pole}`, `${name} ${how} (n = ${n}).`);
  });
