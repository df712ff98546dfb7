import { type Mutant, runMutants } from './run-mutants.ts';

const SAID = ['test/property/shared/domain/true-sentences.property.test.ts'];
const PAGE = ['test/property/electron/cli/page-figures.property.test.ts'];

const broken = (name: string, file: string, from: string, to: string, tests: readonly string[]): Mutant => ({
  ...{ name, from, to, tests },
  file: `shared/${file}`,
});

// Deliberate errors in what is said of right figures. Each must be noticed: by the laws of a sentence, or by the figures
// of a page held against what `drift --json` prints for its days.
const mutants: readonly Mutant[] = [
  broken(
    'a page reads older weeks too',
    'domain/summary/summary-reading.ts',
    'asOf: period.to, from: period.from',
    'asOf: period.to, from: null',
    PAGE,
  ),
  broken(
    'a page counts the week that is not over',
    'domain/summary/summary-reading.ts',
    'kept.filter(({ forDate }) => forDate <= period.to)',
    'kept',
    PAGE,
  ),
  broken(
    'a page reads the unfinished week',
    'domain/summary/summary-reading.ts',
    'asOf: period.to, from',
    'asOf, from',
    PAGE,
  ),
  broken(
    'a level stands beside too few check-ins',
    'domain/summary/summary-sentences.ts',
    "if (shownStatus === 'insufficient' || shownStatus === 'moved'",
    'if (level === null',
    PAGE,
  ),
  broken(
    'a change of role stands beside too few check-ins',
    'domain/summary/summary-sentences.ts',
    'describesDirection(reading) ? latestComparison(changes) : null',
    'latestComparison(changes)',
    ['test/unit/shared/domain/summary'],
  ),
  broken('the oldest change is told', 'domain/drift/journal-reading.ts', 'changes.toReversed()', 'changes', PAGE),
  broken(
    'a pause is counted in check-ins of any kind',
    'domain/summary/summary-sentences.ts',
    'weekIndex(newestOf(reading) ??',
    'weekIndex(reading.recorded.days?.[1] ??',
    PAGE,
  ),
  broken('a bound is said as 0.0', 'wording/wording.ts', 'telling ?? fewest', 'fewest', PAGE),
  broken(
    'a change of role goes by the sign of its mean',
    'domain/drift/gap-sentences.ts',
    'const clear = clearSide(comparison);',
    "const clear = diff > 0 ? 'above' : 'below';",
    SAID,
  ),
  broken(
    'most energising goes by the sign of the mean',
    'domain/feeds/activity-sentences.ts',
    "feels === 'energising'",
    "feels === 'energising' || feels === null",
    SAID,
  ),
  broken(
    'a difference of two periods goes by its sign',
    'domain/drift/comparison-sentences.ts',
    'clearSide(comparison)]',
    "comparison.diff > 0 ? ('above' as const) : ('below' as const)]",
    SAID,
  ),
  broken(
    'what was rated goes by the sign of its level',
    'domain/feeds/total-energy-sentences.ts',
    'const clear = clearSide({ lo, hi });',
    "const clear = lo + hi > 0 ? 'above' : 'below';",
    SAID,
  ),
  broken('one of many', 'wording/wording.ts', "count === 1 ? '' : 's'", "'s'", SAID),
];

process.exitCode = runMutants(mutants) === 0 ? 0 : 1;
