/** The screens on which answers come back, beside the page of the entry that holds them. */
export const answerPlaces = ['drift', 'feeds', 'duo', 'roles'] as const;
export type AnswerPlace = (typeof answerPlaces)[number];
