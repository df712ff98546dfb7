import { describe, expect, it } from 'vitest';
import { measureMoved } from '../../../../../shared/domain/moved/moved.ts';
import type { Moved } from '../../../../../shared/domain/moved/verdict.ts';
import { movedCases } from '../../../../support/moved-vectors.ts';

const TOLERANCE = 1e-9;

const expectMoved = (moved: Moved, expected: Partial<Moved>): void => {
  const fields = new Map<string, unknown>(Object.entries(moved));
  for (const [name, value] of Object.entries(expected)) {
    const [got, wanted] = [[fields.get(name)].flat(), [value].flat()];
    expect(got.length, name).toBe(wanted.length);
    for (const [index, part] of wanted.entries()) {
      if (typeof part !== 'number') expect(got[index], name).toBe(part);
      else
        expect(Math.abs(Number(got[index] ?? Number.NaN) - part), `${name}: ${String(got[index])}`).toBeLessThan(
          TOLERANCE,
        );
    }
  }
};

describe('what "moved" means, in published vectors', () => {
  it.each(movedCases)('$name: $note', ({ bins, looks }) => {
    for (const { week, expected } of looks) expectMoved(measureMoved(bins, week), expected);
  });
});
