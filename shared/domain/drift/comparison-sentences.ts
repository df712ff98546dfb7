import { parameters } from '../../constants.ts';
import { clearSide, turned } from '../../wording/clear-side.ts';
import { counted, estimateInWords, likely, sideName, toOneDecimal } from '../../wording/wording.ts';
import type { PeriodComparison } from '../statistics/compare-periods.ts';
import { byEarlierQuestions } from './gap-sentences.ts';

/** What is compared: E, T, or V. */
export type ComparedCurve = 'energy' | 'time' | 'total';

const subjects: Readonly<Record<ComparedCurve, string>> = {
  energy: 'your energy answers',
  time: 'your recorded time',
  total: 'your ratings of what you did',
};

/** Where a difference that is clear points, in words that fit behind "0.3". */
const toward = (curve: ComparedCurve, clear: 'above' | 'below'): string => {
  if (curve === 'total') return clear === 'below' ? 'more draining' : 'more energising';
  return `further to the ${sideName(clear === 'below' ? 'TL' : 'EM')} side`;
};

const weeks = (count: number): string => counted(count, 'week');

/** "lay 0.3 further to the tech lead side"; of ratings "were more draining by 0.1". */
const differs = (curve: ComparedCurve, clear: 'above' | 'below', figure: string): string =>
  curve === 'total' ? `were ${toward(curve, clear)} by ${figure}` : `lay ${figure} ${toward(curve, clear)}`;

const betweenPeriods = (before: number, after: number): string =>
  before === after
    ? `between the two ${before}-week periods`
    : `between the earlier ${weeks(before)} and the later ${weeks(after)}`;

const missing = ({ before, after }: PeriodComparison): string => {
  const needed = parameters.comparisonMinWeeks;
  const parts = [
    ...(before < needed ? [`${before} of ${needed} weeks in the earlier period`] : []),
    ...(after < needed ? [`${after} of ${needed} weeks in the later one`] : []),
  ];
  return `Too little to compare: ${parts.join(', ')}.`;
};

const QUESTIONS_CHANGED = 'The questions changed between the two periods: energy cannot be compared, time can.';

/**
 * One sentence about two periods: the difference with its 90 % band where the band leaves zero out, else that none can
 * be told; or which weeks are missing. docs/domain.md, section 3.8.
 */
export const comparisonText = (curve: ComparedCurve, comparison: PeriodComparison): string => {
  if (comparison.status === 'insufficient') {
    if (comparison.changedOn !== undefined && curve === 'energy') return QUESTIONS_CHANGED;
    return missing(comparison);
  }
  const by = byEarlierQuestions(comparison);
  const { before, after, diff, lo, hi } = comparison;
  const [subject, clear] = [subjects[curve], clearSide(comparison)];
  if (clear === null) {
    const capital = `${subject.slice(0, 1).toUpperCase()}${subject.slice(1)}`;
    const verb = curve === 'time' ? 'shows' : 'show';
    return (
      `${capital} ${verb} no clear difference ${betweenPeriods(before, after)}: ` +
      `${toOneDecimal(diff)} (${likely(lo, hi)}).${by}`
    );
  }
  // Said toward the side it went, so the band turns with it.
  const [size, band] = clear === 'above' ? [diff, comparison] : [-diff, turned(comparison)];
  return (
    `In the ${weeks(after)} of the later period ${subject} ${differs(curve, clear, estimateInWords(size, band))} ` +
    `than in the ${weeks(before)} of the earlier one (${likely(band.lo, band.hi)}). Other things changed too.${by}`
  );
};
