import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createSearchKeeper } from '../../../../../electron/journal/search/search-keeper.ts';
import { memoryJournal } from '../../../../support/memory-journal.ts';
import { aNote } from '../../../../support/records.ts';
import { projectFolder } from '../../../../support/run-tool.ts';

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
    const keeper = createSearchKeeper({ nowMs: () => (now += 1), soon: loop.soon, onKnown: () => undefined });
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

  it('tells each time that a fifth more is known, and once that all is', () => {
    const loop = aLoop();
    let now = 0;
    const shares: (number | null)[] = [];
    const keeper = createSearchKeeper({
      nowMs: () => (now += 1),
      soon: loop.soon,
      onKnown: () => {
        const soFar = index.soFar();
        shares.push(soFar === null ? null : Math.floor((soFar.read / soFar.all) * 5));
      },
    });
    const index = keeper.begin(memoryJournal(notes));
    while (loop.waiting() > 0) loop.run();
    expect(shares.at(-1)).toBeNull();
    expect(shares.filter((share) => share === null)).toHaveLength(1);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.length).toBeLessThanOrEqual(5);
    keeper.drop();
  });

  it('reaches its end though nothing else keeps the program awake', () => {
    const script = `
      import { createSearchKeeper, nextTurn } from './electron/journal/search/search-keeper.ts';
      import { memoryJournal } from './test/support/memory-journal.ts';
      import { aNote } from './test/support/records.ts';
      const notes = Array.from({ length: 300 }, (_, n) => aNote({ id: 'n' + n, markdown: 'word ' + n }));
      let now = 0;
      const keeper = createSearchKeeper({ nowMs: () => (now += 1), soon: nextTurn, onKnown: () => undefined });
      const index = keeper.begin(memoryJournal(notes));
      process.on('exit', () => console.log(index.isReady()));`;
    const said = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
      cwd: projectFolder,
      encoding: 'utf8',
    });
    expect(said.trim()).toBe('true');
  });

  it('keeps one index a journal, and lets go of it at the lock', async () => {
    const loop = aLoop();
    const keeper = createSearchKeeper({ nowMs: () => 0, soon: loop.soon, onKnown: () => undefined });
    const journal = memoryJournal(notes);
    const index = keeper.begin(journal);
    expect(keeper.begin(journal)).toBe(index);
    loop.run();
    expect(index.entries().size).toBe(30);
    keeper.drop();
    expect(index.entries().size).toBe(0);
    expect(loop.waiting()).toBe(0);
    expect(() => index.words().find([[{ words: ['word'], signs: [], whole: false }]])).toThrow(/finalized/);
    // What is changed while nothing is indexed is nobody's concern.
    await journal.change({ put: [aNote({ id: 'later' })] });
    expect(index.entries().size).toBe(0);
    expect(keeper.begin(journal)).not.toBe(index);
    keeper.drop();
  });
});
