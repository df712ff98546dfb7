import { ok } from '../../shared/errors/result.ts';
import type { searchCalls } from '../../shared/ipc/search.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import type { SearchKeeper } from '../journal/search/search-keeper.ts';
import { searchPage } from '../journal/search/search-page.ts';
import type { Clock } from '../platform/clock.ts';
import { type JournalSource, withJournal } from './with-journal.ts';

export type SearchHandlerDeps = {
  readonly session: JournalSource;
  readonly clock: Clock;
  readonly search: SearchKeeper;
};

/** Finding entries of the open journal; fails with `vault-locked` while there is none. */
export const searchHandlers = ({ session, clock, search }: SearchHandlerDeps): HandlersOf<typeof searchCalls> => ({
  'journal:search': ({ query, after }) =>
    withJournal(session, (journal) => {
      const index = search.begin(journal);
      return ok(searchPage(journal, index, { query, after, today: clock().day }));
    }),
});
