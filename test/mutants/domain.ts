import { type Mutant, runMutants } from './run-mutants.ts';

const DRIFT = ['test/unit/shared/domain/drift/drift.test.ts'];
const SCORE = ['test/unit/shared/domain/scoring/score-reflection.test.ts'];
const constants = 'shared/constants.ts';
const drift = 'shared/domain/drift/drift.ts';
const level = 'shared/domain/statistics/decayed-level.ts';
const line = 'shared/domain/statistics/weighted-line.ts';
const bins = 'shared/domain/statistics/weekly-bins.ts';

const constant = (name: string, value: string, wrong: string, tests: readonly string[] = DRIFT): Mutant => ({
  name: `${name} is ${wrong} instead of ${value}`,
  file: constants,
  from: `${name}: { value: ${value},`,
  to: `${name}: { value: ${wrong},`,
  tests,
});

// Deliberate errors in what the drift screen claims. Each must be noticed by a vector or a law.
const mutants: readonly Mutant[] = [
  constant('halfLifeWeeks', '3', '4'),
  constant('windowWeeks', '26', '27'),
  constant('maxGapWeeks', '8', '7'),
  constant('maxGapWeeks', '8', '12'),
  constant('varianceFloor', '0.01', '0'),
  constant('lagAllowancePerWeek', '0.02', '0'),
  constant('rhoPriorWeight', '10', '1'),
  constant('confirmLagDays', '14', '7'),
  constant('minReflections', '12', '11'),
  constant('materialChange', '0.15', '0.25'),
  constant('itemPriorCount', '2', '1', SCORE),
  constant('activityItemWeight', '2', '1', SCORE),
  constant('lateFactor', '0.5', '1', SCORE),
  {
    name: 'autocorrelation is ignored',
    file: line,
    from: 'inflation: (1 + rho) / (1 - rho)',
    to: 'inflation: 1',
    tests: DRIFT,
  },
  {
    name: 'weeks further apart than one count as neighbours',
    file: line,
    from: 'next.week - bin.week === 1',
    to: 'next.week - bin.week >= 1',
    tests: DRIFT,
  },
  {
    name: 'the unfinished week is read',
    file: 'shared/calendar/iso-week.ts',
    from: 'weekdayIndex(asOf) === 6 ? asOf : lastDayOfWeek(weekIndex(asOf) - 1)',
    to: 'asOf',
    tests: [...DRIFT, 'test/unit/shared/calendar'],
  },
  {
    name: 'weeks begin on Sunday',
    file: 'shared/calendar/iso-week.ts',
    from: 'Math.floor((dayNumber(day) + 3) / 7)',
    to: 'Math.floor((dayNumber(day) + 4) / 7)',
    tests: [...DRIFT, 'test/unit/shared/calendar'],
  },
  {
    name: 'the level forgets how much a week holds',
    file: level,
    from: 'const decayed = bin.weight * 2 ** (-Math.abs',
    to: 'const decayed = 2 ** (-Math.abs',
    tests: [...DRIFT, 'test/unit/shared/domain/sample/sample-diary.test.ts'],
  },
  {
    name: '"moved" is said without a look two weeks earlier',
    file: drift,
    from: 'strongSign(runBefore, earlier) === Math.sign(change.delta)',
    to: 'true',
    tests: DRIFT,
  },
  {
    name: 'the fitted change is claimed instead of the difference of the ends',
    file: drift,
    from: 'size: to - from,',
    to: 'size: delta,',
    tests: DRIFT,
  },
  {
    name: 'a gap does not part the record',
    file: bins,
    from: 'return cut === -1 ? inWindow : inWindow.slice(cut);',
    to: 'return cut === -2 ? inWindow.slice(cut) : inWindow;',
    tests: DRIFT,
  },
  {
    name: 'keys are ignored, drain with them',
    file: 'shared/domain/scoring/score-reflection.ts',
    from: 'raw * (prompt?.key ?? 1) + 0',
    to: 'raw + 0',
    tests: SCORE,
  },
  {
    name: 'energy is time times liking',
    file: 'shared/domain/scoring/score-reflection.ts',
    from: '(eP - eT) / 4',
    to: '(eP + eT) / 4',
    tests: SCORE,
  },
];

process.exitCode = runMutants(mutants) === 0 ? 0 : 1;
