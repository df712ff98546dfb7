import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureMoved } from '../../../../../shared/domain/moved/moved.ts';
import type { Moved } from '../../../../../shared/domain/moved/verdict.ts';
import { anyTakenBack, anyWeeks } from '../../../../support/any-weeks.ts';
import { followMoved } from '../../../../support/follow-moved.ts';
import { knownFirst } from '../../../../support/known-first.ts';
import { movedCases } from '../../../../support/moved-vectors.ts';
import { createSlowMoved } from '../../../../support/slow-moved.ts';

type Slow = ReturnType<ReturnType<typeof createSlowMoved>>;

const expectSame = (fast: Moved, { look, ...slow }: Slow): void => {
  expect(fast).toMatchObject(slow);
  if (look === null) {
    expect(fast.p0).toBeNull();
    return;
  }
  const fields = new Map<string, unknown>(Object.entries(fast));
  for (const [name, value] of Object.entries(look)) {
    const got = [fields.get(name)].flat();
    for (const [index, part] of [value].flat().entries()) {
      if (typeof part === 'number') expect(got[index], name).toBeCloseTo(part, 8);
      else expect(got[index], name).toBe(part);
    }
  }
};

describe('the slow twin', () => {
  it('gives the published vectors as well', () => {
    for (const { bins, looks } of movedCases) {
      const slow = createSlowMoved(bins);
      for (const { week } of looks) expectSame(measureMoved(bins, week), slow(week));
    }
  });

  it('agrees on every series, on its last Sundays and wherever the verdict turns', () => {
    const seen = new Set<string>();
    const series = fc.oneof(anyWeeks({ minLength: 0, maxLength: 120 }), anyTakenBack);
    fc.assert(
      fc.property(series, (bins) => {
        const slow = createSlowMoved(bins);
        const last = bins.at(-1)?.week ?? 2900;
        const story = [...followMoved(bins, last)];
        const turns = story.filter(({ status, withdrawn }, index) => {
          const before = story[index - 1];
          return index % 40 === 0 || status !== before?.status || withdrawn !== before.withdrawn;
        });
        for (const week of [...turns.map(({ asOfWeek }) => asOfWeek), last, last + 3, last + 9]) {
          const moved = measureMoved(bins, week);
          for (const word of [moved.status, ...(moved.withdrawn === null ? [] : ['withdrawn'])]) seen.add(word);
          expectSame(moved, slow(week));
        }
      }),
      knownFirst(series, { known: 12, fresh: 10 }),
    );
    expect([...seen]).toEqual(expect.arrayContaining(['moved', 'tilt', 'no-clear-movement', 'withdrawn']));
  });
});
