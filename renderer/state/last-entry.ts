import { create } from 'zustand';
import type { Path } from '../routes/path.ts';
import { places } from '../routes/places.ts';

/** Where entries are opened from. */
export type EntryOrigin = {
  readonly path: Path;
  readonly kind: 'journal' | 'week' | 'day' | 'today' | 'ratings' | 'search';
};

const JOURNAL: EntryOrigin = { path: places.journal(), kind: 'journal' };

type LastEntry = { readonly id: string | null; readonly origin: EntryOrigin };

/** The entry that was opened last, to which a list returns the focus, and the place it was opened from. */
export const useLastEntry = create<LastEntry>(() => ({ id: null, origin: JOURNAL }));

export const rememberEntry = (id: string | null, origin: EntryOrigin = JOURNAL): void =>
  useLastEntry.setState(id === null ? { id } : { id, origin });

/** Gives the entry to return the focus to, and forgets it. */
export const takeLastEntry = (): string | null => {
  const { id } = useLastEntry.getState();
  if (id !== null) rememberEntry(null);
  return id;
};
