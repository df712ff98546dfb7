import { create } from 'zustand';

/** The entry that was opened last, so that the list can put the focus back where it was. */
export const useLastEntry = create<{ readonly id: string | null }>(() => ({ id: null }));

export const rememberEntry = (id: string | null): void => useLastEntry.setState({ id });
