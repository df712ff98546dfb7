import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { call } from '../../bridge/bridge.ts';
import type { NoteKeeper } from '../../editor/note-keeper.ts';
import { leaveNote, noteLeft, openNote, takeNoteBack } from '../../editor/open-note.ts';
import { NEW_DRAFT, type PlaceNamed, places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';

export type OpenedNote =
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'open'; readonly keeper: NoteKeeper };

/** What the address asks for: which draft, or a new one for another day, for a check-in, or to change a finished note. */
export type NoteAsked = Omit<PlaceNamed<'note'>, 'name'>;

const beginningOf = ({ for: forDate, to: attachedTo, entry: entryId }: NoteAsked) => ({ forDate, attachedTo, entryId });

/**
 * Opens the note at an address. One without a draft (`new`) is begun and then has the address of its draft, so that a
 * lock leads back to it; a draft that never held a word is begun anew.
 */
export const useOpenedNote = (asked: NoteAsked) => {
  const { draft } = asked;
  const place = places.note(asked);
  const [opened, setOpened] = useState<OpenedNote>({ status: 'opening' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path says what is asked; a new attempt opens again
  useEffect(() => {
    let left = false;
    let keeper: NoteKeeper | undefined;
    // In one step with all its effects: a key that is pressed with the first frame finds the note listening.
    const show = (noted: NoteKeeper) => flushSync(() => setOpened({ status: 'open', keeper: noted }));
    const open = async () => {
      await noteLeft();
      if (left) return;
      keeper = takeNoteBack(place) ?? undefined;
      if (keeper) return show(keeper);
      const isNew = draft === NEW_DRAFT;
      const reply = isNew ? await call('note:begin', beginningOf(asked)) : await call('note:open', { draftId: draft });
      if (left) return;
      if (!reply.ok && reply.error.code === 'draft-missing' && !isNew) {
        return goTo(places.note({ ...asked, draft: NEW_DRAFT }), { replace: true });
      }
      if (!reply.ok) return setOpened({ status: 'failed', error: reply.error });
      const { draftId } = reply.value;
      if (draftId !== draft) return goTo(places.note({ ...asked, draft: draftId }), { replace: true });
      keeper = openNote(reply.value);
      show(keeper);
    };
    const flush = () => void keeper?.settle();
    setOpened({ status: 'opening' });
    void open();
    document.addEventListener('visibilitychange', flush);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', flush);
      if (keeper) void leaveNote(keeper, place);
    };
  }, [place, attempt]);
  return { opened, openAgain: () => setAttempt(attempt + 1) };
};
