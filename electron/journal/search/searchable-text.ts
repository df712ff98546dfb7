import type { Entry } from '../../../shared/records/entries/entry.ts';
import { signsIn } from '../../../shared/search/signs.ts';
import { isOfCharacters, wordsIn } from '../../../shared/search/words.ts';
import { identityOf } from '../../../shared/text/identity.ts';
import type { Journal } from '../core/journal.ts';
import { type JournalWords, wordsOf } from '../core/journal-words.ts';
import { answerLines } from '../entries/entry-view.ts';
import { entryTitle } from '../entries/journal-pages.ts';

/** The words of an entry by where they stand: a hit in the title or in a label says more than one in an answer. */
export type SearchableText = {
  readonly title: string;
  /** "#incident @Kim (Kimberly) Atlas". */
  readonly labels: string;
  /** What the writer wrote freely. */
  readonly written: string;
  /** What was answered, in words. */
  readonly answered: string;
};

/** Other names of people, by the identity of the name that stands in entries. */
type Aliases = ReadonlyMap<string, readonly string[]>;

/** What one journal calls its people, questions and activities. */
export type Lexicon = { readonly aliases: Aliases; readonly words: JournalWords };

export const lexiconOf = (journal: Pick<Journal, 'of'>): Lexicon => ({
  aliases: new Map(journal.of('person').map(({ name, aliases }) => [identityOf(name), aliases])),
  words: wordsOf(journal),
});

const personWords = (name: string, aliases: Aliases): string => {
  const others = aliases.get(identityOf(name)) ?? [];
  return others.length === 0 ? `@${name}` : `@${name} (${others.join(', ')})`;
};

const labelWords = (entry: Entry, aliases: Aliases): string =>
  [
    ...entry.tags.map((tag) => `#${tag}`),
    ...entry.people.map((name) => personWords(name, aliases)),
    ...entry.projects,
  ].join(' ');

/** Everything of an entry that can be searched for, as it was written. */
export const searchableText = (entry: Entry, { aliases, words }: Lexicon): SearchableText => {
  const head = { title: entryTitle(entry), labels: labelWords(entry, aliases) };
  if (entry.type === 'note') return { ...head, written: entry.markdown, answered: '' };
  const lines = answerLines(entry, words).filter(({ skipped }) => !skipped);
  const isFree = ({ promptId, answer }: { promptId: string; answer: string }) => entry.answers[promptId] === answer;
  const free = lines.filter(isFree).map(({ answer }) => answer);
  if (entry.note !== '' && !free.includes(entry.note)) free.push(entry.note);
  const given = lines.filter((line) => !isFree(line)).map(({ answer }) => answer);
  return { ...head, written: free.join('\n'), answered: given.join('; ') };
};

/** The words of an entry field by field, and its signs, each with a blank before and behind it. */
export type IndexedText = { readonly [Field in keyof SearchableText | 'signs']: string };

const apart = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** A text as it is searched. Words of which a slip may be forgiven are added to `vocabulary`. */
export const indexedText = (text: SearchableText, vocabulary: Set<string>): IndexedText => {
  const words = (field: string): string => {
    const found = wordsIn(field);
    for (const word of found) if (!vocabulary.has(word) && !isOfCharacters(word)) vocabulary.add(word);
    return apart(found);
  };
  const { title, labels, written, answered } = text;
  return {
    title: words(title),
    labels: words(labels),
    written: words(written),
    answered: words(answered),
    signs: apart(signsIn([title, labels, written, answered].join('\n'))),
  };
};
