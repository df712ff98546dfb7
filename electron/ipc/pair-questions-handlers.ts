import { ok } from '../../shared/errors/result.ts';
import type { pairQuestionCalls } from '../../shared/ipc/pair-log.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { answerPairQuestion, pairQuestionView } from '../journal/duo/pair-questions.ts';
import { deletePairRecord } from '../journal/duo/pair-records.ts';
import { type JournalDeps, withJournal } from './with-journal.ts';

/** The question card of a pair, at most one a month. */
export const pairQuestionsHandlers = (deps: JournalDeps): HandlersOf<typeof pairQuestionCalls> => {
  const { session, clock } = deps;
  return {
    'pair-question:read': () => withJournal(session, (journal) => ok(pairQuestionView(journal, clock().day))),
    'pair-question:answer': (given) => withJournal(session, (journal) => answerPairQuestion(journal, given, deps)),
    'pair-question:delete': ({ id }) =>
      withJournal(session, (journal) => deletePairRecord(journal, 'pair-question', id, deps)),
  };
};
