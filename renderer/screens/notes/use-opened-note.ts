import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { call } from '../../bridge/bridge.ts';
import type { NoteKeeper } from '../../editor/note-keeper.ts';
import { leaveNote, noteLeft, openNote, takeNoteBack } from '../../editor/open-note.ts';
import { goTo } from '../../state/hash-location.ts';

export type OpenedNote =
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'open'; readonly keeper: NoteKeeper };

/** What the address asks for: another day, a check-in to belong to, a finished note to change. */
const wantedBy = (question: string) => {
  const asked = new URLSearchParams(question);
  const day = asked.get('for') ?? '';
  return {
    forDate: isCalendarDay(day) ? day : null,
    attachedTo: asked.get('to'),
    entryId: asked.get('entry'),
  };
};

const placeOf = (draft: string, question: string): string => `/note/${draft}${question === '' ? '' : `?${question}`}`;

/**
 * Opens the note at an address. One without a draft (`new`) is begun and then has the address of its draft, so that a
 * lock leads back to it; a draft that never held a word is begun anew.
 */
export const useOpenedNote = (draft: string, question: string) => {
  const [opened, setOpened] = useState<OpenedNote>({ status: 'opening' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens the note again
  useEffect(() => {
    let left = false;
    let keeper: NoteKeeper | undefined;
    const place = placeOf(draft, question);
    // In one step with all its effects: a key that is pressed with the first frame finds the note listening.
    const show = (noted: NoteKeeper) => flushSync(() => setOpened({ status: 'open', keeper: noted }));
    const open = async () => {
      await noteLeft();
      if (left) return;
      keeper = takeNoteBack(place) ?? undefined;
      if (keeper) return show(keeper);
      const isNew = draft === 'new';
      const reply = isNew ? await call('note:begin', wantedBy(question)) : await call('note:open', { draftId: draft });
      if (left) return;
      if (!reply.ok && reply.error.code === 'draft-missing' && !isNew) {
        return goTo(placeOf('new', question), { replace: true });
      }
      if (!reply.ok) return setOpened({ status: 'failed', error: reply.error });
      if (reply.value.draftId !== draft) return goTo(placeOf(reply.value.draftId, question), { replace: true });
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
  }, [draft, question, attempt]);
  return { opened, openAgain: () => setAttempt(attempt + 1) };
};
