import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSearchIndex, type SearchIndex } from '../../electron/journal/search/search-index.ts';
import { searchPage } from '../../electron/journal/search/search-page.ts';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { day } from '../support/builders.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { aNote } from '../support/records.ts';

// Every keystroke of words that are in the journal, and of words that are mistyped, at 10,000 entries of 300 words:
// by scan right after unlocking, and by the index. The journal lies in memory; no key is derived. Times are of the
// processor, so that whatever else runs on the machine does not count.
const ENTRIES = 10_000;
const WORDS = 300;
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

const journal = memoryJournal(
  Array.from({ length: ENTRIES }, (_, n) =>
    aNote({
      id: `n${n}`,
      forDate: addDays(day('2000-01-01'), n) as CalendarDay,
      markdown: Array.from({ length: WORDS }, aWord).join(' '),
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

/** What each keystroke takes, in milliseconds, until the word is there. */
const typing = (index: SearchIndex, words: readonly string[]): readonly number[] =>
  words.flatMap((word) =>
    Array.from({ length: word.length }, (_, length) => {
      const start = cpuMs();
      searchPage(journal, index, { query: word.slice(0, length + 1), after: null, today: day('2026-05-01') });
      return cpuMs() - start;
    }),
  );

const words = Array.from({ length: TYPED }, aWord);
const mistyped = words.filter((word) => word.length > 4).map((word) => `${word.slice(0, 3)}q${word.slice(4)}`);

let index: SearchIndex;
beforeAll(() => {
  index = createSearchIndex(journal, () => performance.now());
});
afterAll(() => index.close());

it(`answers every keystroke at ${ENTRIES} entries of ${WORDS} words`, { timeout: 600_000 }, () => {
  const firstScan = typing(index, ['b'])[0] ?? 0;
  const scanned = typing(index, words);
  const before = process.memoryUsage();
  const start = cpuMs();
  const slices: number[] = [];
  for (let more = true; more; ) {
    const sliceStart = cpuMs();
    more = index.work(6);
    slices.push(cpuMs() - sliceStart);
  }
  const built = cpuMs() - start;
  const indexed = typing(index, words);
  const forgiven = typing(index, mistyped);
  say(`the first keystroke, with nothing prepared   ${ms(firstScan)}`);
  for (const [name, times] of [
    ['by scan', scanned],
    ['by index', indexed],
    ['by index, mistyped', forgiven],
  ] as const) {
    say(`${name.padEnd(44)} p50 ${ms(at(times, 0.5))}, p95 ${ms(at(times, 0.95))}, of ${times.length} keystrokes`);
  }
  say(`scan over index, p95                         ${(at(scanned, 0.95) / at(indexed, 0.95)).toFixed(1)} times`);
  say(
    `built in ${slices.length} slices                          ${ms(built)} of work, the longest ${ms(Math.max(...slices))}`,
  );
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  say(`memory of the index                          ${megabytes(index.words().size())}`);
  say(`memory of the process while it was built     ${megabytes(process.memoryUsage().rss - before.rss)} more`);
  expect(indexed.length).toBeGreaterThan(100);
});
