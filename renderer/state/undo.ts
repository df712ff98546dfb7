import { create } from 'zustand';

/** One step back, offered until it is taken, dismissed or replaced. No timer: reading takes as long as it takes. */
export type UndoOffer = {
  /** "The entry was deleted." */
  readonly message: string;
  /** "Put it back". */
  readonly action: string;
  readonly undo: () => Promise<void>;
};

export const useUndo = create<{ readonly offer: UndoOffer | null }>(() => ({ offer: null }));

export const offerUndo = (offer: UndoOffer): void => useUndo.setState({ offer });

export const dismissUndo = (): void => useUndo.setState({ offer: null });

/** Takes the step back, once. */
export const takeUndo = async (): Promise<void> => {
  const { offer } = useUndo.getState();
  dismissUndo();
  await offer?.undo();
};
