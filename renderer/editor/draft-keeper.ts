import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FormView } from '../../shared/ipc/check-ins.ts';
import type { Reply } from '../../shared/ipc/contract.ts';
import type { FormAnswer, FormAnswers } from '../../shared/records/entries/form-answers.ts';
import { type Autosave, createAutosave, type Saving, whileTyping } from './autosave.ts';

export type OpenDraft = {
  readonly answers: FormAnswers;
  readonly step: number;
  readonly saving: Saving;
};

export type SendDraft = (draft: {
  readonly draftId: string;
  readonly counter: number;
  readonly step: number;
  readonly caret: number | null;
  readonly answers: FormAnswers;
}) => Promise<Reply<'reflection:draft'>>;

export type DraftKeeper = Pick<Autosave, 'flush' | 'settle' | 'close'> & {
  readonly form: FormView;
  readonly store: StoreApi<OpenDraft>;
  /** Keeps an answer; null = skipped. It is sent within `DRAFT_DELAY_MS`. */
  readonly answer: (promptId: string, value: FormAnswer) => void;
  /** Moves to a question and sends at once what was answered. */
  readonly goTo: (step: number) => void;
};

/** Keeps one open form: its answers at once, its draft in main shortly after. Nothing is sent before the first change. */
export const createDraftKeeper = (
  form: FormView,
  send: SendDraft,
  readCaret: () => number | null = () => null,
): DraftKeeper => {
  const store = createStore<OpenDraft>(() => ({
    answers: form.answers,
    step: form.step,
    saving: { status: form.resumed ? 'saved' : 'untouched' },
  }));
  const { touch, isKept, flush, settle, close } = createAutosave({
    from: form,
    send: (stamp) => {
      const { answers, step } = store.getState();
      return send({ draftId: form.draftId, ...stamp, step, answers });
    },
    readCaret,
    say: (saving) => store.setState({ saving }),
  });
  const change = (next: Partial<OpenDraft>) => {
    touch();
    store.setState(({ saving }) => ({ ...next, saving: whileTyping(saving) }));
  };
  return {
    form,
    store,
    answer: (promptId, value) => change({ answers: { ...store.getState().answers, [promptId]: value } }),
    goTo: (step) => {
      if (!isKept()) return store.setState({ step });
      change({ step });
      void flush();
    },
    flush,
    settle,
    close,
  };
};
