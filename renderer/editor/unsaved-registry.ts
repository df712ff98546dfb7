import { create } from 'zustand';
import type { Path } from '../routes/path.ts';
import type { Autosave } from './autosave.ts';

/** An editor whose screen was left while its words were on no disk, and the address it was left at. */
type Unsaved = { readonly place: Path; readonly editor: Pick<Autosave, 'flush' | 'close'> };

const useUnsavedEditors = create<{ readonly unsaved: readonly Unsaved[] }>(() => ({ unsaved: [] }));

const registered = (): readonly Unsaved[] => useUnsavedEditors.getState().unsaved;

const drop = (gone: Unsaved): void =>
  useUnsavedEditors.setState(({ unsaved }) => ({ unsaved: unsaved.filter((one) => one !== gone) }));

/** Where there are words that no disk took, oldest first. */
export const useUnsavedPlaces = (): readonly Path[] =>
  useUnsavedEditors(({ unsaved }) => unsaved).map(({ place }) => place);

/** The part of the registry for one kind of editor: what is put there stays until it is taken back or the vault locks. */
export const createUnsavedRegistry = <Kind extends Unsaved['editor']>() => {
  const mine = new WeakMap<Unsaved, Kind>();
  return {
    put: (place: Path, editor: Kind): void => {
      const unsaved: Unsaved = { place, editor };
      mine.set(unsaved, editor);
      useUnsavedEditors.setState((state) => ({ unsaved: [...state.unsaved, unsaved] }));
    },
    take: (place: Path): Kind | null => {
      const found = registered().find((one) => mine.has(one) && one.place === place);
      if (found === undefined) return null;
      drop(found);
      return mine.get(found) ?? null;
    },
  };
};

/** One more attempt for each, before a lock: what is saved by then is not unsaved any more. */
export const saveUnsaved = async (): Promise<void> => {
  for (const one of registered()) {
    const isSafe = await one.editor.flush();
    // Taken back meanwhile, it is open again: its screen decides when it ends.
    if (!(isSafe && registered().includes(one))) continue;
    one.editor.close();
    drop(one);
  }
};

/** Forgets all of it, words included. */
export const forgetUnsaved = (): void => {
  for (const { editor } of registered()) editor.close();
  useUnsavedEditors.setState({ unsaved: [] });
};
