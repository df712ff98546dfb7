import type { NoteForm } from '../../shared/ipc/notes.ts';
import { call } from '../bridge/bridge.ts';
import type { Path } from '../routes/path.ts';
import { createNoteKeeper, type NoteKeeper } from './note-keeper.ts';
import { createUnsavedShelf } from './unsaved-shelf.ts';

/** The note that is open in this window, if any, and where the caret stands in its text. */
let open: NoteKeeper | null = null;
let textOf: HTMLTextAreaElement | null = null;
let caret: number | null = null;
let leaving: Promise<unknown> = Promise.resolve();
const shelf = createUnsavedShelf<NoteKeeper>();

/** Begins keeping a note main has handed out. */
export const openNote = (form: NoteForm): NoteKeeper => {
  caret = form.caret;
  const keeper = createNoteKeeper(
    form,
    (draft) => call('note:draft', draft),
    () => textOf?.selectionStart ?? caret,
  );
  open = keeper;
  return keeper;
};

/** The place the note is written in: a lock keeps its caret, wherever the focus is. */
export const writeNoteIn = (text: HTMLTextAreaElement | null): void => {
  if (text === null && textOf !== null) caret = textOf.selectionStart;
  textOf = text;
};

/** Sends what is not yet on disk, the place of the caret included; resolves at once when no note is open. */
export const flushOpenNote = async (): Promise<void> => {
  await open?.settle();
};

/** Forgets this note, or whichever is open; leaves another that may have been opened since. */
export const closeNote = (keeper: NoteKeeper | null = open): void => {
  keeper?.close();
  if (open === keeper) open = null;
};

/** Saves what is unsaved of a note whose screen is left, then forgets it; what no disk takes waits for its screen. */
export const leaveNote = (keeper: NoteKeeper, place: Path): Promise<unknown> => {
  const leave = async () => {
    const isOpen = open === keeper;
    const isSafe = await keeper.settle();
    if (isOpen && !isSafe) shelf.put(place, keeper, { save: keeper.flush, close: keeper.close });
    else keeper.close();
    if (open === keeper) open = null;
  };
  leaving = leave();
  return leaving;
};

/** The note that was left here with words on no disk, open again. */
export const takeNoteBack = (place: Path): NoteKeeper | null => {
  const keeper = shelf.take(place);
  if (keeper !== null) open = keeper;
  return keeper;
};

/** Resolves once the note that was left last is saved: opened again before, it would come back as it was earlier. */
export const noteLeft = (): Promise<unknown> => leaving;
