import { addDays, type CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { NIGHT_ENDS } from '../../../shared/check-ins/form-period.ts';
import { type Asked, askedForms } from '../../../shared/domain/check-ins/asked-forms.ts';
import { isOnHoliday } from '../../../shared/domain/check-ins/holiday-mode.ts';
import { cameIn, duoBegins, firstOwnDay } from '../../../shared/domain/check-ins/own-check-ins.ts';
import { partnerOn } from '../../../shared/domain/duo/duo.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import type { Moment } from '../../platform/clock.ts';
import type { Journal } from '../core/journal.ts';
import { whyEventDue } from './event-reasons.ts';
import { type FormKind, whyDue } from './offered-forms.ts';

/** A form that is due and shown, the day it would describe, and why. */
export type FoundDue = { readonly kind: FormKind; readonly forDate: CalendarDay; readonly why: string };

/** What else than the daily check-in is due: what is shown of it, and what waits for another day. */
const besides = (journal: Journal, { day: today, utcOffsetMinutes }: Moment) => {
  const partner = partnerOn(journal.of('partner'), today);
  return askedForms({
    today,
    since: firstOwnDay(journal.reflections()),
    reflections: journal.reflections(),
    writtenOn: journal.entries().flatMap((entry) => (cameIn(entry) ? [] : [entry.createdLocalDate])),
    duoFrom: partner === null ? null : duoBegins(partner, utcOffsetMinutes),
    roles: journal.roles(),
    experiments: journal.of('experiment'),
    decisions: journal.of('decision'),
    holidays: journal.of('holiday'),
  });
};

const askedIn = (asked: Asked, today: CalendarDay): FoundDue => ({
  kind: { form: asked.form, event: asked.event },
  forDate: asked.forDate,
  why: asked.form === 'event' ? whyEventDue(asked, today) : whyDue(asked.form, asked.forDate, today),
});

const isMade = (reflections: readonly Reflection[], day: CalendarDay): boolean =>
  reflections.some(({ form, forDate }) => form === 'daily' && forDate === day);

/** What is due and shown: the daily check-in first, at most two others after it; nothing on holiday. */
export const dueOn = (journal: Journal, moment: Moment): readonly FoundDue[] => {
  const { day: today } = moment;
  if (isOnHoliday(journal.of('holiday'), today)) return [];
  const daily = { kind: { form: 'daily' as const, event: null }, forDate: today, why: whyDue('daily', today, today) };
  return [
    ...(isMade(journal.reflections(), today) ? [] : [daily]),
    ...besides(journal, moment).shown.map((asked) => askedIn(asked, today)),
  ];
};

/** Before five in the morning the day before can still be described: that day, where it has no daily check-in. */
export const openYesterday = (journal: Journal, { day, hour }: Moment): CalendarDay | null => {
  const yesterday = addDays(day, -1);
  const isOpen = hour < NIGHT_ENDS && !isOnHoliday(journal.of('holiday'), day);
  return isOpen && !isMade(journal.reflections(), yesterday) ? yesterday : null;
};
