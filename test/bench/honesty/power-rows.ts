import { weekIndex } from '../../../shared/calendar/iso-week.ts';
import { SAMPLE_START } from '../../../shared/domain/sample/sample-diary.ts';
import { calendars, looksAt, paces, plainWriter, type ShownLook } from '../../support/noisy-rows.ts';
import { type NoisyWriter, writingsOf } from '../../support/noisy-writers.ts';
import { points, print, quantileOf, shareOf } from './print.ts';

const FIRST = weekIndex(SAMPLE_START);
const STEP_WEEK = 26;
const YEARS = [0, 1, 2] as const;
const STEPS = [0.3, 0.4, 0.5, 0.65, 0.8] as const;

type Maker = (seed: number) => NoisyWriter;

const movedEver = (looks: readonly ShownLook[], from: number, until: number): boolean =>
  looks.some(({ asOfWeek, shownStatus }) => {
    return shownStatus === 'moved' && asOfWeek >= FIRST + from && asOfWeek < FIRST + until;
  });

const steppedBy =
  (maker: Maker, size: number): Maker =>
  (seed) => ({ ...maker(seed), weeks: 52, liking: (week) => (week < STEP_WEEK ? -size / 2 : size / 2) });

/** The first claim the right way within half a year of the step. */
const firstClaim = (looks: readonly ShownLook[]): ShownLook | null =>
  looks.find(
    ({ asOfWeek, shownStatus, direction }) =>
      shownStatus === 'moved' && direction === 'EM' && asOfWeek >= FIRST + STEP_WEEK,
  ) ?? null;

const wrongWay = (looks: readonly ShownLook[]): boolean =>
  looks.some(({ asOfWeek, shownStatus, direction }) => {
    return shownStatus === 'moved' && direction === 'TL' && asOfWeek >= FIRST + STEP_WEEK;
  });

const stepRow = (maker: Maker, size: number, seeds: readonly number[]): string => {
  const all = seeds.map((seed) => looksAt(writingsOf(steppedBy(maker, size)(seed)), 52));
  const claims = all.map(firstClaim).filter((claim) => claim !== null);
  const named = claims.filter(({ shape }) => shape === 'step');
  const errors = named.map(({ sinceWeek }) => Math.abs((sinceWeek ?? 0) - FIRST - STEP_WEEK));
  const held = shareOf(named, ({ sinceFirst, sinceLast }) => {
    const week = FIRST + STEP_WEEK;
    return (sinceFirst ?? Number.POSITIVE_INFINITY) <= week && week <= (sinceLast ?? Number.NEGATIVE_INFINITY);
  });
  const waits = claims.map(({ asOfWeek }) => asOfWeek - FIRST - STEP_WEEK);
  const found = `${points(claims.length / seeds.length)} % (${quantileOf(waits, 0.5)})`;
  const wrong = `wrong way ${points(shareOf(all, wrongWay))}`;
  const dated = `named ${points(named.length / Math.max(1, claims.length))} %, off by ${quantileOf(errors, 0.5)} (${quantileOf(errors, 0.9)}), held ${points(held)} %`;
  return `${String(size).padEnd(5)}${found.padEnd(12)}${wrong.padEnd(14)}${dated}`;
};

const printCell = (title: string, maker: Maker, seeds: readonly number[]): void => {
  const still = seeds.map((seed) => looksAt(writingsOf({ ...maker(seed), weeks: 156 }), 156));
  const years = YEARS.map((year) => points(shareOf(still, (looks) => movedEver(looks, 52 * year, 52 * (year + 1)))));
  print(`  ${title}: nothing changes, "moved" in the first / second / third year ${years.join(' / ')} %`);
  for (const size of STEPS) print(`    step ${stepRow(maker, size, seeds)}`);
};

/** Today's questions under the rule, by calendar and pace: false claims in three years, steps found, weeks named. */
export const printPower = (seeds: readonly number[]): void => {
  print(`\nPeople of three calendars, weeks a little alike, guards on, ${seeds.length} in each cell`);
  print('  (steps in week 26, found the right way within half a year, median weeks to it; the week named at first)');
  for (const [role, shares] of Object.entries(calendars)) {
    for (const { aWeek, rates } of paces) {
      printCell(`${role}, ${aWeek} a week`, (seed) => ({ ...plainWriter(seed, rates), calendar: () => shares }), seeds);
    }
  }
};
