import { type PairQuestion, pairQuestionSchema } from '../../records/beside/pair-question.ts';
import { oneId, type RecordKind } from './record-kind.ts';
import { day } from './say.ts';

export const pairQuestionKind: RecordKind<PairQuestion> = {
  schema: pairQuestionSchema,
  list: 'pairQuestions',
  name: 'Answer to a question card',
  fields: [
    ['Question', ({ asked }) => asked],
    ['Day', ({ date }) => day(date)],
    ['Decided', ({ answer }) => ({ talked: 'Talked about it', 'not-now': 'Not now' })[answer]],
  ],
  references: [oneId('partnerId')],
  day: ({ date }) => date,
  isPurged: true,
  partnerId: ({ partnerId }) => partnerId,
  uniqueBy: null,
};
