import type { FeedsRange } from '../../../shared/ipc/feeds.ts';

export type RangeName = '13' | '26' | '52' | 'all';

const RANGES: Readonly<Record<RangeName, FeedsRange>> = { '13': 13, '26': 26, '52': 52, all: null };

/** The weeks in the address ("weeks=13"); half a year unless it says otherwise. */
export const rangeAsked = (question: string): FeedsRange => {
  const name = new URLSearchParams(question).get('weeks') ?? '';
  return Object.hasOwn(RANGES, name) ? RANGES[name as RangeName] : 26;
};

export const rangeName = (range: FeedsRange): RangeName => (range === null ? 'all' : (`${range}` as RangeName));

/** A week opened in one of the charts by week. */
export type WeekOfChart = { readonly curve: 'total' | 'burden'; readonly week: number };

/** The week in the address to come back to ("at=total:2966"), when there is one. */
export const weekComeBackTo = (question: string): WeekOfChart | null => {
  const [, curve, week] = /^(total|burden):(-?\d{1,7})$/.exec(new URLSearchParams(question).get('at') ?? '') ?? [];
  return curve === undefined ? null : { curve: curve === 'total' ? 'total' : 'burden', week: Number(week) };
};
