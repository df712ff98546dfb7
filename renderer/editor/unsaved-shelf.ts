import { create } from 'zustand';
import type { Path } from '../routes/path.ts';

/** What was left while its words were on no disk: the editor's keeper, at the address it was left at. */
type Left = {
  readonly place: Path;
  readonly keeper: unknown;
  readonly save: () => Promise<boolean>;
  readonly close: () => void;
};

const useLeft = create<{ readonly left: readonly Left[] }>(() => ({ left: [] }));

/** Where there are words that no disk took, oldest first. */
export const useUnsavedPlaces = (): readonly Path[] => useLeft(({ left }) => left).map(({ place }) => place);

const drop = (gone: Left): void => useLeft.setState(({ left }) => ({ left: left.filter((one) => one !== gone) }));

/** Shelves for one kind of editor: what is put there stays in this window until it is taken back, or the vault locks. */
export const createUnsavedShelf = <Keeper>() => {
  const mine = new WeakSet<Left>();
  return {
    put: (place: Path, keeper: Keeper, ways: Pick<Left, 'save' | 'close'>): void => {
      const left: Left = { place, keeper, ...ways };
      mine.add(left);
      useLeft.setState((state) => ({ left: [...state.left, left] }));
    },
    take: (place: Path): Keeper | null => {
      const found = useLeft.getState().left.find((one) => mine.has(one) && one.place === place);
      if (found === undefined) return null;
      drop(found);
      return found.keeper as Keeper;
    },
  };
};

/** One more attempt for each, before a lock: what is saved by then is not left any more. */
export const saveLeft = async (): Promise<void> => {
  for (const one of useLeft.getState().left) {
    if (!(await one.save())) continue;
    one.close();
    drop(one);
  }
};

/** Forgets all of it, words included. */
export const forgetLeft = (): void => {
  for (const { close } of useLeft.getState().left) close();
  useLeft.setState({ left: [] });
};
