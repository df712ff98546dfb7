import type { CalendarDay } from '../../calendar/calendar-day.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { answerWords } from './answer-words.ts';
import { countedAnswer } from './counted-answers.ts';
import { optionChosen } from './option-codes.ts';
import { promptById } from './prompt-catalogue.ts';
import type { PromptId } from './prompt-ids.ts';

export type ToldAnswer = { readonly entryId: string; readonly day: CalendarDay; readonly words: string };

/** One question and what was answered to it, newest first. */
export type Told = { readonly promptId: PromptId; readonly question: string; readonly answers: readonly ToldAnswer[] };

/** What was answered to some questions up to a day, in words, question by question; those without an answer are left out. */
export const toldAnswers = (
  entries: readonly Entry[],
  asOf: CalendarDay,
  prompts: readonly PromptId[],
): readonly Told[] => {
  const newestFirst = liveReflections(entries, asOf).toReversed();
  return prompts.flatMap((promptId) => {
    const prompt = promptById(promptId);
    if (prompt === undefined) return [];
    const answers = newestFirst.flatMap((one) => {
      const answer = countedAnswer(one, promptId);
      if (answer === null) return [];
      const words = optionChosen(prompt, answer)?.label ?? answerWords(prompt, answer);
      return [{ entryId: one.id, day: one.forDate, words }];
    });
    return answers.length === 0 ? [] : [{ promptId, question: prompt.text, answers }];
  });
};
