import {
  createMarkerKeeper,
  type MarkerKeeper,
  type MarkerStore,
} from '../../electron/vault/rollback/marker-keeper.ts';

/** A shelf for rollback pins in memory. */
export const aMarkerStore = (): MarkerStore & { readonly pins: Map<string, string> } => {
  const pins = new Map<string, string>();
  return {
    pins,
    read: (id) => pins.get(id) ?? null,
    write: (id, pin) => void pins.set(id, pin),
    forget: (id) => void pins.delete(id),
  };
};

/** A keeper that begins with no pin and on a clock that stands still. */
export const aMarkerKeeper = (shelf: MarkerStore = aMarkerStore()): MarkerKeeper => createMarkerKeeper(shelf, () => 0);
