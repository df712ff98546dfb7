import type { FormName } from './entry.ts';

const titles: Readonly<Record<FormName, string>> = {
  daily: 'Daily check-in',
  weekly: 'Weekly check-in',
  monthly: 'Monthly check-in',
  duo: 'Duo check-in',
  quarterly: 'Quarterly check-in',
  event: 'Check-in on an event',
};

/** What a form is called on screen. */
export const formTitle = (form: FormName): string => titles[form];
