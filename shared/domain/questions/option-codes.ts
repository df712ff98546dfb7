import type { FormAnswer } from '../../records/entries/form-answers.ts';
import { type Prompt, type PromptOption, promptById } from './prompt-catalogue.ts';
import { promptIds } from './prompt-ids.ts';

/**
 * The options of every choice of the catalogue, in its order. Behaviour goes by these codes; stored is the label, which
 * a later catalogue may word anew.
 */
export const optionCodes = {
  [promptIds.burdenTopic]: [
    ...['how-someone-is-doing', 'career-worries', 'friction', 'architecture-choice', 'debt-or-quality'],
    ...['irreversible-choice', 'none'],
  ],
  [promptIds.latestDisagreement]: ['settled', 'still-open', 'never-raised', 'none-came-up'],
  [promptIds.resultThanksToPartner]: ['can-name-one', 'partly', 'cannot-think-of-one'],
  [promptIds.topicCarriedFurther]: ['helped-theirs', 'helped-mine', 'both', 'neither'],
  [promptIds.metBeyondStatus]: ['met', 'status-only', 'not-met'],
  [promptIds.awkwardQuestionAsked]: ['me', 'partner', 'both', 'nobody', 'nothing-needed-asking'],
  [promptIds.sideGettingLess]: ['people', 'technical', 'neither', 'do-not-know'],
  [promptIds.commitmentKept]: ['kept', 'moved-and-done', 'moved-not-done', 'dropped', 'not-due'],
  [promptIds.teamGrowthExpected]: ['yes', 'no', 'unsure'],
  [promptIds.lastMonthOfOtherWork]: [
    ...['within-six-months', 'six-to-twelve-months', 'one-to-two-years', 'two-to-five-years', 'longer-ago', 'never'],
  ],
  [promptIds.roleTriedFirst]: ['tech-lead', 'engineering-manager', 'both', 'stay', 'not-sure'],
  [promptIds.lineFits]: ['yes', 'no', 'cannot-say'],
  [promptIds.guessBeforeLine]: ['technical', 'people', 'both', 'neither', 'cannot-say'],
} as const;

/** A prompt of the catalogue that is answered by choosing one of its options. */
export type ChoiceId = keyof typeof optionCodes;

/** The code of an option of one such prompt. */
export type OptionCode<Id extends ChoiceId> = (typeof optionCodes)[Id][number];

/** The option that a stored answer names, by its label of today or an earlier one; undefined when it names none. */
export const optionChosen = (
  prompt: Pick<Prompt, 'options'> | undefined,
  answer: FormAnswer | undefined,
): PromptOption | undefined =>
  typeof answer === 'string'
    ? prompt?.options?.find(({ label, earlier = [] }) => label === answer || earlier.includes(answer))
    : undefined;

/** The code of a stored answer; null when it was skipped or names no option that the catalogue knows. */
export const optionCode = <Id extends ChoiceId>(id: Id, answer: FormAnswer | undefined): OptionCode<Id> | null => {
  const chosen = optionChosen(promptById(id), answer);
  const codes: readonly OptionCode<Id>[] = optionCodes[id];
  return codes.find((code) => code === chosen?.code) ?? null;
};

/** What is stored when an option is chosen: its label of today. */
export const storedAnswer = <Id extends ChoiceId>(id: Id, code: OptionCode<Id>): string => {
  const option = promptById(id)?.options?.find((one) => one.code === code);
  if (option === undefined) throw new Error(`The catalogue has no option ${id} ${code}`);
  return option.label;
};
