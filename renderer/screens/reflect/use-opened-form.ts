import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/app-error.ts';
import { type CalendarDay, isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { FormName } from '../../../shared/domain/entry.ts';
import { call } from '../../bridge/bridge.ts';
import type { DraftKeeper } from '../../state/draft-keeper.ts';
import { closeForm, openForm } from '../../state/open-form.ts';

export type OpenedForm =
  | { readonly status: 'opening' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'open'; readonly keeper: DraftKeeper };

/** The day in the address, when it is one. */
export const dayAsked = (question: string): CalendarDay | null => {
  const day = new URLSearchParams(question).get('for') ?? '';
  return isCalendarDay(day) ? day : null;
};

/** Begins a form, or goes on with its draft; saves what is unsaved when the screen is left or the window hidden. */
export const useOpenedForm = (form: FormName, forDate: CalendarDay | null) => {
  const client = useQueryClient();
  const [opened, setOpened] = useState<OpenedForm>({ status: 'opening' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt begins the form again
  useEffect(() => {
    let left = false;
    let keeper: DraftKeeper | undefined;
    const begin = async () => {
      const reply = await call('reflection:begin', { form, forDate });
      if (left) return;
      if (!reply.ok) return setOpened({ status: 'failed', error: reply.error });
      keeper = openForm(reply.value);
      setOpened({ status: 'open', keeper });
    };
    const flush = () => void keeper?.flush();
    const leave = async (open: DraftKeeper) => {
      await open.flush();
      closeForm(open);
      await client.invalidateQueries({ queryKey: ['today:read'] });
    };
    void begin();
    document.addEventListener('visibilitychange', flush);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', flush);
      if (keeper) void leave(keeper);
    };
  }, [form, forDate, attempt, client]);
  const beginAgain = () => {
    setOpened({ status: 'opening' });
    setAttempt(attempt + 1);
  };
  return { opened, beginAgain };
};
