import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { EventName } from '../../../shared/check-ins/event-names.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import type { FormName } from '../../../shared/records/entries/reflection.ts';
import { call } from '../../bridge/bridge.ts';
import type { DraftKeeper } from '../../editor/draft-keeper.ts';
import { leaveForm, openForm, takeFormBack } from '../../editor/open-form.ts';
import { currentPath } from '../../state/hash-location.ts';

export type OpenedForm =
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'open'; readonly keeper: DraftKeeper };

/** Which form is asked for: a new one, or a finished check-in to change. */
export type FormAsked =
  | { readonly form: FormName; readonly event: EventName | null; readonly forDate: CalendarDay | null }
  | { readonly entryId: string };

const openingCall = (asked: FormAsked) =>
  'entryId' in asked ? call('reflection:edit', { id: asked.entryId }) : call('reflection:begin', asked);

/** Begins a form, or goes on with its draft; saves what is unsaved when the screen is left or the window hidden. */
export const useOpenedForm = (given: FormAsked) => {
  const [opened, setOpened] = useState<OpenedForm>({ status: 'opening' });
  const [attempt, setAttempt] = useState(0);
  const asked = JSON.stringify(given);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt begins the form again
  useEffect(() => {
    let left = false;
    let keeper: DraftKeeper | undefined;
    const place = currentPath();
    // In one step with all its effects: a key that is pressed with the first frame finds the form listening.
    const show = (open: DraftKeeper) => flushSync(() => setOpened({ status: 'open', keeper: open }));
    const begin = async () => {
      keeper = takeFormBack(place) ?? undefined;
      const reply = await (keeper ? null : openingCall(JSON.parse(asked) as FormAsked));
      if (left) return;
      if (reply && !reply.ok) return setOpened({ status: 'failed', error: reply.error });
      if (reply) keeper = openForm(reply.value);
      if (keeper) show(keeper);
    };
    const flush = () => void keeper?.flush();
    void begin();
    document.addEventListener('visibilitychange', flush);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', flush);
      if (keeper) void leaveForm(keeper, place);
    };
  }, [asked, attempt]);
  const beginAgain = () => {
    setOpened({ status: 'opening' });
    setAttempt(attempt + 1);
  };
  return { opened, beginAgain };
};
