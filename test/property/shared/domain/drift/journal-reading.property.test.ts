import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../../../../shared/domain/drift/journal-reading.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { day } from '../../../../support/builders.ts';

const asOf = day('2026-07-05');
const { reflections, roles } = sampleDiary();

describe('laws of a journal', () => {
  it('deleting entries and putting them back restores every statement, in any order', () => {
    const some = fc.subarray(reflections.map(({ id }) => id));
    const orders = fc.shuffledSubarray([...reflections], { minLength: reflections.length });
    const whole = readJournal({ entries: reflections, roles, asOf });
    fc.assert(
      fc.property(some, orders, (ids, list) => {
        const gone = new Set(ids);
        const binned = list.map((one) => (gone.has(one.id) ? { ...one, deletedAt: '2026-07-05T12:00:00.000Z' } : one));
        const left = list.filter(({ id }) => !gone.has(id));
        expect(readJournal({ entries: binned, roles, asOf }).energy).toEqual(
          readJournal({ entries: left, roles, asOf }).energy,
        );
        const restored = binned.map((one) => ({ ...one, deletedAt: null }));
        expect(readJournal({ entries: restored, roles, asOf }).sentences).toEqual(whole.sentences);
      }),
      { numRuns: 25 },
    );
  });
});
