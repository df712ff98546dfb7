import type { ComparedCurveView } from '../../../shared/ipc/drift.ts';

type CurveId = ComparedCurveView['id'];

/** What the comparison of two periods says around its sentences. */
export const compareCopy = {
  title: 'Compare two periods',
  back: 'Back to drift',
  loading: 'Comparing',
  which: 'Which two',
  own: 'Two periods of my own',
  ownDetail: 'Any days, as long as they do not overlap',
  earlier: 'Earlier period',
  later: 'Later period',
  from: 'From',
  to: 'To',
  overlap: 'The two periods share days, or end before they begin. Choose two that stand apart, the earlier one first.',
  curves: {
    energy: 'Where energy flows',
    time: 'Where time goes',
    total: 'How it left you',
  } satisfies Record<CurveId, string>,
  ends: {
    energy: ['manager side', 'tech lead side'],
    time: ['manager side', 'tech lead side'],
    total: ['energising', 'draining'],
  } satisfies Record<CurveId, readonly [string, string]>,
  middles: { energy: 'in between', time: 'in between', total: 'neither' } satisfies Record<CurveId, string>,
  legend: 'A dot is a week, larger with more check-ins; the line is the mean of its period.',
  picture: (name: string): string => `${name}: a dot for each week of the two periods and a line at each mean.`,
  none: 'No check-ins',
  table: 'The same as a table',
  columns: { period: 'Period', weeks: 'Weeks', n: 'Check-ins', mean: 'Mean' },
  difference: 'Difference (90 % band)',
  method: 'How this is computed',
  methodText: [
    'Each week with a check-in gives one mean, weighted as on the drift screen. The figure for a period is the weighted mean of its weeks; at least 4 weeks are needed on each side.',
    'The band of the difference comes from how much weeks vary around the mean of their own period, widened where neighbouring weeks resemble each other, with Student’s t at 90 %. When the band includes zero, no difference can be told.',
    'This shows an order in time. What caused it is not known: projects, people and seasons change too. The more pairs of periods are compared, the more often one of them differs by chance: about one in ten where nothing changed.',
  ],
} as const;
