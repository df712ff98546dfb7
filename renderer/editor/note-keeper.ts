import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reply } from '../../shared/ipc/contract.ts';
import type { NoteContent, NoteForm } from '../../shared/ipc/notes.ts';
import { type Autosave, createAutosave, type Saving, whileTyping } from './autosave.ts';

export type OpenNote = { readonly content: NoteContent; readonly saving: Saving };

export type SendNote = (draft: {
  readonly draftId: string;
  readonly counter: number;
  readonly caret: number | null;
  readonly content: NoteContent;
}) => Promise<Reply<'note:draft'>>;

export type NoteKeeper = Pick<Autosave, 'flush' | 'settle' | 'close'> & {
  readonly form: NoteForm;
  readonly store: StoreApi<OpenNote>;
  /** Keeps a change at once. It is sent within `DRAFT_DELAY_MS`. */
  readonly change: (change: Partial<NoteContent>) => void;
};

/** Keeps one open note as a check-in is kept: its words at once, its draft in main shortly after. */
export const createNoteKeeper = (form: NoteForm, send: SendNote, readCaret: () => number | null): NoteKeeper => {
  const store = createStore<OpenNote>(() => ({
    content: form.content,
    saving: { status: form.resumed ? 'saved' : 'untouched' },
  }));
  const { touch, flush, settle, close } = createAutosave({
    from: form,
    send: (stamp) => send({ draftId: form.draftId, ...stamp, content: store.getState().content }),
    readCaret,
    say: (saving) => store.setState({ saving }),
  });
  return {
    form,
    store,
    change: (change) => {
      touch();
      store.setState(({ content, saving }) => ({ content: { ...content, ...change }, saving: whileTyping(saving) }));
    },
    flush,
    settle,
    close,
  };
};
