import { activitiesWith } from '../../../shared/domain/questions/own-activities.ts';
import { promptsWith } from '../../../shared/domain/questions/own-prompts.ts';
import {
  type ActivityLookup,
  activityById,
  type PromptLookup,
  promptById,
} from '../../../shared/domain/questions/prompt-catalogue.ts';
import type { Journal } from './journal.ts';

/** The questions of this journal: the catalogue's and the writer's own. */
export const promptsOf = (journal: Pick<Journal, 'of'>): PromptLookup => promptsWith(journal.of('own-prompt'));

/** The activities of this journal: the catalogue's and the writer's own, those put away included. */
export const activitiesOf = (journal: Pick<Journal, 'of'>): ActivityLookup =>
  activitiesWith(journal.of('own-activity'));

/** What questions and activities are called in one journal. */
export type JournalWords = { readonly promptOf: PromptLookup; readonly activityOf: ActivityLookup };

/** What they are called without any of the writer's own. */
export const catalogueWords: JournalWords = { promptOf: promptById, activityOf: activityById };

export const wordsOf = (journal: Pick<Journal, 'of'>): JournalWords => ({
  promptOf: promptsOf(journal),
  activityOf: activitiesOf(journal),
});
