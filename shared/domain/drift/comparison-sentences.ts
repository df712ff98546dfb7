import { parameters } from '../../constants.ts';
import { clearSide, turned } from '../../wording/clear-side.ts';
import { counted, estimateInWords, likely, sideName, toOneDecimal } from '../../wording/wording.ts';
import type { PeriodComparison } from '../statistics/compare-periods.ts';

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

const missing = ({ before, after }: PeriodComparison): string => {
  const needed = parameters.comparisonMinWeeks;
  const parts = [
    ...(before < needed ? [`${before} of ${needed} weeks in the earlier period`] : []),
    ...(after < needed ? [`${after} of ${needed} weeks in the later one`] : []),
  ];
  return `Too little to compare: ${parts.join(', ')}.`;
};

/**
 * One sentence about two periods: the difference with its 90 % band where the band leaves zero out, else that none can
 * be told; or which weeks are missing. docs/domain.md, section 3.8.
 */
export const comparisonText = (curve: ComparedCurve, comparison: PeriodComparison): string => {
  if (comparison.status === 'insufficient') return missing(comparison);
  const { before, after, diff, lo, hi } = comparison;
  const [subject, clear] = [subjects[curve], clearSide(comparison)];
  if (clear === null) {
    const capital = `${subject.slice(0, 1).toUpperCase()}${subject.slice(1)}`;
    const verb = curve === 'time' ? 'shows' : 'show';
    return (
      `${capital} ${verb} no clear difference between the earlier ${weeks(before)} and the later ${weeks(after)}: ` +
      `${toOneDecimal(diff)} (${likely(lo, hi)}).`
    );
  }
  // Said toward the side it went, so the band turns with it.
  const [size, band] = clear === 'above' ? [diff, comparison] : [-diff, turned(comparison)];
  return (
    `In the ${weeks(after)} of the later period ${subject} lay ${estimateInWords(size, band)} ${toward(curve, clear)} ` +
    `than in the ${weeks(before)} of the earlier one (${likely(band.lo, band.hi)}). Other things changed too.`
  );
};
