import { DatabaseSync } from 'node:sqlite';
import { isWhole, type SearchTerm } from '../../../shared/search/search-term.ts';
import type { IndexedText } from './searchable-text.ts';

/** A full-text index of this process alone. Places are whole numbers, the larger the newer. */
export type WordIndex = {
  readonly put: (place: number, text: IndexedText) => void;
  readonly remove: (place: number) => void;
  /** Merges what piled up while filling, one step at a time; false when nothing is left to merge. */
  readonly settle: () => boolean;
  /** Places where every group has one of its terms: the best first, the newest first among equals. */
  readonly find: (groups: readonly (readonly SearchTerm[])[]) => readonly number[];
  /** Does the work in one transaction: one change of the index instead of many. */
  readonly together: (work: () => void) => void;
  /** Bytes of the index. */
  readonly size: () => number;
  readonly close: () => void;
};

/*
 * Nothing of it may reach a disk: the database is in memory, and so is what SQLite puts aside while it sorts. The text
 * itself is not kept a second time (content = ''). The words come folded and cut, and signs in their wide form, so the
 * tokenizer has nothing to do.
 */
const SCHEMA = `
PRAGMA temp_store = MEMORY;
PRAGMA journal_mode = OFF;
PRAGMA trusted_schema = OFF;
CREATE VIRTUAL TABLE word USING fts5(
  title, labels, written, answered, signs,
  tokenize = 'ascii', content = '', contentless_delete = 1, prefix = '1 2 3'
);
INSERT INTO word(word, rank) VALUES ('automerge', 0);
INSERT INTO word(word, rank) VALUES ('crisismerge', 1500);
`;

const MERGED_PAGES = 24;

// A hit in a ready-made answer counts least.
const BEST_FIRST = 'round(bm25(word, 6.0, 6.0, 1.0, 0.4, 1.0), 1), rowid DESC';

// Weighing every hit is dear, and among so many it says little: the newest say more.
const WEIGHED_UP_TO = 800;

const expression = (term: SearchTerm): string => {
  const last = term.words.at(-1);
  const row = last === undefined ? [] : [`"${term.words.join(' ')}"${isWhole(term, last) ? '' : '*'}`];
  const signs = term.signs.map((sign) => `signs : "${sign}"*`);
  return `(${[...row, ...signs].join(' AND ')})`;
};

const anyOf = (terms: readonly SearchTerm[]): string => `(${terms.map(expression).join(' OR ')})`;

/** Opens an empty index. This file is the only user of SQLite outside the vault; it opens no file. */
export const createWordIndex = (): WordIndex => {
  const database = new DatabaseSync(':memory:', { defensive: true });
  database.exec(SCHEMA);
  const insert = database.prepare(
    'INSERT INTO word(rowid, title, labels, written, answered, signs) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const erase = database.prepare('DELETE FROM word WHERE rowid = ?');
  const merge = database.prepare("INSERT INTO word(word, rank) VALUES ('merge', ?)");
  const changes = database.prepare('SELECT total_changes() AS n');
  const select = (order: string) =>
    database.prepare(`SELECT json_group_array(place) AS places
      FROM (SELECT rowid AS place FROM word WHERE word MATCH ? ORDER BY ${order})`);
  const [best, newest] = [select(BEST_FIRST), select('rowid DESC')];
  const run = (ordered: typeof best, match: string): readonly number[] =>
    JSON.parse(String(ordered.get(match)?.['places'] ?? '[]')) as number[];
  const pragma = (name: string): number => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
  let isMerging = false;
  return {
    put: (place, { title, labels, written, answered, signs }) =>
      void insert.run(place, title, labels, written, answered, signs),
    remove: (place) => void erase.run(place),
    settle: () => {
      const before = Number(changes.get()?.['n']);
      // The first, negative, count begins a merge of all segments; further ones go on with it.
      merge.run(isMerging ? MERGED_PAGES : -MERGED_PAGES);
      isMerging = true;
      return Number(changes.get()?.['n']) - before >= 2;
    },
    find: (groups) => {
      if (groups.length === 0 || groups.some((group) => group.length === 0)) return [];
      const match = groups.map(anyOf).join(' AND ');
      const found = run(newest, match);
      if (found.length <= 1) return found;
      const ordered = found.length <= WEIGHED_UP_TO ? run(best, match) : found;
      // Whatever the weights say: what stands in a title or in a label comes before what stands in a text.
      const first = run(newest, `{title labels} : ${anyOf(groups.flat())} AND ${match}`);
      return first.length === 0 ? ordered : [...new Set([...first, ...ordered])];
    },
    together: (work) => {
      database.exec('BEGIN');
      work();
      database.exec('COMMIT');
    },
    size: () => pragma('page_count') * pragma('page_size'),
    close: () => database.close(),
  };
};
