import { type Mutant, runMutants } from './run-mutants.ts';

const DRIFT = ['test/unit/shared/domain/drift/drift.test.ts'];
const MOVED = ['test/unit/shared/domain/moved'];
const SCORE = ['test/unit/shared/domain/scoring/score-reflection.test.ts'];
const GOLDEN = ['test/unit/electron/journal/questions/golden-questions.test.ts'];
const constants = 'shared/constants.ts';
const claims = 'shared/domain/moved/claims.ts';
const whitened = 'shared/domain/moved/whitened.ts';
const windows = 'shared/domain/moved/windows.ts';
const level = 'shared/domain/statistics/decayed-level.ts';
const line = 'shared/domain/statistics/weighted-line.ts';

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
  constant('confirmLagDays', '14', '7', MOVED),
  constant('minReflections', '12', '11', MOVED),
  constant('materialChange', '0.15', '0.25', MOVED),
  constant('stepSideWeeks', '5', '4', MOVED),
  constant('memoryWindows', '4', '3', MOVED),
  constant('movedBar', '5.5', '5', MOVED),
  constant('keepBelow', '0.5', '0.4', MOVED),
  constant('withdrawnMinBefore', '8', '7', MOVED),
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
    file: claims,
    from: 'now !== 0 && now === earlier ? now : 0',
    to: 'now',
    tests: MOVED,
  },
  {
    name: 'a claim is taken back by the week that was named last',
    file: claims,
    from: '{ week }) => week < sinceWeek)',
    to: '{ week }) => week < (look.sinceWeek ?? sinceWeek))',
    tests: MOVED,
  },
  {
    name: 'a paused window teaches nothing',
    file: windows,
    from: 'if (!run.isEnough)',
    to: 'if (!run.isEnough || run.isPaused)',
    tests: MOVED,
  },
  {
    name: 'a kept verdict outlives the weeks it rested on',
    file: 'shared/domain/moved/chain.ts',
    from: 'weekOf(link) < apart)',
    to: 'weekOf(link) <= apart)',
    tests: ['test/property/shared/domain/moved/kept-chains.property.test.ts'],
  },
  {
    name: 'a window is read with two versions of the questions',
    file: 'shared/domain/statistics/weekly-bins.ts',
    from: '(one.series ?? 0) === newest)',
    to: '(one.series ?? 0) <= (newest ?? 0))',
    tests: ['test/property/shared/domain/drift/scoring-versions.property.test.ts'],
  },
  {
    name: 'silent weeks do not lessen how alike two weeks are',
    file: whitened,
    from: 'weeksToNext === 1 ? phi : phi ** weeksToNext',
    to: 'phi',
    tests: MOVED,
  },
  {
    name: 'a gap does not part the record',
    file: 'shared/calendar/latest-run.ts',
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
  {
    name: 'an old answer is shown under other words',
    file: 'shared/domain/questions/prompt-catalogue.json',
    from: 'Which kind of task did you put off more this week?',
    to: 'Which kind of task did you put off less this week?',
    tests: GOLDEN,
  },
];

process.exitCode = runMutants(mutants) === 0 ? 0 : 1;
