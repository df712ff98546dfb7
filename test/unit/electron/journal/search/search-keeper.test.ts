import { describe, expect, it } from 'vitest';
import { createSearchKeeper } from '../../../../../electron/journal/search/search-keeper.ts';
import { memoryJournal } from '../../../../support/memory-journal.ts';
import { aNote } from '../../../../support/records.ts';

/** A loop that runs one step when told to. */
const aLoop = () => {
  const steps: (() => void)[] = [];
  return {
    soon: (step: () => void) => {
      steps.push(step);
      return () => void steps.splice(steps.indexOf(step), 1);
    },
    waiting: () => steps.length,
    run: () => steps.shift()?.(),
  };
};

const notes = Array.from({ length: 30 }, (_, n) => aNote({ id: `n${n}`, markdown: `word ${n}` }));

describe('the keeper of the search', () => {
  it('indexes in slices, each no longer than its time', () => {
    const loop = aLoop();
    let now = 0;
    // Every look at the clock takes a millisecond: a slice of six looks at most at seven entries.
    const keeper = createSearchKeeper({ nowMs: () => (now += 1), soon: loop.soon });
    const index = keeper.begin(memoryJournal(notes));
    let slices = 0;
    while (!index.isReady()) {
      expect(loop.waiting()).toBe(1);
      loop.run();
      slices += 1;
    }
    expect(slices).toBeGreaterThan(8);
    keeper.drop();
  });

  it('keeps one index a journal, and lets go of it at the lock', async () => {
    const loop = aLoop();
    const keeper = createSearchKeeper({ nowMs: () => 0, soon: loop.soon });
    const journal = memoryJournal(notes);
    const index = keeper.begin(journal);
    expect(keeper.begin(journal)).toBe(index);
    loop.run();
    expect(index.entries().size).toBe(30);
    keeper.drop();
    expect(index.entries().size).toBe(0);
    expect(loop.waiting()).toBe(0);
    expect(() => index.words().find([[{ words: ['word'], whole: false }]])).toThrow(/finalized/);
    // What is changed while nothing is indexed is nobody's concern.
    await journal.change({ put: [aNote({ id: 'later' })] });
    expect(index.entries().size).toBe(0);
    expect(keeper.begin(journal)).not.toBe(index);
    keeper.drop();
  });
});
