import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/errors/result.ts';
import { type Autosave, createAutosave, type Saving, whileTyping } from './autosave.ts';

/** What main hands out for writing, whatever is written. */
export type DraftForm = {
  readonly draftId: string;
  /** Of the last draft main has; 0 = none yet. */
  readonly counter: number;
  readonly caret: number | null;
  /** It goes on with a draft from before. */
  readonly resumed: boolean;
};

/** How it is known where the caret is. */
export type Caret = { readonly read: () => number | null };

/** In what one kind of editor differs from another. */
export type EditorKind<Form extends DraftForm, Content extends object, CaretOf extends Caret = Caret> = {
  /** What is written in it, as main hands it out. */
  readonly contentOf: (form: Form) => Content;
  /** Has main keep the draft. */
  readonly send: (draft: {
    readonly draftId: string;
    readonly counter: number;
    readonly caret: number | null;
    readonly content: Content;
  }) => Promise<Result<{ readonly counter: number }, AppError>>;
  readonly caretOf: (form: Form) => CaretOf;
  /** How it is saved once nobody sees it: `settle` where the caret can still be read then, else `flush`. */
  readonly saveUnseen: 'flush' | 'settle';
};

export type EditorState<Content> = { readonly content: Content; readonly saving: Saving };

/** One open form or note: what is written in it at once, its draft in main shortly after. */
export type Editor<Form extends DraftForm, Content extends object, CaretOf extends Caret = Caret> = Pick<
  Autosave,
  'flush' | 'settle' | 'close' | 'isClosed'
> & {
  readonly form: Form;
  readonly store: StoreApi<EditorState<Content>>;
  readonly caret: CaretOf;
  /** Takes what was written. It is sent within `DRAFT_DELAY_MS`. */
  readonly change: (change: Partial<Content>) => void;
  /** Takes where the writer went: sent at once with a draft that is there, and no reason to begin one. */
  readonly move: (change: Partial<Content>) => void;
};

/** Opens what main handed out. Nothing is sent before the first change. */
export const createEditor = <Form extends DraftForm, Content extends object, CaretOf extends Caret = Caret>(
  kind: EditorKind<Form, Content, CaretOf>,
  form: Form,
): Editor<Form, Content, CaretOf> => {
  const { draftId } = form;
  const caret = kind.caretOf(form);
  const store = createStore<EditorState<Content>>(() => ({
    content: kind.contentOf(form),
    saving: { status: form.resumed ? 'saved' : 'untouched' },
  }));
  const { touch, isKept, ...autosave } = createAutosave({
    from: form,
    send: (stamp) => kind.send({ draftId, ...stamp, content: store.getState().content }),
    readCaret: caret.read,
    say: (saving) => store.setState({ saving }),
  });
  const show = (change: Partial<Content>) => ({ content: { ...store.getState().content, ...change } });
  const change = (written: Partial<Content>) => {
    touch();
    store.setState(({ saving }) => ({ ...show(written), saving: whileTyping(saving) }));
  };
  return {
    ...autosave,
    form,
    store,
    caret,
    change,
    move: (to) => {
      if (!isKept()) return store.setState(show(to));
      change(to);
      void autosave.flush();
    },
  };
};

/** The same editor taking nothing: while what is written is on its way into the journal, more would belong to nothing. */
export const takingNothing = <AnyEditor extends { readonly change: unknown; readonly move: unknown }>(
  editor: AnyEditor,
) => ({ ...editor, change: () => {}, move: () => {} });
