import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { inOrder } from '../fields/in-order.ts';
import type { Entry } from './entry.ts';
import type { Reflection } from './reflection.ts';

/** Whether an entry takes part in statistics at all: a reflection that is not in the bin. */
export const isLiveReflection = (entry: Entry): entry is Reflection =>
  entry.type === 'reflection' && entry.deletedAt === null;

/** The reflections of a journal up to a day, none from the bin, oldest first. */
export const liveReflections = (entries: readonly Entry[], upTo: CalendarDay): Reflection[] =>
  inOrder(
    entries.filter(isLiveReflection).filter(({ forDate }) => forDate <= upTo),
    ({ forDate }) => forDate,
  );
