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

/** The entry that was opened last, so that the list can put the focus back where it was, and the way back to it. */
export const useLastEntry = create<LastEntry>(() => ({ id: null, origin: JOURNAL }));

export const rememberEntry = (id: string | null, origin: EntryOrigin = JOURNAL): void =>
  useLastEntry.setState(id === null ? { id } : { id, origin });

/** The entry to go back to, asked for once. */
export const takeLastEntry = (): string | null => {
  const { id } = useLastEntry.getState();
  if (id !== null) rememberEntry(null);
  return id;
};
