import { create } from 'zustand';

/** One undo, offered until it is taken, dismissed or replaced. No timer: reading takes as long as it takes. */
export type UndoOffer = {
  /** "The entry was deleted." */
  readonly message: string;
  /** "Put it back". */
  readonly action: string;
  readonly undo: () => Promise<void>;
};

type UndoState = { readonly offer: UndoOffer | null; readonly moves: number };

export const useUndo = create<UndoState>(() => ({ offer: null, moves: 0 }));

export const offerUndo = (offer: UndoOffer): void => useUndo.setState({ offer, moves: 0 });

export const dismissUndo = (): void => useUndo.setState({ offer: null });

/** Called at each change of place: the offer stays for the next screen, and ends at the one after it. */
export const moveOnFromUndo = (): void => {
  const { offer, moves } = useUndo.getState();
  if (offer === null) return;
  if (moves > 0) dismissUndo();
  else useUndo.setState({ moves: moves + 1 });
};

/** Performs the undo that is offered, once. */
export const takeUndo = async (): Promise<void> => {
  const { offer } = useUndo.getState();
  dismissUndo();
  await offer?.undo();
};
