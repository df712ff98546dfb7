import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRecordOfKind } from '../../../../support/any-kind.ts';
import { laptopsWith, type Step, steps } from '../../../../support/laptops.ts';

const isLong = process.env['DRIFTLINE_LAWS'] === 'long';
const numRuns = isLong ? 3_000 : 120;

// What tears records apart and brings them together again, more often than the rest.
const often = ['edit', 'edit', 'edit', 'deliver', 'deliver', 'keep', 'keep', 'undo', 'bin', 'finish'] as const;
const step: fc.Arbitrary<Step> = fc.record({
  step: fc.constantFrom(...steps, ...often),
  on: fc.nat(3),
  from: fc.nat(3),
  // Most of it happens to the same few records.
  pick: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(400) }),
});
const histories = fc.record({
  count: fc.integer({ min: 2, max: 4 }),
  first: fc.array(fc.nat(37), { minLength: 1, maxLength: 5, size: 'max' }),
  happened: fc.array(step, { maxLength: isLong ? 80 : 40, size: 'max' }),
});

describe('laptops that took each other in', () => {
  it('end equal, have lost nothing, and write nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async ({ count, first, happened }) => {
        const records = first.map((n, index) => aRecordOfKind(`first${index}`, n));
        const all = laptopsWith(count, records);
        for (const each of happened) await all.perform(each);
        await all.exchange();
        expect(new Set(all.archives()).size).toBe(1);
        expect(all.lost()).toEqual([]);
        const commits = all.commits();
        await all.exchange();
        expect(all.commits()).toEqual(commits);
      }),
      { numRuns },
    );
  }, 3_600_000);
});
