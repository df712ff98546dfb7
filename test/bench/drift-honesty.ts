import type { Drift } from '../../shared/domain/drift/drift.ts';
import { type GeneratedLives, nullLives, publishedSeeds, stepLives, weeklyLooks } from '../support/generated-lives.ts';
import { speaksOfDays, unrelatedDays } from '../support/noisy-days.ts';
import { noisyRows, paces, yearSaid } from '../support/noisy-rows.ts';
import { writingsOf } from '../support/noisy-writers.ts';

// How often the statistic claims what is not there, and how often it finds what is. Printed beside the counts of
// docs/domain.md, sections 3.6 and 9; the exit code says whether they hold. Fresh seeds show the rates where nothing was
// tuned. An argument says how many people stand in each row: 1 000 unless given.
const PUBLISHED = { falseClaims: 55, found: 394 };
const TOLERANCE = 2;
const freshSeeds: readonly number[] = Array.from({ length: 1600 }, (_, index) => 401 + index);
const people = Number(process.argv[2] ?? 1000);

const says = (status: Drift['status'], direction: Drift['direction'] = null) => {
  return (look: Drift): boolean => look.status === status && (direction === null || look.direction === direction);
};

const live = (seeds: readonly number[], lives: GeneratedLives): readonly (readonly Drift[])[] =>
  seeds.map((seed) => weeklyLooks(seed, lives));

const count = (lives: readonly (readonly Drift[])[], holds: (look: Drift) => boolean): number =>
  lives.filter((looks) => looks.some(holds)).length;

/** Median weeks from the step to the first claim, over the lives in which there is one. */
const medianWait = (stepped: readonly (readonly Drift[])[]): number => {
  const waits = stepped.map((looks) => looks.findIndex(says('moved', 'EM'))).filter((wait) => wait >= 0);
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

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

const printRates = (title: string, seeds: readonly number[], note: Readonly<Record<string, number>> = {}) => {
  const measured = measure(seeds);
  const row = (label: string, name: keyof typeof measured): void => {
    const rate = `${percent(measured[name], seeds.length)} %`;
    const beside = note[name] === undefined ? '' : `, published ${note[name]} of ${seeds.length}`;
    print(`  ${label.padEnd(48)}${measured[name]} of ${seeds.length} (${rate})${beside}`);
  };
  print(`\n${title}`);
  row('nothing changes in a year, yet "moved" is said', 'falseClaims');
  row('nothing changes, an unconfirmed lean is shown', 'leans');
  row('a step of 0.8, "moved" said the right way', 'found');
  row('a step of 0.8, "moved" said the wrong way', 'wrongWay');
  print(`  weeks from the step to the first claim, median  ${measured.wait}`);
  return measured;
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

print('Made-up journals, about 3.4 check-ins a week, looked at on every Sunday.');
const measured = printRates('The published seeds, 1 to 400', publishedSeeds, PUBLISHED);
printRates('Fresh seeds, 401 to 2000', freshSeeds);
printNoisyRows();
print('\nDays with and without, nothing true: half a year, three daily check-ins a week, yet something is said');
const isQuiet = printDays('what was done comes as it comes', false);
printDays('what was done goes in spells, and so do good weeks', true);

const holds =
  Math.abs(measured.falseClaims - PUBLISHED.falseClaims) <= TOLERANCE &&
  Math.abs(measured.found - PUBLISHED.found) <= TOLERANCE &&
  measured.wrongWay === 0;
print(holds ? '\nThe published counts hold.' : '\nThe counts differ from the published ones.');
if (!isQuiet) print(`More than ${MOST_TOLD} % were told of days with and without.`);
process.exitCode = holds && isQuiet ? 0 : 1;
