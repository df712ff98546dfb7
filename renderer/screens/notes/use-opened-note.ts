import { call } from '../../bridge/bridge.ts';
import { noteSession } from '../../editor/note-editor.ts';
import { useEditorScreen } from '../../editor/use-editor-screen.ts';
import { NEW_DRAFT, type PlaceNamed, places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';

/** What the address asks for: which draft, or a new one for another day, for a check-in, or to change a finished note. */
export type NoteAsked = Omit<PlaceNamed<'note'>, 'name'>;

const openingCall = ({ draft, for: forDate, to: attachedTo, entry: entryId }: NoteAsked) =>
  draft === NEW_DRAFT ? call('note:begin', { forDate, attachedTo, entryId }) : call('note:open', { draftId: draft });

/**
 * Opens the note at an address. One without a draft (`new`) is begun and then has the address of its draft, so that a
 * lock leads back to it; a draft that never held a word is begun anew.
 */
export const useOpenedNote = (asked: NoteAsked) =>
  useEditorScreen(noteSession, {
    place: places.note(asked),
    ask: () => openingCall(asked),
    moveOn: (reply) => {
      const isGone = !reply.ok && reply.error.code === 'draft-missing' && asked.draft !== NEW_DRAFT;
      const draft = isGone ? NEW_DRAFT : reply.ok ? reply.value.draftId : asked.draft;
      if (draft === asked.draft) return false;
      goTo(places.note({ ...asked, draft }), { replace: true });
      return true;
    },
  });
