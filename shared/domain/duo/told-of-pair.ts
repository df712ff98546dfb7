import type { CalendarDay } from '../../calendar/calendar-day.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { promptIds } from '../questions/prompt-ids.ts';
import { type Told, toldAnswers } from '../questions/told-answers.ts';

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
];

/** What was said about the pair up to a day, question by question; those without an answer are left out. */
export const toldOfPair = (entries: readonly Entry[], asOf: CalendarDay): readonly Told[] =>
  toldAnswers(entries, asOf, toldPrompts);
