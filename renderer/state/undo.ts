import { create } from 'zustand';

/** One step back, offered until it is taken, dismissed or replaced. No timer: reading takes as long as it takes. */
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

/** The bar goes along to the next screen and not beyond: by then the writer is at something else. */
export const moveOnFromUndo = (): void => {
  const { offer, moves } = useUndo.getState();
  if (offer === null) return;
  if (moves > 0) dismissUndo();
  else useUndo.setState({ moves: moves + 1 });
};

/** Takes the step back, once. */
export const takeUndo = async (): Promise<void> => {
  const { offer } = useUndo.getState();
  dismissUndo();
  await offer?.undo();
};
