import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { backupsGiveWay } from '../../shared/records/keeping-time.ts';
import { monthAndYear } from '../../shared/wording/wording.ts';

/** Until when backups hold what is deleted today: they are never changed, only replaced. */
export const backupsHold = (today: CalendarDay): string =>
  `Backups keep it until newer ones replace them: until ${monthAndYear(backupsGiveWay(today))} if one is taken every month, longer with fewer, and the largest one until another as large is taken. Copies made elsewhere keep it for as long as they exist.`;
