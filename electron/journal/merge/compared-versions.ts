import { type ComparedLine, comparedInWords } from '../../../shared/domain/record-text/record-words.ts';
import { type DifferencePiece, wordDifference } from '../../../shared/domain/record-text/word-difference.ts';
import type { Conflict } from '../../../shared/ipc/merge.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { FinishedRecord } from '../../../shared/records/finished-record.ts';
import { dayInWords, shortened } from '../../../shared/wording/wording.ts';
import { eachShown } from '../core/each-shown.ts';
import type { Journal } from '../core/journal.ts';
import { type JournalWords, wordsOf } from '../core/journal-words.ts';
import { answerLines } from '../entries/entry-view.ts';
import { isEntry } from './named-record.ts';

type Line = Conflict['lines'][number];
type Said = ReadonlyMap<string, string>;

/** A text longer than this is shown with what it lacks and has marked, rather than whole beside whole. */
const LONG = 60;
const FIRST_WORDS = 70;

const yes = (is: boolean): string => (is ? 'Yes' : '');

const contentOf = (entry: Entry, words: JournalWords): readonly (readonly [string, string])[] =>
  entry.type === 'note'
    ? [
        ['Title', entry.title],
        ['Text', entry.markdown],
      ]
    : [
        ...answerLines(entry, words).map(
          ({ question, answer, skipped }) => [question, skipped ? 'Skipped' : answer] as const,
        ),
        ['In your own words', entry.note],
      ];

const saidByEntry = (entry: Entry, words: JournalWords): Said =>
  new Map([
    ...contentOf(entry, words),
    ['Day', dayInWords(entry.forDate)],
    ['Tags', entry.tags.join(', ')],
    ['People', entry.people.join(', ')],
    ['Projects', entry.projects.join(', ')],
    ['Private', yes(entry.private)],
    ['Starred', yes(entry.starred)],
    ['Pinned', yes(entry.pinned)],
  ]);

const comparedEntries = (entries: readonly Entry[], words: JournalWords): readonly ComparedLine[] => {
  const said = eachShown<Entry, Said>(
    entries,
    (entry) => saidByEntry(entry, words),
    (): Said => new Map<string, string>(),
  );
  const labels = [...new Set(said.flatMap((lines) => [...lines.keys()]))];
  return labels
    .map((label) => {
      const each = said.map((lines) => lines.get(label)?.trim() ?? '');
      return { label, words: each, differs: each.some((one) => one !== each[0]) };
    })
    .filter((line) => line.words.some((one) => one !== ''));
};

const BIN: string = 'In the bin';

const binLine = (versions: readonly FinishedRecord[]): readonly ComparedLine[] => {
  const words = versions.map(({ deletedAt }) => yes(deletedAt !== null));
  return words.some((one) => one !== '') ? [{ label: BIN, words, differs: words.some((one) => one !== words[0]) }] : [];
};

const pieced = ({ label, words, differs }: ComparedLine): Line => ({
  label,
  words: [...words],
  differs,
  pieces: words.map((one, at) =>
    at > 0 && differs && Math.max(one.length, words[0]?.length ?? 0) > LONG
      ? [...wordDifference(words[0] ?? '', one)]
      : null,
  ),
});

/** Versions of one record side by side in words, name by name; what none of them says is left out. */
export const comparedVersions = (journal: Journal, versions: readonly FinishedRecord[]): Line[] => {
  const words = wordsOf(journal);
  const entries = versions.filter(isEntry);
  const lines =
    entries.length === versions.length ? comparedEntries(entries, words) : comparedInWords(versions, words.promptOf);
  return [...lines, ...binLine(versions)].map(pieced);
};

const firstOf = (pieces: readonly DifferencePiece[]): string => {
  const at = pieces.findIndex(({ kind }) => kind === 'added');
  const lacking = pieces.find(({ kind }) => kind === 'removed');
  if (at === -1) return lacking === undefined ? '' : `without “${shortened(lacking.text, FIRST_WORDS)}”`;
  const from = pieces
    .slice(at)
    .filter(({ kind }) => kind !== 'removed')
    .map(({ text }) => text)
    .join('');
  return `${at > 0 ? '…' : ''}${shortened(from, FIRST_WORDS)}`;
};

/** The first words by which one version differs from another: "Text: …moved the meeting". Empty where none do. */
export const firstDifference = (lines: readonly Line[], version: number, other: number): string => {
  const line = lines.find(({ words }) => words[version] !== words[other]);
  if (line === undefined) return '';
  const [own = '', its = ''] = [line.words[version], line.words[other]];
  if (own === '') return `${line.label}: nothing`;
  return `${line.label}: ${firstOf(wordDifference(its, own))}`;
};
