import { ok } from '../../shared/errors/result.ts';
import type { questionsCalls } from '../../shared/ipc/questions.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { activityList, addActivity, changeActivity } from '../journal/questions/own-activities.ts';
import { addPrompt, bringBackPrompt, changePrompt, deckView, switchPrompt } from '../journal/questions/prompt-deck.ts';
import { type JournalDeps, withJournal } from './with-journal.ts';

/** The writer's say over questions and activities; fails with `vault-locked` while there is no journal. */
export const questionsHandlers = (deps: JournalDeps): HandlersOf<typeof questionsCalls> => {
  const { session, clock } = deps;
  return {
    'prompt:list': () => withJournal(session, (journal) => ok(deckView(journal, clock().day))),
    'prompt:bring-back': ({ id }) => withJournal(session, (journal) => bringBackPrompt(journal, id, deps)),
    'prompt:switch': ({ id, on }) => withJournal(session, (journal) => switchPrompt(journal, id, on, deps)),
    'prompt:create': (words) => withJournal(session, (journal) => addPrompt(journal, words, deps)),
    'prompt:update': ({ id, words }) => withJournal(session, (journal) => changePrompt(journal, id, words, deps)),
    'activity:list': () => withJournal(session, (journal) => ok(activityList(journal))),
    'activity:create': (activity) => withJournal(session, (journal) => addActivity(journal, activity, deps)),
    'activity:update': ({ id, label }) =>
      withJournal(session, (journal) => changeActivity(journal, id, { label }, deps)),
    'activity:switch': ({ id, on }) =>
      withJournal(session, (journal) => changeActivity(journal, id, { active: on }, deps)),
  };
};
