import { createPinKeeper, type PinKeeper, type PinShelf } from '../../electron/vault/rollback/pin-keeper.ts';

/** A shelf for rollback pins in memory. */
export const aPinShelf = (): PinShelf & { readonly pins: Map<string, string> } => {
  const pins = new Map<string, string>();
  return {
    pins,
    read: (id) => pins.get(id) ?? null,
    write: (id, pin) => void pins.set(id, pin),
    forget: (id) => void pins.delete(id),
  };
};

/** A keeper that begins with no pin and on a clock that stands still. */
export const aPinKeeper = (shelf: PinShelf = aPinShelf()): PinKeeper => createPinKeeper(shelf, () => 0);
