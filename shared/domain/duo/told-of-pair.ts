import type { CalendarDay } from '../../calendar/calendar-day.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { answerWords } from '../questions/answer-words.ts';
import { countedAnswer } from '../questions/counted-answers.ts';
import { optionChosen } from '../questions/option-codes.ts';
import { promptById } from '../questions/prompt-catalogue.ts';
import { type PromptId, promptIds } from '../questions/prompt-ids.ts';

/** Answers that enter no facet: they come back as what was said, with their days. */
const toldPrompts = [
  promptIds.topicCarriedFurther,
  promptIds.awkwardQuestionAsked,
  promptIds.seenByPartner,
  promptIds.latestDisagreement,
  promptIds.resultThanksToPartner,
  promptIds.resultInOneLine,
  promptIds.partnersTrustGuessed,
  promptIds.moreExperience,
] as const satisfies readonly PromptId[];

export type ToldAnswer = { readonly entryId: string; readonly day: CalendarDay; readonly words: string };

/** One question about the pair and what was answered to it, newest first. */
export type Told = { readonly promptId: PromptId; readonly question: string; readonly answers: readonly ToldAnswer[] };

/** What was said about the pair up to a day, question by question; those without an answer are left out. */
export const toldOfPair = (entries: readonly Entry[], asOf: CalendarDay): readonly Told[] => {
  const newestFirst = liveReflections(entries, asOf).toReversed();
  return toldPrompts.flatMap((promptId) => {
    const prompt = promptById(promptId);
    if (prompt === undefined) return [];
    const answers = newestFirst.flatMap((one) => {
      const answer = countedAnswer(one, promptId);
      if (answer === null) return [];
      return [
        {
          entryId: one.id,
          day: one.forDate,
          words: optionChosen(prompt, answer)?.label ?? answerWords(prompt, answer),
        },
      ];
    });
    return answers.length === 0 ? [] : [{ promptId, question: prompt.text, answers }];
  });
};
