import { parameters } from '../../../shared/constants.ts';
import type { TimesOf } from '../../../shared/domain/drift/line-fit.ts';
import type { Reliability, TwoHalves, TwoWays } from '../../../shared/domain/drift/reliability.ts';
import type { WeeklyAlpha } from '../../../shared/domain/drift/weekly-alpha.ts';
import type { MeanDifference } from '../../../shared/domain/statistics/mean-band.ts';
import type { ReliabilityRow } from '../../../shared/ipc/drift.ts';

type Figure = Pick<ReliabilityRow, 'value' | 'lo' | 'hi'>;

const NONE: Figure = { value: null, lo: null, hi: null };

const figure = ({ mean, lo, hi }: MeanDifference): Figure => ({ value: mean, lo, hi });

/** What a count still has to reach; null once it has. */
const needed = (n: number, least: number): number | null => (n < least ? least : null);

const halfRows = (halves: TwoHalves): readonly ReliabilityRow[] =>
  (['odd', 'even'] as const).map((id) => {
    if (halves.status === 'shown') return { id, ...figure(halves[id]), n: halves[id].n, needed: null };
    return { id, ...NONE, n: halves.n, needed: needed(halves.n, parameters.reliabilityCheckIns) };
  });

const wayRows = (ways: TwoWays): readonly ReliabilityRow[] => {
  if (ways.status === 'shown') {
    return [
      { id: 'choices', ...figure(ways.choices), n: ways.choices.n, needed: null },
      { id: 'liking', ...figure(ways.liking), n: ways.liking.n, needed: null },
      { id: 'difference', ...figure(ways.difference), n: ways.n, needed: null },
    ];
  }
  const { n, withChoices, withLiking } = ways;
  const { waysMinAnswers, reliabilityCheckIns } = parameters;
  return [
    { id: 'choices', ...NONE, n: withChoices, needed: needed(withChoices, waysMinAnswers) },
    { id: 'liking', ...NONE, n: withLiking, needed: needed(withLiking, waysMinAnswers) },
    { id: 'difference', ...NONE, n, needed: needed(n, reliabilityCheckIns) },
  ];
};

const alphaRow = (alpha: WeeklyAlpha): ReliabilityRow => ({
  ...{ id: alpha.parts, ...NONE, n: alpha.n, needed: needed(alpha.n, parameters.reliabilityOccasions) },
  value: alpha.status === 'shown' ? alpha.alpha : null,
});

const timesRow = (id: 'line-fits' | 'guess', times: TimesOf): ReliabilityRow =>
  times.status === 'shown'
    ? { id, value: times.times / times.n, lo: times.lo, hi: times.hi, n: times.n, needed: null }
    : { id, ...NONE, n: times.n, needed: needed(times.n, parameters.lineFitMinAnswers) };

/** How far answers agree as rows of a table, with what each that has too few still needs. */
export const reliabilityRows = ({ halves, ways, alpha, fit }: Reliability): ReliabilityRow[] => [
  ...halfRows(halves),
  ...wayRows(ways),
  alphaRow(alpha),
  timesRow('line-fits', fit.fits),
  timesRow('guess', fit.guess),
];
