import { addDays } from '../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../shared/calendar/iso-week.ts';
import { wholeYear } from '../../../shared/domain/moved/run.ts';
import type { Moved } from '../../../shared/domain/moved/verdict.ts';
import { SAMPLE_START } from '../../../shared/domain/sample/sample-diary.ts';
import { energyObservations } from '../../../shared/domain/scoring/observations.ts';
import { weeklyBins } from '../../../shared/domain/statistics/weekly-bins.ts';
import { followMoved } from '../../support/follow-moved.ts';
import { paces, plainWriter } from '../../support/noisy-rows.ts';
import { type NoisyWriter, writingsOf } from '../../support/noisy-writers.ts';
import { points, print, shareOf } from './print.ts';

const WEEKS = 104;
const FIRST = weekIndex(SAMPLE_START);
/** By how much what is liked rises in a year, so that the axis rises by 0.3. */
const RISE = 0.39;

type Row = Partial<NoisyWriter>;

const rows: Readonly<Record<string, Row>> = {
  'nothing changes': {},
  'nothing changes, weeks strongly alike': { moods: { alike: 0.7, spread: 0.18 } },
  'nothing changes, slow seasons': { moods: { alike: 0.9, spread: 0.18 } },
  'a drift of 0.3 in the first year': { liking: (week) => RISE * (Math.min(1, week / 52) - 0.5) },
  'a drift of 0.3 in the second year': { liking: (week) => RISE * (Math.max(0, week / 52 - 1) - 0.5) },
};

/** Five looks, a quarter apart, the first after a year. */
const looksOf = (writer: NoisyWriter): readonly Moved[] => {
  const observations = energyObservations(writingsOf(writer));
  const bins = weeklyBins(observations, addDays(SAMPLE_START, 7 * WEEKS - 1));
  return followMoved(bins, FIRST + WEEKS - 1, wholeYear).filter(
    ({ asOfWeek }) => asOfWeek >= FIRST + 51 && (asOfWeek - FIRST - 51) % 13 === 0,
  );
};

/** Today's questions over a whole year, looked at by quarters: % with "moved", the right way where something drifts. */
export const printQuarters = (seeds: readonly number[]): void => {
  print(`\nA whole year, five looks a quarter apart, today's questions, ${seeds.length} people a row: % with "moved"`);
  print(`  ${'check-ins a week'.padEnd(40)}${paces.map(({ aWeek }) => aWeek.padEnd(8)).join('')}`);
  for (const [title, row] of Object.entries(rows)) {
    const cells = paces.map(({ rates }) => {
      const all = seeds.map((seed) => looksOf({ ...plainWriter(seed, rates), weeks: WEEKS, ...row }));
      const isRise = row.liking !== undefined;
      const told = shareOf(all, (looks) =>
        looks.some(({ status, direction }) => status === 'moved' && (!isRise || direction === 'EM')),
      );
      return points(told).padEnd(8);
    });
    print(`  ${title.padEnd(40)}${cells.join('')}`);
  }
};
