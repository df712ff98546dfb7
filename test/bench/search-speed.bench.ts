import { describe, expect, it } from 'vitest';
import type { Journal } from '../../electron/journal/core/journal.ts';
import { createSearchIndex, type SearchIndex } from '../../electron/journal/search/search-index.ts';
import { createSearchKeeper, nextTurn } from '../../electron/journal/search/search-keeper.ts';
import { searchPage } from '../../electron/journal/search/search-page.ts';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { day } from '../support/builders.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { aNote } from '../support/records.ts';

// How long until the index is whole, by the keeper and the event loop as in the program, beside every keystroke of words
// that are in the journal and of words that are mistyped: by scan once all is read, and by the index. The journal lies in
// memory; no key is derived. Times of keystrokes are of the processor, so that whatever else runs does not count.
const SIZES = [
  { entries: 10_000, words: 300 },
  { entries: 20_000, words: 60 },
] as const;
const TYPED = 40;

/** Numbers between 0 and 1 that are the same in every run. */
const aDraw = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const draw = aDraw(7);
const syllables = 'ba ce di fo gu la me ni so tu ra pe vi ko zu in ter pro con de re st ment ing er'.split(' ');
const pick = <Item>(items: readonly Item[], share: number): Item => items[Math.floor(share * items.length)] as Item;
const vocabulary = Array.from({ length: 20_000 }, () =>
  Array.from({ length: 2 + Math.floor(draw() * 3) }, () => pick(syllables, draw())).join(''),
);
/** Few words are frequent and most are rare, as in anybody's language. */
const aWord = (): string => vocabulary[Math.floor(Math.exp(draw() * Math.log(vocabulary.length))) - 1] ?? 'ba';

const aJournal = (entries: number, words: number): Journal =>
  memoryJournal(
    Array.from({ length: entries }, (_, n) =>
      aNote({
        id: `n${n}`,
        forDate: addDays(day('1960-01-01'), n) as CalendarDay,
        markdown: Array.from({ length: words }, aWord).join(' '),
      }),
    ),
  );

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const seconds = (value: number): string => `${(value / 1_000).toFixed(1)} s`;

/** What each keystroke takes, in milliseconds, until the word is there. */
const typing = (journal: Journal, index: SearchIndex, words: readonly string[]): readonly number[] =>
  words.flatMap((word) =>
    Array.from({ length: word.length }, (_, length) => {
      const start = cpuMs();
      searchPage(journal, index, { query: word.slice(0, length + 1), after: null, today: day('2026-05-01') });
      return cpuMs() - start;
    }),
  );

/** Indexes as the program does after unlocking; gives the index with the milliseconds until all is read, and indexed. */
const indexed = (journal: Journal) =>
  new Promise<{ index: SearchIndex; known: number; whole: number; drop: () => void }>((resolve) => {
    const start = performance.now();
    let known = 0;
    const keeper = createSearchKeeper({
      nowMs: () => performance.now(),
      soon: nextTurn,
      onKnown: () => {
        known = performance.now() - start;
      },
    });
    const index = keeper.begin(journal);
    const look = () => {
      if (index.isReady()) resolve({ index, known, whole: performance.now() - start, drop: keeper.drop });
      else setTimeout(look, 5);
    };
    look();
  });

describe.each(SIZES)('at $entries entries of $words words', ({ entries, words: length }) => {
  it('answers every keystroke', { timeout: 600_000 }, async () => {
    const journal = aJournal(entries, length);
    const words = Array.from({ length: TYPED }, aWord);
    const mistyped = words.filter((word) => word.length > 4).map((word) => `${word.slice(0, 3)}q${word.slice(4)}`);
    say(`\n${entries} entries of ${length} words`);

    const fresh = createSearchIndex(journal, () => performance.now());
    const first = typing(journal, fresh, ['b'])[0] ?? 0;
    while (fresh.soFar() !== null) fresh.read(50);
    const scanned = typing(journal, fresh, words);
    fresh.close();

    const before = process.memoryUsage();
    const { index, known, whole, drop } = await indexed(journal);
    const byIndex = typing(journal, index, words);
    const forgiven = typing(journal, index, mistyped);
    say(`time until every entry is read               ${seconds(known)}`);
    say(`time until the index is whole                ${seconds(whole)}`);
    say(`the first keystroke, with nothing prepared   ${ms(first)}, for a part of the journal`);
    for (const [name, times] of [
      ['per keystroke, by scan', scanned],
      ['per keystroke, by index', byIndex],
      ['per keystroke, by index, mistyped', forgiven],
    ] as const) {
      say(`${name.padEnd(44)} p50 ${ms(at(times, 0.5))}, p95 ${ms(at(times, 0.95))}, of ${times.length} keystrokes`);
    }
    say(`scan over index, p95                         ${(at(scanned, 0.95) / at(byIndex, 0.95)).toFixed(1)} times`);
    const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
    say(`memory of the index                          ${megabytes(index.words().size())}`);
    say(`memory of the process while it was built     ${megabytes(process.memoryUsage().rss - before.rss)} more`);
    expect(byIndex.length).toBeGreaterThan(100);
    drop();
  });
});
