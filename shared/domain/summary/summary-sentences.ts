import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastDayOfWeek, weekIndex } from '../../calendar/iso-week.ts';
import { roleAsStep, roleWithArticle } from '../../wording/role-names.ts';
import {
  counted,
  estimateInWords,
  likely,
  monthAndYear,
  monthName,
  monthRange,
  sideName,
  sidePhrase,
  toOneDecimal,
} from '../../wording/wording.ts';
import type { DriftChange } from '../drift/drift.ts';
import { comparisonRest, gapText, rangeInWords, shareInRole, shareText } from '../drift/gap-sentences.ts';
import { latestComparison } from '../drift/journal-reading.ts';
import { fromTo } from '../drift/verdict-sentences.ts';
import { seriesEras } from '../statistics/weekly-bins.ts';
import type { PageReading, Recorded } from './summary-reading.ts';

const METHOD =
  'a private log read with simple statistics. It describes my answers in this period. It does not measure ability, ' +
  'and sentences like these can arise by chance.';

const SCALE =
  'Numbers run from -1, every answer on the tech lead side, to +1, every answer on the engineering manager side; 0 is ' +
  'in between, and “likely” is where a number lies nine times in ten.';

const hasNumbers = (reading: PageReading): boolean =>
  reading.energy.shownStatus === 'moved' ||
  reading.year?.drift.shownStatus === 'moved' ||
  levelText(reading) !== null ||
  roleChangeText(reading) !== null;

/** The fixed note on method, after "How to read this: "; what the numbers are where the page has any. */
export const methodText = (reading: PageReading): string => (hasNumbers(reading) ? `${METHOD} ${SCALE}` : METHOD);

/** Said of check-ins where not each of them has an energy answer. */
const energyKind = ({ checkIns, withEnergy }: Recorded): string => {
  if (withEnergy === checkIns) return '';
  return withEnergy === 0
    ? ', none with an energy answer that counts'
    : `, ${withEnergy} of them with an energy answer that counts`;
};

/** Said where the days of the page hold answers to earlier questions and to those of today. */
const changedText = ({ observations, period, asOf }: PageReading): string => {
  const [, ...later] = seriesEras(observations.energy, period.to);
  const newest = later.at(-1);
  if (newest === undefined) return '';
  const rests = `what is said of energy rests on ${counted(newest.observations.length, 'check-in')} since.`;
  return ` The questions changed in ${monthOf(newest.from, asOf)}; ${rests}`;
};

/** H1: how much was recorded, in months. */
const recordedText = (reading: PageReading): string => {
  const { recorded } = reading;
  const { days, checkIns, weeks, onlyThisWeek } = recorded;
  if (onlyThisWeek) return 'My check-ins so far are from the week that is not over yet.';
  if (days === null) return 'I kept no check-ins in the half-year before this week.';
  const range = monthRange(...days);
  const when = range.includes(' to ') ? `From ${range}` : `In ${range}`;
  const kept = `${counted(checkIns, 'short check-in')} in ${counted(weeks, 'week')}`;
  return `${when} I kept ${kept}${energyKind(recorded)}.${changedText(reading)}`;
};

/** Whether a page may say which way anything lies: below the minimum it says that it describes no direction. */
export const describesDirection = ({ energy }: PageReading): boolean =>
  energy.shownStatus === 'paused' || (energy.shownStatus !== 'insufficient' && energy.side !== null);

const tooFewText = ({ recorded }: PageReading): string =>
  recorded.withEnergy === recorded.checkIns
    ? 'Too few check-ins to describe a direction.'
    : 'Too few check-ins with an energy answer that counts to describe a direction.';

/** The day of the last energy answer that counts; null without one. */
const newestOf = ({ observations }: PageReading): CalendarDay | null =>
  observations.energy.reduce<CalendarDay | null>(
    (latest, { date }) => (latest === null || date > latest ? date : latest),
    null,
  );

/** Whole weeks from that day to the end of the page; 0 without one. */
const weeksSince = (reading: PageReading): number =>
  reading.energy.asOfWeek - weekIndex(newestOf(reading) ?? lastDayOfWeek(reading.energy.asOfWeek));

/** A pause is said as one, never as too few. */
const pausedText = (reading: PageReading): string => {
  const { days } = reading.recorded;
  const [last, newest] = [days?.[1], newestOf(reading)];
  const kind = last && newest && last > newest ? ' with an energy answer that counts' : '';
  return `No check-in${kind} for ${counted(weeksSince(reading), 'week')}: the line is paused.`;
};

/** The month of a day, with its year where it is not that of the page. */
const monthOf = (day: CalendarDay, asOf: CalendarDay): string =>
  day.slice(0, 4) === asOf.slice(0, 4) ? monthName(day) : monthAndYear(day);

/** When it moved, behind its figures: in months, or gradually, or without a word. */
const sinceText = ({ shape, sinceWeek, sinceFirst, sinceLast }: DriftChange, asOf: CalendarDay): string => {
  if (shape === 'gradual') return ', gradually';
  if (shape === null || sinceWeek === null || sinceFirst === null || sinceLast === null) return '';
  const [first, last] = [monthOf(sinceFirst, asOf), monthOf(sinceLast, asOf)];
  return first === last ? `, since about ${monthOf(sinceWeek, asOf)}` : `, between ${first} and ${last}`;
};

/** H2: what moved. A lean reads like no clear movement: leans, and why a claim was held back, stay inside the app. */
export const movementText = (reading: PageReading): string => {
  const { status, shownStatus, direction, mdc, side } = reading.energy;
  if (shownStatus === 'paused') return pausedText(reading);
  if (side === null || !describesDirection(reading)) return tooFewText(reading);
  if (shownStatus === 'untold') return `My energy answers sit ${sidePhrase(side)}.`;
  if (shownStatus === 'moved' && direction) {
    const figures = `${fromTo(reading.energy)}${sinceText(reading.energy, reading.asOf)}`;
    return `My energy answers moved toward the ${sideName(direction)} side, ${figures}.`;
  }
  if (shownStatus === 'held-steady') return `My energy answers held steady ${sidePhrase(side)}.`;
  const still = `My energy answers show no clear movement; they sit ${sidePhrase(side)}.`;
  if (status === 'moved') return still;
  return `${still} A change of up to about ${toOneDecimal(mdc ?? 0)} could be hiding.`;
};

/**
 * Y: what a year says, beside the half-year of the page. Null where there is none to tell. A lean, and a claim that a
 * guard holds back, read as in H2.
 */
export const yearText = ({ year, asOf }: PageReading): string | null => {
  if (year === null) return null;
  const { status, shownStatus, direction, span, mdc } = year.drift;
  if (shownStatus === 'insufficient' || shownStatus === 'paused' || shownStatus === 'untold') return null;
  const over = `Over the ${counted(span, 'week')} up to ${monthAndYear(asOf)} my energy answers`;
  if (shownStatus === 'moved' && direction) {
    return `${over} moved toward the ${sideName(direction)} side, ${fromTo(year.drift)}${sinceText(year.drift, asOf)}.`;
  }
  if (shownStatus === 'held-steady') return `${over} held steady.`;
  const still = `${over} show no clear movement.`;
  return status === 'moved' ? still : `${still} A change of up to about ${toOneDecimal(mdc ?? 0)} could be hiding.`;
};

/** L: where the answers sat at the end, with the band. Null below the minimum, and beside a move, which says it. */
export const levelText = (reading: PageReading): string | null => {
  const { shownStatus, level, levelLo, levelHi } = reading.energy;
  if (shownStatus === 'insufficient' || shownStatus === 'moved') return null;
  if (level === null || levelLo === null || levelHi === null) return null;
  const since = weeksSince(reading);
  const when = since !== 0 ? `Read ${counted(since, 'week')} after the last of them,` : 'At the end';
  return `${when} they sat at ${estimateInWords(level, { lo: levelLo, hi: levelHi })} (${likely(levelLo, levelHi)}).`;
};

/** Section 1, at most three sentences. */
export const headlineText = (reading: PageReading): string => {
  const { days } = reading.recorded;
  const parts = days === null ? [] : [movementText(reading), levelText(reading)];
  return [recordedText(reading), ...parts].filter((text) => text !== null).join(' ');
};

/**
 * T: hands-on share, against the usual range of the role where the weeks of that role alone are enough. Null with too
 * few time splits.
 */
export const timeText = ({ handsOn, handsOnRange, role }: PageReading): string | null => {
  const inRole = role === null ? null : shareInRole(handsOn, handsOnRange);
  const compared = role !== null && handsOnRange !== null && inRole !== null;
  const [when, range] = compared ? ['in this role', handsOnRange] : ['lately', null];
  const share = shareText(inRole ?? handsOn, { voice: 'my', when, range });
  if (share === null) return null;
  const took = `Hands-on work took about ${share}`;
  if (!compared) return `${took}.`;
  return `${took}; a usual range for ${roleWithArticle(role)} is ${rangeInWords(handsOnRange)}.`;
};

/** G: energy and time on different sides. Null without a clear gap, and where no direction is described. */
export const pageGapText = (reading: PageReading): string | null =>
  describesDirection(reading) ? gapText(reading.gap, reading.energy, reading.time, 'my') : null;

/**
 * R: the newest role change of the period that can be compared. Null when there is none, or no clear difference, and
 * where no direction is described.
 */
export const roleChangeText = (reading: PageReading): string | null => {
  const { changes, asOf } = reading;
  const latest = describesDirection(reading) ? latestComparison(changes) : null;
  const rest = latest ? comparisonRest(latest.comparison) : null;
  if (!latest || rest === null) return null;
  const { change, comparison } = latest;
  const sameYear = change.date.slice(0, 4) === asOf.slice(0, 4);
  const month = sameYear ? monthName(change.date) : monthAndYear(change.date);
  const step = `In ${month} I went from ${roleAsStep(change.from)} to ${roleAsStep(change.to)}`;
  return `${step}; my answers in the ${counted(comparison.after, 'week')} after it ${rest}`;
};
