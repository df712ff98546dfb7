import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { Annotation, DriftRow } from '../../../shared/ipc/drift.ts';
import { counted, dayInWords, placeOfAnswers } from '../../../shared/wording/wording.ts';
import { axisValue, bandInWords, shareBandInWords, shareInWords } from '../axis/axis-words.ts';

/** The words drawn into the chart. */
export const driftWords = {
  upper: 'Engineering manager side',
  lower: 'Tech lead side',
  middle: 'in between',
  energy: 'Energy',
  time: 'Recorded time',
  role: 'Role held',
  share: ['Hands-on', 'share'],
  usual: 'usual range',
  hint: 'Move over the chart, or press the arrow keys, to read one week.',
  name: 'Chart of energy, time and role by week. Arrow keys move one week, Page keys a quarter, up and down also through what is marked. Enter opens the entries of the week, Escape leaves.',
  note: 'Energy and time are measured differently: read side and order in time, not distance.',
  dots: 'Dots: single weeks, larger with more check-ins. Shaded: where the line lies with 90\u00a0% likelihood.',
  former: 'Dots with a broken outline: answers to earlier questions, not in the line.',
  method: 'How these figures are computed',
  marks: {
    moved: 'energy answers moved',
    role: 'new role',
    catalogue: 'changed questions',
    pinned: 'pinned entry',
    experiment: 'experiment',
    holiday: 'holiday',
  } satisfies Record<Annotation['kind'], string>,
} as const;

const energyInWords = ({ energyDot, energyLevel, energyLo, energyHi }: DriftRow): string => {
  const dot = energyDot === null ? '' : `Energy answers ${axisValue(energyDot)}, ${placeOfAnswers(energyDot)}. `;
  if (energyLevel === null) return `${dot}No energy line this week.`;
  return `${dot}Level ${axisValue(energyLevel)}, likely ${bandInWords(energyLo, energyHi)}.`;
};

const timeInWords = ({ timeLevel, timeLo, timeHi }: DriftRow): readonly string[] => {
  if (timeLevel === null) return [];
  return [`Recorded time ${axisValue(timeLevel)}, likely ${bandInWords(timeLo, timeHi)}.`];
};

const shareSentence = ({ shareDot, shareLevel, shareLo, shareHi }: DriftRow): readonly string[] => {
  if (shareDot === null) return [];
  const level =
    shareLevel === null ? '' : `, lately ${shareInWords(shareLevel)}, likely ${shareBandInWords(shareLo, shareHi)}`;
  return [`Hands-on ${shareInWords(shareDot)} of the week${level}.`];
};

// A week of late or unanswered check-ins has some, and none that counts: "no check-in" would be untrue of it.
const countInWords = ({ n, timeN }: DriftRow): string => {
  if (n > 0) return counted(n, 'check-in');
  return timeN > 0 ? `time from ${counted(timeN, 'check-in')}, no energy answer` : 'no counted check-in';
};

/** One week as full sentences, for the line above the chart and for a screen reader. */
export const weekInSentences = (row: DriftRow): string => {
  return [
    `Week of ${dayInWords(row.monday)}: ${countInWords(row)}.`,
    row.n + row.timeN === 0 ? 'Nothing to read.' : energyInWords(row),
    ...timeInWords(row),
    ...shareSentence(row),
    ...(row.role === null ? [] : [`Role: ${row.role}.`]),
    ...row.marks.map((mark) => `${mark}.`),
  ].join(' ');
};

/** What is said of a week before the first row or without one. */
export const emptyWeekInSentences = (monday: CalendarDay): string =>
  `Week of ${dayInWords(monday)}: no counted check-in.`;

/** A mark the reading stands on, and whether Enter opens something. */
export const markInSentences = ({ text, entryId }: Annotation): string =>
  entryId === null ? `${text}.` : `${text}. Enter opens it.`;
