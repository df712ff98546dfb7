import type { Journal } from '../journal/core/journal.ts';
import type { Session } from '../session/session.ts';

/** The first screen after unlocking comes first. */
const PAUSE_MS = 250;

/** After a change of the vault's state: makes ready what the journal that is open then is asked next, a moment later. */
export const createReadySoon = (session: Session, begin: readonly ((journal: Journal) => unknown)[]) => (): void => {
  setTimeout(() => {
    const journal = session.journal();
    if (!journal.ok) return;
    for (const one of begin) one(journal.value);
  }, PAUSE_MS).unref();
};
