import { weekIndex } from '../../shared/calendar/iso-week.ts';
import type { Moved } from '../../shared/domain/moved/verdict.ts';
import { SAMPLE_START } from '../../shared/domain/sample/sample-diary.ts';
import {
  driftYears,
  type GeneratedLives,
  nullLives,
  nullYears,
  publishedSeeds,
  quarterlyLooks,
  stepLives,
  weeklyLooks,
} from '../support/generated-lives.ts';
import { speaksOfDays, unrelatedDays } from '../support/noisy-days.ts';
import { noisyRows, paces, yearSaid } from '../support/noisy-rows.ts';
import { writingsOf } from '../support/noisy-writers.ts';
import { printChangedQuestions } from './honesty/changed-questions.ts';
import { printExposure } from './honesty/exposure-rows.ts';
import { printPower } from './honesty/power-rows.ts';
import { percent, print } from './honesty/print.ts';
import { printRough } from './honesty/rough-rows.ts';
import { printQuarters } from './honesty/year-rows.ts';

// How often the statistic claims what is not there, and how often it finds what is. Printed beside the counts of
// docs/domain.md, sections 3.6 and 9; the exit code says whether they hold. Fresh seeds show the rates where nothing was
// tuned. The first argument says how many people stand in each row, 1 000 unless given; those after it which parts to
// print, all unless given.
const PUBLISHED = { falseClaims: 18, found: 400 };
const TOLERANCE = 2;
const freshSeeds: readonly number[] = Array.from({ length: 1600 }, (_, index) => 401 + index);
const people = Number(process.argv[2] ?? 1000);

const says = (status: Moved['status'], direction: Moved['direction'] = null) => {
  return (look: Moved): boolean => look.status === status && (direction === null || look.direction === direction);
};

const live = (seeds: readonly number[], lives: GeneratedLives): readonly (readonly Moved[])[] =>
  seeds.map((seed) => weeklyLooks(seed, lives));

const count = (lives: readonly (readonly Moved[])[], holds: (look: Moved) => boolean): number =>
  lives.filter((looks) => looks.some(holds)).length;

/** Median weeks from the step to the first claim, over the lives in which there is one. */
const medianWait = (stepped: readonly (readonly Moved[])[]): number => {
  const step = weekIndex(SAMPLE_START) + stepLives.looksFrom;
  const waits = stepped.flatMap((looks) => {
    const first = looks.find(says('moved', 'EM'));
    return first === undefined ? [] : [first.asOfWeek - step];
  });
  return waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)] ?? Number.NaN;
};

const measure = (seeds: readonly number[]) => {
  const [still, stepped] = [live(seeds, nullLives), live(seeds, stepLives)];
  return {
    falseClaims: count(still, says('moved')),
    leans: count(still, says('tilt')),
    found: count(stepped, says('moved', 'EM')),
    wrongWay: count(stepped, says('moved', 'TL')),
    wait: medianWait(stepped),
  };
};

const printRates = (title: string, seeds: readonly number[], note: Readonly<Record<string, number>> = {}) => {
  const measured = measure(seeds);
  const row = (label: string, name: keyof typeof measured): void => {
    const rate = `${percent(measured[name], seeds.length)} %`;
    const beside = note[name] === undefined ? '' : `, published ${note[name]} of ${seeds.length}`;
    print(`  ${label.padEnd(48)}${measured[name]} of ${seeds.length} (${rate})${beside}`);
  };
  print(`\n${title}`);
  row('nothing changes in a year, yet "moved" is said', 'falseClaims');
  row('nothing changes, a lean is shown', 'leans');
  row('a step of 0.8, "moved" said the right way', 'found');
  row('a step of 0.8, "moved" said the wrong way', 'wrongWay');
  print(`  weeks from the step to the first claim, median  ${measured.wait}`);
  return measured;
};

const printYear = (seeds: readonly number[]): void => {
  const rate = (lives: GeneratedLives, holds: (look: Moved) => boolean): string =>
    `${(
      (100 *
        count(
          seeds.map((seed) => quarterlyLooks(seed, lives)),
          holds,
        )) /
        seeds.length
    ).toFixed(1)} %`;
  print(`\nThe year's view, five looks a quarter apart, ${seeds.length} journals`);
  print(`  nothing changes, yet "moved" is said            ${rate(nullYears, says('moved'))}`);
  print(`  a drift of 0.3 in the first year, "moved"       ${rate(driftYears, says('moved', 'EM'))}`);
};

const seedsOfRow: readonly number[] = Array.from({ length: people }, (_, index) => index + 1);

/** "9.0 / 9.0": % in whom the statistic claims a movement within a year, and to whom it is shown past its guards. */
const cell = (make: (typeof noisyRows)[string], { rates }: (typeof paces)[number]): string => {
  const said = seedsOfRow.map((seed) => yearSaid(writingsOf(make(seed, rates))));
  const [claimed, shown] = [said.filter((one) => one.claimed).length, said.filter((one) => one.shown).length];
  return `${percent(claimed, people)} / ${percent(shown, people)}`;
};

const printNoisyRows = (): void => {
  print(`\nNothing changes for a year: % in whom "moved" is claimed / shown past the guards, ${people} people each`);
  print(`  ${'check-ins a week'.padEnd(38)}${paces.map(({ aWeek }) => aWeek.padEnd(14)).join('')}`);
  for (const [title, make] of Object.entries(noisyRows)) {
    print(`  ${title.padEnd(38)}${paces.map((pace) => cell(make, pace).padEnd(14)).join('')}`);
  }
};

/** The most journals, in %, that may be told of days with and without an activity where nothing is true. */
const MOST_TOLD = 3;

/** Says how many journals are told of days with and without where nothing is true; true where few enough are. */
const printDays = (title: string, inSpells: boolean): boolean => {
  const read = seedsOfRow.map((seed) => speaksOfDays(unrelatedDays(seed, inSpells)));
  const [told, compared] = [read.filter(({ speaks }) => speaks).length, read.map((one) => one.compared)];
  const mean = (compared.reduce((sum, one) => sum + one, 0) / people).toFixed(1);
  print(`  ${title.padEnd(48)}${told} of ${people} (${percent(told, people)} %), ${mean} compared`);
  return (100 * told) / people <= MOST_TOLD;
};

/** The published counts, and those of fresh seeds; true where they hold. */
const printPublished = (): boolean => {
  print('Made-up journals of the first questions, about 3.4 check-ins a week, looked at on every Sunday.');
  const measured = printRates('The published seeds, 1 to 400', publishedSeeds, PUBLISHED);
  printRates('Fresh seeds, 401 to 2000', freshSeeds);
  printYear(freshSeeds.slice(0, 400));
  const holds =
    Math.abs(measured.falseClaims - PUBLISHED.falseClaims) <= TOLERANCE &&
    Math.abs(measured.found - PUBLISHED.found) <= TOLERANCE &&
    measured.wrongWay === 0;
  print(holds ? '\nThe published counts hold.' : '\nThe counts differ from the published ones.');
  return holds;
};

const printAllDays = (): boolean => {
  print('\nDays with and without, nothing true: half a year, three daily check-ins a week, yet something is said');
  const isQuiet = printDays('what was done comes as it comes', false);
  printDays('what was done goes in spells, and so do good weeks', true);
  if (!isQuiet) print(`More than ${MOST_TOLD} % were told of days with and without.`);
  return isQuiet;
};

const always = (show: (seeds: readonly number[]) => void) => (): boolean => {
  show(seedsOfRow);
  return true;
};

/** Each part by the name that asks for it alone. */
const parts: Readonly<Record<string, () => boolean>> = {
  published: printPublished,
  misleading: always(printNoisyRows),
  calendars: always(printPower),
  exposure: always(printExposure),
  quarters: always(printQuarters),
  rough: always(printRough),
  questions: always(printChangedQuestions),
  days: printAllDays,
};
const [, , , ...asked] = process.argv;
const run = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));
process.exitCode = run.map(([, show]) => show()).every((holds) => holds) ? 0 : 1;
