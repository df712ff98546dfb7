import { create } from 'zustand';
import type { FormView } from '../../shared/ipc/check-ins.ts';
import { call } from '../bridge/bridge.ts';
import type { Path } from '../routes/path.ts';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts';
import { createUnsavedShelf } from './unsaved-shelf.ts';

/** The check-in that is open in this window, if any. Lock flushes it before the key is dropped. */
const useOpenForm = create<{ readonly keeper: DraftKeeper | null }>(() => ({ keeper: null }));

/** Begins keeping a form main has handed out. */
export const openForm = (form: FormView): DraftKeeper => {
  const keeper = createDraftKeeper(form, (draft) => call('reflection:draft', draft), caretInText);
  useOpenForm.setState({ keeper });
  return keeper;
};

const caretInText = (): number | null => {
  const focused = document.activeElement;
  return focused instanceof HTMLTextAreaElement ? focused.selectionStart : null;
};

/** Sends what is not yet on disk, the place of the caret included; resolves at once when no form is open. */
export const flushOpenForm = async (): Promise<void> => {
  await useOpenForm.getState().keeper?.settle();
};

/** Forgets the form, its answers included. */
export const closeOpenForm = (): void => {
  const { keeper } = useOpenForm.getState();
  if (keeper) closeForm(keeper);
};

/** Forgets this form, and leaves another that may have been opened since. */
export const closeForm = (keeper: DraftKeeper): void => {
  keeper.close();
  if (useOpenForm.getState().keeper === keeper) useOpenForm.setState({ keeper: null });
};

const shelf = createUnsavedShelf<DraftKeeper>();

/** Saves what is unsaved of a form whose screen is left, then forgets it; what no disk takes waits for its screen. */
export const leaveForm = async (keeper: DraftKeeper, place: Path): Promise<void> => {
  const isOpen = useOpenForm.getState().keeper === keeper;
  const isSafe = await keeper.flush();
  if (!isOpen || isSafe) return closeForm(keeper);
  shelf.put(place, keeper, { save: keeper.flush, close: keeper.close });
  if (useOpenForm.getState().keeper === keeper) useOpenForm.setState({ keeper: null });
};

/** The form that was left here with answers on no disk, open again. */
export const takeFormBack = (place: Path): DraftKeeper | null => {
  const keeper = shelf.take(place);
  if (keeper !== null) useOpenForm.setState({ keeper });
  return keeper;
};
