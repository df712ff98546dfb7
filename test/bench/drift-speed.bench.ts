import { expect, it } from 'vitest';
import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../shared/calendar/iso-week.ts';
import { measureDrift } from '../../shared/domain/drift/drift.ts';
import { measureGap } from '../../shared/domain/drift/gap-between-curves.ts';
import { createChain } from '../../shared/domain/moved/chain.ts';
import { forgetChains } from '../../shared/domain/moved/kept-chains.ts';
import { measureMoved } from '../../shared/domain/moved/moved.ts';
import { halfYear } from '../../shared/domain/moved/run.ts';
import { sampleDiary } from '../../shared/domain/sample/sample-diary.ts';
import { observe } from '../../shared/domain/scoring/observations.ts';
import { levelLine } from '../../shared/domain/statistics/level-line.ts';
import { weeklyBins } from '../../shared/domain/statistics/weekly-bins.ts';
import { defaultSections, draftSummary } from '../../shared/domain/summary/summary.ts';

// Ten years of check-ins, as the drift screen and the summary read them, against the budgets of docs/domain.md,
// section 9. Figures are printed as a share of the budget, so that they mean something on any machine.
const DECADE = { weeks: 520, start: '2016-01-04' as CalendarDay };
const AS_OF = '2025-12-21' as CalendarDay;
const budgets = {
  'drift of energy and time, and the gap': 60,
  'the verdicts of all Sundays': 30,
  'a year looked back on, Sunday by Sunday': 30,
  'the whole line': 150,
  'one-page summary': 300,
};

const journals = [1, 2, 3, 4, 5].map((seed) => sampleDiary({ ...DECADE, seed }));
const observed = journals.map(({ reflections }) => observe(reflections));
const binned = observed.map(({ energy }) => weeklyBins(energy, AS_OF));
let turn = 0;
const next = <Item>(items: readonly Item[]): Item => {
  turn += 1;
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('There is no journal to measure.');
  return item;
};

it('reads ten years within the budget', async ({ bench }) => {
  const measured = await bench.compare(
    bench('drift of energy and time, and the gap', () => {
      const { energy, time } = next(observed);
      // As after unlocking: nothing is known yet.
      forgetChains();
      measureDrift(energy, AS_OF);
      measureDrift(time, AS_OF);
      measureGap(energy, time, AS_OF);
    }),
    bench('the verdicts of all Sundays', () => {
      createChain(halfYear).at(next(binned), weekIndex(AS_OF));
    }),
    bench('a year looked back on, Sunday by Sunday', () => {
      const bins = next(binned);
      for (let ago = 52; ago >= 0; ago -= 1) measureMoved(bins, weekIndex(AS_OF) - ago);
    }),
    bench('the whole line', () => {
      levelLine(next(observed).energy, AS_OF);
    }),
    bench('one-page summary', () => {
      const { reflections, roles } = next(journals);
      forgetChains();
      draftSummary({
        entries: reflections,
        roles,
        asOf: AS_OF,
        reader: 'manager',
        pages: 1,
        sections: defaultSections,
      });
    }),
    { time: 1000 },
  );
  for (const [name, budget] of Object.entries(budgets) as [keyof typeof budgets, number][]) {
    const { mean, p99 } = measured.get(name).latency;
    const share = (milliseconds: number): string => `${((100 * milliseconds) / budget).toFixed(1)} %`;
    process.stdout.write(`${name}: ${share(mean)} of ${budget} ms in the mean, ${share(p99)} at the 99th in 100\n`);
    expect(mean).toBeLessThan(budget);
  }
});
