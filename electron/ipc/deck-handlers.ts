import { ok } from '../../shared/errors/result.ts';
import type { ReviseSeams } from '../journal/core/revise.ts';
import { activityList, addActivity, changeActivity } from '../journal/questions/own-activities.ts';
import { addPrompt, bringBackPrompt, changePrompt, deckView, switchPrompt } from '../journal/questions/prompt-deck.ts';
import type { Handlers } from './register.ts';
import { type JournalSource, withJournal } from './with-journal.ts';

type DeckHandlers = Pick<
  Handlers,
  | 'prompt:deck'
  | 'prompt:bring-back'
  | 'prompt:switch'
  | 'prompt:add'
  | 'prompt:change'
  | 'activity:list'
  | 'activity:add'
  | 'activity:rename'
  | 'activity:switch'
>;

export type DeckHandlerSeams = ReviseSeams & { readonly session: JournalSource };

/** The writer's say over questions and activities; fails with `vault-locked` while there is no journal. */
export const deckHandlers = (seams: DeckHandlerSeams): DeckHandlers => {
  const { session, clock } = seams;
  return {
    'prompt:deck': () => withJournal(session, (journal) => ok(deckView(journal, clock().day))),
    'prompt:bring-back': ({ id }) => withJournal(session, (journal) => bringBackPrompt(journal, id, seams)),
    'prompt:switch': ({ id, on }) => withJournal(session, (journal) => switchPrompt(journal, id, on, seams)),
    'prompt:add': (words) => withJournal(session, (journal) => addPrompt(journal, words, seams)),
    'prompt:change': ({ id, words }) => withJournal(session, (journal) => changePrompt(journal, id, words, seams)),
    'activity:list': () => withJournal(session, (journal) => ok(activityList(journal))),
    'activity:add': (activity) => withJournal(session, (journal) => addActivity(journal, activity, seams)),
    'activity:rename': ({ id, label }) =>
      withJournal(session, (journal) => changeActivity(journal, id, { label }, seams)),
    'activity:switch': ({ id, on }) =>
      withJournal(session, (journal) => changeActivity(journal, id, { active: on }, seams)),
  };
};
