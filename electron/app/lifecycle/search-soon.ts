import type { SearchKeeper } from '../../journal/search/search-keeper.ts';
import type { Session } from '../../session/session.ts';

/** The first screen after unlocking comes first. */
const PAUSE_MS = 250;

/** After a change of the vault's state: begins to index the journal that is open then, a moment later. */
export const createSearchSoon = (session: Session, search: SearchKeeper) => (): void => {
  setTimeout(() => {
    const journal = session.journal();
    if (journal.ok) search.begin(journal.value);
  }, PAUSE_MS).unref();
};
