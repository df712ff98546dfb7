import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { holidayAhead, lastDayWhenEnded } from '../../../shared/domain/check-ins/holiday-mode.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { HolidayView } from '../../../shared/ipc/rhythm.ts';
import type { Holiday } from '../../../shared/records/beside/holiday.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps, revised } from '../core/revise.ts';
import { binned } from '../core/whole-record.ts';

/** The holiday that lasts or comes next. */
export const holidayView = (journal: Pick<Journal, 'of'>, today: CalendarDay): HolidayView => {
  const found = holidayAhead(journal.of('holiday'), today);
  if (found === null) return { today, holiday: null };
  const { from, to } = found;
  return { today, holiday: { from, to, lasts: from <= today } };
};

/**
 * Begins a holiday, or changes the one that lasts or comes next: one is enough at a time. One that lasts keeps its first
 * day. Fails with `request-invalid` for a span that ends before it begins, or a new one that begins before today.
 */
export const setHoliday = async (
  journal: Journal,
  span: Pick<Holiday, 'from' | 'to'>,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const today = deps.clock().day;
  const present = holidayAhead(journal.of('holiday'), today);
  const from = present !== null && present.from <= today ? present.from : span.from;
  if (from < today && present === null) return fail({ code: 'request-invalid', path: 'from' });
  if (span.to !== null && (span.to < from || span.to < today)) return fail({ code: 'request-invalid', path: 'to' });
  const next: Holiday =
    present === null
      ? { type: 'holiday', ...freshHead(deps), from, to: span.to, note: '' }
      : { ...revised(present, deps), from, to: span.to };
  return journal.change({ put: [next] });
};

/** Ends the holiday that lasts, or calls off the one to come. Nothing happens when there is neither. */
export const endHoliday = async (journal: Journal, deps: ReviseDeps): Promise<Result<null, AppError>> => {
  const today = deps.clock().day;
  const present = holidayAhead(journal.of('holiday'), today);
  if (present === null) return ok(null);
  const to = lastDayWhenEnded(present, today);
  return journal.change({ put: to === null ? binned(journal, present.id, deps) : [{ ...revised(present, deps), to }] });
};
