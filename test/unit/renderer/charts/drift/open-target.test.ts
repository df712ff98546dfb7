import { describe, expect, it } from 'vitest';
import { curveToOpen } from '../../../../../renderer/charts/drift/open-target.ts';
import type { DriftRow } from '../../../../../shared/ipc/drift.ts';

const counting = (n: number, timeN: number) => ({ n, timeN }) as DriftRow;

describe('what a week opens', () => {
  it('is the entries of the curve that was asked for', () => {
    expect(curveToOpen(counting(3, 2), 'energy')).toBe('energy');
    expect(curveToOpen(counting(3, 2), 'time')).toBe('time');
  });

  it('is the entries of the other where that one has none', () => {
    expect(curveToOpen(counting(0, 2), 'energy')).toBe('time');
    expect(curveToOpen(counting(3, 0), 'time')).toBe('energy');
  });

  it('is nothing where nothing is counted', () => {
    expect(curveToOpen(counting(0, 0), 'energy')).toBeNull();
    expect(curveToOpen(undefined, 'time')).toBeNull();
  });
});
