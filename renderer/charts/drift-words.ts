import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { dayInWords } from '../../shared/domain/wording.ts';
import type { DriftView } from '../../shared/ipc/views.ts';
import { axisValue, bandInWords } from './axis-words.ts';

export type DriftRow = DriftView['rows'][number];

/** The words drawn into the chart. */
export const driftWords = {
  upper: 'Engineering manager side',
  lower: 'Tech lead side',
  middle: 'in between',
  energy: 'Energy',
  time: 'Recorded time',
  role: 'Role held',
  hint: 'Move over the chart, or press the arrow keys, to read one week.',
  name: 'Chart of energy, time and role by week. Arrow keys move one week, Page keys a quarter, Enter opens the entries of the week.',
  note: 'The two are measured differently: read side and order in time, not distance.',
  dots: 'Dots: single weeks, larger with more check-ins. Shaded: where the line lies with 90 % likelihood.',
} as const;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const sideInWords = (value: number): string => {
  if (Math.abs(value) < 0.05) return 'in between';
  return value > 0 ? 'engineering manager side' : 'tech lead side';
};

const energyInWords = ({ energyDot, energyLevel, energyLo, energyHi }: DriftRow): string => {
  const dot = energyDot === null ? '' : `Energy answers ${axisValue(energyDot)}, ${sideInWords(energyDot)}. `;
  if (energyLevel === null) return `${dot}No line this week.`;
  return `${dot}Level ${axisValue(energyLevel)}, likely ${bandInWords(energyLo, energyHi)}.`;
};

/** One week as a full sentence, for the line above the chart and for a screen reader. */
export const weekInSentences = (row: DriftRow): string => {
  const head = `Week of ${dayInWords(row.monday)}: ${row.n === 0 ? 'no check-in' : plural(row.n, 'check-in')}.`;
  const time =
    row.timeLevel === null ? '' : ` Recorded time ${axisValue(row.timeLevel)}, ${sideInWords(row.timeLevel)}.`;
  const role = row.role === null ? '' : ` Role: ${row.role}.`;
  return `${head} ${row.n === 0 && row.energyLevel === null ? 'Nothing to read.' : energyInWords(row)}${time}${role}`;
};

/** What is said of a week before the first row or without one. */
export const emptyWeekInSentences = (monday: CalendarDay): string => `Week of ${dayInWords(monday)}: no check-in.`;
