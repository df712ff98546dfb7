import type { Entry } from '../../shared/domain/entry.ts';
import { entryView } from './entry-view.ts';
import { catalogueWords, type JournalWords } from './journal-words.ts';

/** An entry as a person reads it: its kind and day, then each question with its answer. Skipped ones stay out. */
export const entryText = (entry: Entry, words: JournalWords = catalogueWords): string => {
  const { title, answers } = entryView(entry, words);
  const answered = answers.filter(({ skipped }) => !skipped);
  const parts = answered.map(({ question, answer }) => `${question}\n${answer}\n`);
  return [`${title}, ${entry.forDate}\n`, ...parts].join('\n');
};
