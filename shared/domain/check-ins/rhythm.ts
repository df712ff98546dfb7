import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, type WeekIndex, weekIndex } from '../../calendar/iso-week.ts';
import type { Holiday } from '../../records/beside/holiday.ts';
import type { Reflection } from '../../records/entries/reflection.ts';
import { isOnHoliday } from './holiday-mode.ts';

/** In how many of the last weeks there was a check-in. */
export type Rhythm = { readonly weeks: number; readonly of: number };

export type RhythmGround = {
  readonly reflections: readonly Pick<Reflection, 'forDate' | 'deletedAt'>[];
  readonly holidays: readonly Pick<Holiday, 'from' | 'to' | 'deletedAt'>[];
  readonly today: CalendarDay;
};

const LOOKED_AT = 8;
const FEWEST = 2;

const isAllHoliday = (holidays: RhythmGround['holidays'], week: WeekIndex): boolean =>
  Array.from({ length: 7 }, (_, index) => addDays(firstDayOfWeek(week), index)).every((day) =>
    isOnHoliday(holidays, day),
  );

/**
 * The rhythm of the last eight weeks. This week takes part once it has a check-in, so that no week begins as a loss;
 * weeks before the first check-in and weeks that were all holiday are not looked at. Null before there are two weeks.
 */
export const measureRhythm = ({ reflections, holidays, today }: RhythmGround): Rhythm | null => {
  const thisWeek = weekIndex(today);
  const live = reflections.filter(({ forDate, deletedAt }) => deletedAt === null && forDate <= today);
  const kept = new Set(live.map(({ forDate }) => weekIndex(forDate)));
  const first = Math.min(...kept);
  const newest = kept.has(thisWeek) ? thisWeek : thisWeek - 1;
  const looked: WeekIndex[] = [];
  for (let week = newest; week >= first && looked.length < LOOKED_AT; week -= 1) {
    if (kept.has(week) || !isAllHoliday(holidays, week)) looked.push(week);
  }
  if (looked.length < FEWEST) return null;
  return { weeks: looked.filter((week) => kept.has(week)).length, of: looked.length };
};

/** "A check-in in 6 of the last 8 weeks." */
export const rhythmSentence = ({ weeks, of }: Rhythm): string => `A check-in in ${weeks} of the last ${of} weeks.`;
