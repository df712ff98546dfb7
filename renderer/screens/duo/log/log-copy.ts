import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { wholeDayInWords } from '../../../copy/dates.ts';

/** What the pages about one partner say alike. */
export const logCopy = {
  noPartner: 'No partner yet.',
  noPartnerDetail: 'This page is about you and one other person, by an alias only you use.',
  addPartner: 'Add a partner',
  about: 'About',
  aboutOne: (label: string): string => `About ${label}. They cannot see it or answer it.`,
  cancel: 'Cancel',
  keep: 'Keep',
  more: 'More about it',
  wrongDay: 'Type a whole date, with a year from 1900 to the next one.',
  putBack: 'Put it back',
  deleted: 'Deleted',
  dropFor: 'Delete for good',
  staysUntil: (day: CalendarDay): string => `Stays at least until ${wholeDayInWords(day)}.`,
} as const;
