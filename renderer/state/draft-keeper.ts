import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../shared/app-error.ts';
import type { FormAnswer, FormAnswers } from '../../shared/domain/entry.ts';
import type { Reply } from '../../shared/ipc/contract.ts';
import type { FormView } from '../../shared/ipc/form-views.ts';

/** Whether what is on screen is on disk: only main's acknowledgement makes it `saved`. */
export type Saving =
  | { readonly status: 'untouched' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved' }
  | { readonly status: 'failed'; readonly error: AppError };

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

export type DraftKeeper = {
  readonly form: FormView;
  readonly store: StoreApi<OpenDraft>;
  /** Keeps an answer; null = skipped. It is sent within `DRAFT_DELAY_MS`. */
  readonly answer: (promptId: string, value: FormAnswer) => void;
  /** Moves to a question and sends at once what was answered. */
  readonly goTo: (step: number) => void;
  /** Sends whatever main has not acknowledged, and waits for the reply. True when all of it is on disk. */
  readonly flush: () => Promise<boolean>;
  /** `flush`, and the caret with it when it has moved since: before a lock. Nothing is sent for a form without answers. */
  readonly settle: () => Promise<boolean>;
  /** Ends the keeping: nothing is sent afterwards. */
  readonly close: () => void;
};

/** At most this long behind the typing (docs/data.md, "Drafts"). */
export const DRAFT_DELAY_MS = 600;

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
  let changes = 0;
  let safeChanges = 0;
  let counter = form.counter;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<void> | undefined;
  let closed = false;
  let safeCaret = form.caret;

  const sendOnce = async () => {
    const sent = changes;
    counter += 1;
    const mine = counter;
    const { answers, step } = store.getState();
    const caret = readCaret();
    const reply = await send({ draftId: form.draftId, counter: mine, step, caret, answers });
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

  const touch = (change: Partial<OpenDraft>) => {
    changes += 1;
    // Not "saving" until an attempt went well: the sentence about the failure would come and go with every key.
    store.setState(({ saving }) => ({ ...change, saving: saving.status === 'failed' ? saving : { status: 'saving' } }));
    // Not put off by the next keystroke: whoever types without a pause is saved all the same.
    timer ??= setTimeout(() => void flush(), DRAFT_DELAY_MS);
  };

  return {
    form,
    store,
    answer: (promptId, value) => touch({ answers: { ...store.getState().answers, [promptId]: value } }),
    goTo: (step) => {
      if (changes === 0 && form.counter === 0) return store.setState({ step });
      touch({ step });
      void flush();
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
