import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { backupsGiveWay } from '../../shared/records/keeping-time.ts';
import { monthAndYear } from '../../shared/wording/wording.ts';

/** Until when backups hold what is deleted today: they are never changed, only replaced. */
export const backupsHold = (today: CalendarDay): string =>
  `Backups hold it until newer ones take their place: with one every month in ${monthAndYear(backupsGiveWay(today))}, with fewer later, and the largest one until another as large is taken. Copies made elsewhere hold it for as long as they are kept.`;
