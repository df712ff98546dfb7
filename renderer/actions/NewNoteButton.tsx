import { useReadOnly } from '../state/vault.ts';
import { ActionButton } from './ActionButton.tsx';
import { actionIn } from './action.ts';
import { newNote } from './window-actions.ts';

/** Begins a note, by button or N; not there while nothing can be changed. */
export const NewNoteButton = () => {
  const action = actionIn(newNote, { mayWrite: useReadOnly() === null });
  return action.isPossible ? <ActionButton action={action} /> : null;
};
