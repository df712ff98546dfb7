import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reply } from '../../shared/ipc/contract.ts';
import type { NoteContent, NoteForm } from '../../shared/ipc/note-views.ts';
import { DRAFT_DELAY_MS, type Saving } from './draft-keeper.ts';

export type OpenNote = { readonly content: NoteContent; readonly saving: Saving };

export type SendNote = (draft: {
  readonly draftId: string;
  readonly counter: number;
  readonly caret: number | null;
  readonly content: NoteContent;
}) => Promise<Reply<'note:draft'>>;

export type NoteKeeper = {
  readonly form: NoteForm;
  readonly store: StoreApi<OpenNote>;
  /** Keeps a change at once. It is sent within `DRAFT_DELAY_MS`. */
  readonly change: (change: Partial<NoteContent>) => void;
  /** Sends whatever main has not acknowledged, and waits for the reply. True when all of it is on disk. */
  readonly flush: () => Promise<boolean>;
  /** `flush`, and the caret with it when it has moved since: before a lock. Nothing is sent for a note without a word. */
  readonly settle: () => Promise<boolean>;
  /** Ends the keeping: nothing is sent afterwards. */
  readonly close: () => void;
};

/** Keeps one open note as a check-in is kept: its words at once, its draft in main shortly after. */
export const createNoteKeeper = (form: NoteForm, send: SendNote, readCaret: () => number | null): NoteKeeper => {
  const store = createStore<OpenNote>(() => ({
    content: form.content,
    saving: { status: form.resumed ? 'saved' : 'untouched' },
  }));
  let changes = 0;
  let safeChanges = 0;
  let { counter, caret: safeCaret } = form;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<void> | undefined;
  let closed = false;

  const sendOnce = async () => {
    const sent = changes;
    counter += 1;
    const mine = counter;
    const caret = readCaret();
    const reply = await send({ draftId: form.draftId, counter: mine, caret, content: store.getState().content });
    if (!reply.ok) return store.setState({ saving: { status: 'failed', error: reply.error } });
    if (reply.value.counter < mine) return;
    safeChanges = sent;
    safeCaret = caret;
    store.setState({ saving: { status: changes === sent ? 'saved' : 'saving' } });
  };

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    timer = undefined;
    while (inFlight !== undefined) await inFlight;
    if (closed || safeChanges === changes) return safeChanges === changes;
    inFlight = sendOnce().finally(() => {
      inFlight = undefined;
    });
    await inFlight;
    return safeChanges === changes;
  };

  return {
    form,
    store,
    change: (change) => {
      changes += 1;
      // Not "saving" until an attempt went well: the sentence about the failure would come and go with every key.
      store.setState(({ content, saving }) => ({
        content: { ...content, ...change },
        saving: saving.status === 'failed' ? saving : { status: 'saving' },
      }));
      // Not put off by the next keystroke: whoever types without a pause is saved all the same.
      timer ??= setTimeout(() => void flush(), DRAFT_DELAY_MS);
    },
    flush,
    settle: () => {
      const isKept = changes > 0 || form.counter > 0;
      if (isKept && readCaret() !== safeCaret) changes += 1;
      return flush();
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
};
