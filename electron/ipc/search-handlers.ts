import { ok } from '../../shared/result.ts';
import type { SearchKeeper } from '../journal/search/search-keeper.ts';
import { searchPage } from '../journal/search/search-page.ts';
import type { Session } from '../journal/session.ts';
import type { Clock } from '../platform/clock.ts';
import type { Handlers } from './register.ts';

export type SearchHandlerSeams = {
  readonly session: Session;
  readonly clock: Clock;
  readonly search: SearchKeeper;
};

/** Finding entries of the open journal; fails with `vault-locked` while there is none. */
export const searchHandlers = ({ session, clock, search }: SearchHandlerSeams): Pick<Handlers, 'journal:search'> => ({
  'journal:search': ({ query, after }) => {
    const journal = session.journal();
    if (!journal.ok) return journal;
    const index = search.begin(journal.value);
    return ok(searchPage(journal.value, index, { query, after, today: clock().day }));
  },
});
