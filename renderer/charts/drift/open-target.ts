import type { DriftRow } from '../../../shared/ipc/drift.ts';

/** What a dot, bar, cell or mark leads to: the entries of a week that count toward a curve, or one entry. */
export type OpenTarget =
  | { readonly week: number; readonly curve: 'energy' | 'time' }
  | { readonly week: number; readonly entryId: string };

/**
 * The curve whose entries a week opens with: the one that was asked for, or the other where that one has none; null
 * where nothing of the week is counted.
 */
export const curveToOpen = (row: DriftRow | undefined, wished: 'energy' | 'time'): 'energy' | 'time' | null => {
  if (row === undefined || row.n + row.timeN === 0) return null;
  if (wished === 'energy') return row.n > 0 ? 'energy' : 'time';
  return row.timeN > 0 ? 'time' : 'energy';
};
