import type { Entry } from '../../../shared/records/entries/entry.ts';
import { catalogueWords, type JournalWords } from '../core/journal-words.ts';
import { entryView } from './entry-view.ts';

/** What an entry says: a note as it was typed; of a check-in each question with its answer, skipped ones left out. */
export const entryBody = (entry: Entry, words: JournalWords = catalogueWords): string => {
  if (entry.type === 'note') return entry.markdown;
  const answered = entryView(entry, words).answers.filter(({ skipped }) => !skipped);
  return answered.map(({ question, answer }) => `${question}\n${answer}\n`).join('\n');
};

/** An entry as a person reads it: its kind and day, then what it says. */
export const entryText = (entry: Entry, words: JournalWords = catalogueWords): string =>
  [`${entryView(entry, words).title}, ${entry.forDate}\n`, entryBody(entry, words)]
    .filter((part) => part !== '')
    .join('\n');
