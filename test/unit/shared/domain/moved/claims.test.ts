import { describe, expect, it } from 'vitest';
import { type Claims, NO_CLAIMS, nextClaims, type Sign, signBelow } from '../../../../../shared/domain/moved/claims.ts';
import { readKinds } from '../../../../../shared/domain/moved/kind-reading.ts';
import { type Look, lookAt } from '../../../../../shared/domain/moved/look.ts';
import { halfYear, runAt } from '../../../../../shared/domain/moved/run.ts';
import type { Sunday } from '../../../../../shared/domain/moved/windows.ts';
import { createWorkspace } from '../../../../../shared/domain/moved/workspace.ts';

const NOW = 3000;
const bins = Array.from({ length: 26 }, (_, index) => ({ week: NOW - 25 + index, weight: 1, mean: 0, count: 2 }));
const run = runAt(bins, NOW, halfYear);
const level: Look = lookAt(bins, readKinds(bins, createWorkspace(26)), []);

const sunday = (p0: number, change: number, sinceWeek: number | null = NOW - 10): Sunday => ({
  ...{ run, bar: 1 / 5.5, look: { ...level, p0, change, sinceWeek } },
});

/** What stands after one Sunday more, with what was strong two weeks ago. */
const next = (before: Claims, { p0, change, sinceWeek }: Partial<Look>, earlier: Sign): Claims => {
  const read = sunday(p0 ?? 1, change ?? 0, sinceWeek);
  return nextClaims(before, NOW, read, { now: signBelow(read.look, read.bar), earlier });
};

const standing = (sinceWeek: number | null = NOW - 10): Claims => ({
  claim: { sign: 1, first: NOW - 6, sinceWeek, clear: NOW - 1 },
  withdrawal: null,
});

describe('a claim', () => {
  it('begins with a strong change two weeks after one that points the same way', () => {
    expect(next(NO_CLAIMS, { p0: 0.1, change: 0.4 }, 1).claim).toEqual({
      ...{ sign: 1, first: NOW, sinceWeek: NOW - 10, clear: NOW },
    });
    expect(next(NO_CLAIMS, { p0: 0.1, change: 0.4 }, 0).claim).toBeNull();
    expect(next(NO_CLAIMS, { p0: 0.1, change: 0.4 }, -1).claim).toBeNull();
    expect(next(NO_CLAIMS, { p0: 0.1, change: 0.14 }, 1).claim).toBeNull();
    expect(next(NO_CLAIMS, { p0: 0.1, change: 0.15 }, 1).claim?.sign).toBe(1);
  });

  it('stands unchanged while "nothing changed" is less likely than not', () => {
    expect(next(standing(), { p0: 0.49, change: 0.2 }, 0)).toEqual(standing());
    expect(next(standing(), { p0: 0.01, change: 0.2 }, 1).claim).toEqual({ ...standing().claim, clear: NOW });
    expect(next(standing(), { p0: 0.49, change: -0.2 }, 0).claim).toBeNull();
    expect(next(standing(), { p0: 0.5, change: 0.2 }, 0).claim).toBeNull();
  });

  it('that turns round is a new claim, and takes nothing back', () => {
    expect(next(standing(), { p0: 0.01, change: -0.4, sinceWeek: NOW - 7 }, -1)).toEqual({
      claim: { sign: -1, first: NOW, sinceWeek: NOW - 7, clear: NOW },
      withdrawal: null,
    });
  });

  it('is taken back where it becomes unlikely while eight weeks before its change are still read', () => {
    const unlikely = { p0: 0.5, change: 0.2 };
    const taken = { first: NOW - 6, last: NOW - 1 };
    expect(next(standing(NOW - 25 + 8), unlikely, 0).withdrawal).toEqual(taken);
    expect(next(standing(NOW - 25 + 7), unlikely, 0).withdrawal).toBeNull();
    expect(next(standing(null), unlikely, 0).withdrawal).toBeNull();
    expect(next(standing(), { p0: 0.49, change: 0.14 }, 0).withdrawal).toBeNull();
  });

  it('clears what was taken back before it', () => {
    const taken: Claims = { claim: null, withdrawal: { first: NOW - 9, last: NOW - 3 } };
    expect(next(taken, { p0: 0.6, change: 0.2 }, 0)).toEqual(taken);
    expect(next(taken, { p0: 0.1, change: 0.4 }, 1).withdrawal).toBeNull();
  });
});
