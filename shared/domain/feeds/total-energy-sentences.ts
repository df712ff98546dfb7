import { lastDayOfWeek } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import { clearSide } from '../../wording/clear-side.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { counted, dayInWords, estimateInWords, likely } from '../../wording/wording.ts';
import type { Drift } from '../drift/drift.ts';
import { bothDraining } from '../drift/drift-sentences.ts';

const leaning = (lo: number, hi: number): string => {
  const clear = clearSide({ lo, hi });
  if (clear === null) return 'neither clearly energising nor clearly draining on balance';
  return clear === 'above' ? 'energising on balance' : 'draining on balance';
};

const tooEarly = ({ reflections, weeks }: Drift): Sentence => {
  const { levelMinReflections, levelMinWeeks } = parameters;
  const so = `${counted(reflections, 'check-in')} with a rated activity in ${counted(weeks, 'week')}.`;
  return {
    id: 'total-missing',
    text: `${so} A line needs ${levelMinReflections} in ${levelMinWeeks} weeks.`,
    footnote: null,
  };
};

const paused: Sentence = {
  id: 'total-paused',
  text: `No check-in with a rated activity for more than ${parameters.maxGapWeeks} weeks: the line is paused.`,
  footnote: null,
};

/** Total energy in words, none before the first rating: both kinds of work together, never a direction. docs/domain.md, sections 3.2 and 3.9. */
export const totalEnergySentences = (total: Drift): readonly Sentence[] => {
  const { level, levelLo, levelHi, asOfWeek, reflections } = total;
  if (reflections === 0) return [];
  if (total.status === 'paused') return [paused];
  if (level === null || levelLo === null || levelHi === null) return [tooEarly(total)];
  const text =
    `Around ${dayInWords(lastDayOfWeek(asOfWeek))} the work you rated was ${leaning(levelLo, levelHi)}: ` +
    `${estimateInWords(level, { lo: levelLo, hi: levelHi })}, ${likely(levelLo, levelHi)} (n = ${reflections}).`;
  return [...bothDraining(total), { id: 'total', text, footnote: null }];
};
