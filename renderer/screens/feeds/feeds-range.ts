import type { FeedsRange } from '../../../shared/ipc/feeds-views.ts';

export type RangeName = '13' | '26' | '52' | 'all';

const RANGES: Readonly<Record<RangeName, FeedsRange>> = { '13': 13, '26': 26, '52': 52, all: null };

/** The weeks in the address ("weeks=13"); half a year unless it says otherwise. */
export const rangeAsked = (question: string): FeedsRange => {
  const name = new URLSearchParams(question).get('weeks') ?? '';
  return Object.hasOwn(RANGES, name) ? RANGES[name as RangeName] : 26;
};

export const rangeName = (range: FeedsRange): RangeName => (range === null ? 'all' : (`${range}` as RangeName));
