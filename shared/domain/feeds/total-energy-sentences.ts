import { lastDayOfWeek } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import { clearSide } from '../../wording/clear-side.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { counted, dayInWords, estimateInWords, likely } from '../../wording/wording.ts';
import { type DriftLevel, isPaused } from '../drift/drift-level.ts';
import { bothDraining } from '../drift/drift-sentences.ts';
import { lineNeeds } from '../drift/line-needs.ts';

const leaning = (lo: number, hi: number): string => {
  const clear = clearSide({ lo, hi });
  if (clear === null) return 'neither clearly energising nor clearly draining on balance';
  return clear === 'above' ? 'energising on balance' : 'draining on balance';
};

const tooEarly = ({ reflections, weeks }: DriftLevel): Sentence => {
  const kind = 'with a rated activity';
  const so = `${counted(reflections, 'check-in')} ${kind} in ${counted(weeks, 'week')}`;
  const needs = lineNeeds({ checkIns: reflections, weeks }, kind);
  const text =
    needs === null ? `${so}. A line starts when this week is complete.` : `${so}: too few for a line yet. ${needs}`;
  return { id: 'total-missing', text, footnote: null };
};

const paused: Sentence = {
  id: 'total-paused',
  text: `No check-in with a rated activity for more than ${parameters.maxGapWeeks} weeks: the line is paused.`,
  footnote: null,
};

/** Total energy in words, none before the first rating: both kinds of work together, never a direction. docs/domain.md, sections 3.2 and 3.9. */
export const totalEnergySentences = (total: DriftLevel): readonly Sentence[] => {
  const { level, levelLo, levelHi, asOfWeek, reflections } = total;
  if (reflections === 0) return [];
  if (isPaused(total)) return [paused];
  if (level === null || levelLo === null || levelHi === null) return [tooEarly(total)];
  const text =
    `Around ${dayInWords(lastDayOfWeek(asOfWeek))} the work you rated was ${leaning(levelLo, levelHi)}: ` +
    `${estimateInWords(level, { lo: levelLo, hi: levelHi })}, ${likely(levelLo, levelHi)} (n = ${reflections}).`;
  return [...bothDraining(total), { id: 'total', text, footnote: null }];
};
