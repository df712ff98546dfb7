import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/errors/result.ts';

/** Whether what is on screen is on disk: only main's acknowledgement makes it `saved`. */
export type Saving =
  | { readonly status: 'untouched' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved' }
  | { readonly status: 'failed'; readonly error: AppError };

/** Keeps in main, shortly behind the typing, what is written in one open form or note. */
export type Autosave = {
  /** Something was changed: it is sent within `DRAFT_DELAY_MS`. */
  readonly touch: () => void;
  /** Whether anything of it is or will be a draft in main. */
  readonly isKept: () => boolean;
  /** Sends whatever main has not acknowledged, and waits for the reply. True when all of it is on disk. */
  readonly flush: () => Promise<boolean>;
  /** `flush`, and the caret with it when it has moved since: before a lock. Nothing is sent where nothing was written. */
  readonly settle: () => Promise<boolean>;
  /** Ends it: nothing is sent afterwards. */
  readonly close: () => void;
  readonly isClosed: () => boolean;
};

export type AutosaveDeps = {
  /** The draft's counter and caret as main handed it out; a counter of 0 has never been sent. */
  readonly from: { readonly counter: number; readonly caret: number | null };
  /** Sends the draft as it is now. */
  readonly send: (stamp: {
    readonly counter: number;
    readonly caret: number | null;
  }) => Promise<Result<{ readonly counter: number }, AppError>>;
  readonly readCaret: () => number | null;
  readonly say: (saving: Saving) => void;
};

/** At most this long behind the typing (docs/data.md, "Drafts"). */
export const DRAFT_DELAY_MS = 600;

/** One message at a time, never put off by typing, counted so that an older draft never overwrites a newer one. */
export const createAutosave = ({ from, send, readCaret, say }: AutosaveDeps): Autosave => {
  let changes = 0;
  let safeChanges = 0;
  let { counter, caret: safeCaret } = from;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<void> | undefined;
  let closed = false;

  const sendOnce = async () => {
    const sent = changes;
    counter += 1;
    const mine = counter;
    const caret = readCaret();
    const reply = await send({ counter: mine, caret });
    if (!reply.ok) return say({ status: 'failed', error: reply.error });
    if (reply.value.counter < mine) return;
    safeChanges = sent;
    safeCaret = caret;
    say({ status: changes === sent ? 'saved' : 'saving' });
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

  const isKept = () => changes > 0 || from.counter > 0;
  return {
    touch: () => {
      changes += 1;
      // Not put off by the next keystroke: whoever types without a pause is saved all the same.
      timer ??= setTimeout(() => void flush(), DRAFT_DELAY_MS);
    },
    isKept,
    flush,
    settle: async () => {
      if (isKept() && readCaret() !== safeCaret) changes += 1;
      let sent = changes;
      let isSafe = await flush();
      // What was typed while it was on its way goes too: after a lock nothing could send it.
      while (!(isSafe || closed) && changes > sent) {
        sent = changes;
        isSafe = await flush();
      }
      return isSafe;
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
    isClosed: () => closed,
  };
};

/** Not "saving" until an attempt went well: the sentence about a failure would come and go with every key. */
export const whileTyping = (saving: Saving): Saving => (saving.status === 'failed' ? saving : { status: 'saving' });
