import { lateFactor } from '../../../shared/check-ins/late-factor.ts';
import { inAskedOrder } from '../../../shared/domain/check-ins/asked-order.ts';
import { answersFromContent } from '../../../shared/domain/questions/answer-fields.ts';
import { answerWords } from '../../../shared/domain/questions/answer-words.ts';
import { wordedIn } from '../../../shared/domain/questions/catalogue-versions.ts';
import { withoutBlanks } from '../../../shared/domain/questions/prompt-blanks.ts';
import { scoreReflection } from '../../../shared/domain/scoring/score-reflection.ts';
import type { EntrySurroundings, EntryView } from '../../../shared/ipc/entries.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import { toOneDecimal } from '../../../shared/wording/wording.ts';
import { catalogueWords, type JournalWords } from '../core/journal-words.ts';
import { entryTitle } from './journal-pages.ts';

/** Each question of a check-in, in the words it was asked in, with its answer in words, in the order of the form. */
export const answerLines = (reflection: Reflection, { promptOf, activityOf }: JournalWords): EntryView['answers'] => {
  const answers = Object.entries(answersFromContent(reflection, reflection.form));
  const asked = wordedIn(reflection.catalogueVersion, promptOf);
  return inAskedOrder(reflection, answers, ([id]) => id).map(([promptId, answer]) => {
    const prompt = asked(promptId);
    return {
      promptId,
      // An archive made elsewhere may name a question this catalogue does not hold: its answer is still shown.
      question: prompt ? withoutBlanks(prompt.text) : promptId,
      answer: prompt ? answerWords(prompt, answer, activityOf) : JSON.stringify(answer),
      skipped: answer === null,
    };
  });
};

const countingWords = (reflection: Reflection, { promptOf }: JournalWords): string => {
  const { E, T, u, uT, lateDays } = scoreReflection(reflection, promptOf);
  const late = lateFactor(lateDays);
  if (E === null && T === null) return 'Kept in the journal. Nothing in it is counted, and skipping costs nothing.';
  if (late === 0) return `Written ${lateDays} days later: kept in the journal, not counted.`;
  const parts = [
    E === null ? 'no energy answer' : `energy ${toOneDecimal(E)} with weight ${u.toFixed(2)}`,
    T === null ? 'no time recorded' : `time ${toOneDecimal(T)} with weight ${uT.toFixed(2)}`,
  ];
  const halved = late < 1 ? ` Written ${lateDays} days later, so it counts half.` : '';
  return `Counts as ${parts.join(', ')}.${halved}`;
};

/** What an entry says by itself, without what stands around it. */
export type EntryReading = Omit<EntryView, keyof EntrySurroundings>;

/** One entry, opened: every question with its answer in words, and how it counts. */
export const entryView = (entry: Entry, words: JournalWords = catalogueWords): EntryReading => ({
  entry,
  title: entryTitle(entry),
  answers: entry.type === 'reflection' ? answerLines(entry, words) : [],
  counting: entry.type === 'reflection' ? countingWords(entry, words) : 'A note. Notes are never counted.',
});
