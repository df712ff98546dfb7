import type { AnswerPlace } from '../../check-ins/answer-places.ts';
import type { Prompt } from './prompt-catalogue.ts';
import { type PromptId, promptIds } from './prompt-ids.ts';

/** Where what a question counts for is drawn or told. */
const byWhatItCountsFor: Readonly<Record<string, AnswerPlace>> = {
  ...{ E: 'drift', 'L-people': 'drift', 'L-technical': 'drift', T: 'drift', fit: 'drift', 'fit-guess': 'drift' },
  ...{ Ea: 'feeds', S: 'feeds', 'B-emotional': 'feeds', 'B-intellectual': 'feeds' },
  ...{ commitment: 'feeds', forecast: 'feeds', outcome: 'feeds' },
  ...{ 'B-balance': 'feeds', 'B-shared': 'feeds' },
  duo: 'duo',
};

/** Questions that count for nothing and are told all the same. */
const told: Readonly<Partial<Record<PromptId, AnswerPlace>>> = {
  [promptIds.burdenTopic]: 'feeds',
  [promptIds.lastMonthOfOtherWork]: 'roles',
  [promptIds.splitExpected]: 'roles',
  [promptIds.splitWished]: 'roles',
  [promptIds.partnersTrustGuessed]: 'duo',
  [promptIds.moreExperience]: 'duo',
  [promptIds.topicCarriedFurther]: 'duo',
  [promptIds.metBeyondStatus]: 'duo',
  [promptIds.awkwardQuestionAsked]: 'duo',
  [promptIds.resultInOneLine]: 'duo',
  [promptIds.seenByPartner]: 'duo',
};

/** The screen where an answer comes back; null where that is the page of its entry alone. */
export const answerPlaceOf = ({ id, scored }: Pick<Prompt, 'id' | 'scored'>): AnswerPlace | null =>
  (told as Readonly<Record<string, AnswerPlace | undefined>>)[id] ?? byWhatItCountsFor[scored] ?? null;
