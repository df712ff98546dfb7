import { parameters } from '../../constants.ts';
import { counted, likely, sideName, toOneDecimal } from '../../wording/wording.ts';
import type { PeriodComparison } from '../statistics/compare-periods.ts';

/** What is compared: E, T, or V. */
export type ComparedCurve = 'energy' | 'time' | 'total';

type Measured = Extract<PeriodComparison, { status: 'ok' }>;

const subjects: Readonly<Record<ComparedCurve, string>> = {
  energy: 'your energy answers',
  time: 'your recorded time',
  total: 'your ratings of what you did',
};

/** Where a difference points, in words that fit behind "0.3". */
const toward = (curve: ComparedCurve, diff: number): string => {
  if (curve === 'total') return diff < 0 ? 'more draining' : 'more energising';
  return `further to the ${sideName(diff < 0 ? 'TL' : 'EM')} side`;
};

// Said toward the side it went, so the band turns with it.
const turned = ({ diff, lo, hi }: Measured): readonly [number, number, number] =>
  diff < 0 ? [-diff, -hi, -lo] : [diff, lo, hi];

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
  const [size, low, high] = turned(comparison);
  const { before, after } = comparison;
  const subject = subjects[curve];
  if (low <= 0) {
    const capital = `${subject.slice(0, 1).toUpperCase()}${subject.slice(1)}`;
    const difference =
      toOneDecimal(size) === '0.0' ? 'the means are alike' : `${toOneDecimal(size)} ${toward(curve, comparison.diff)}`;
    const verb = curve === 'time' ? 'shows' : 'show';
    return (
      `${capital} ${verb} no clear difference between the ${weeks(before)} and the ${weeks(after)}: ` +
      `${difference} (${likely(low, high)}).`
    );
  }
  return (
    `In the ${weeks(after)} of the later period ${subject} lay ${toOneDecimal(size)} ${toward(curve, comparison.diff)} ` +
    `than in the ${weeks(before)} of the earlier one (${likely(low, high)}). Other things changed too.`
  );
};
