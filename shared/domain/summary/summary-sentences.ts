import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastDayOfWeek } from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import { roleAsStep, roleWithArticle } from '../../wording/role-names.ts';
import {
  counted,
  likely,
  monthAndYear,
  monthName,
  monthRange,
  sideName,
  sidePhrase,
  toOneDecimal,
  toPercent,
} from '../../wording/wording.ts';
import { comparisonRest, rangeInWords } from '../drift/gap-sentences.ts';
import { type JournalReading, latestComparison } from '../drift/journal-reading.ts';
import { weeklyBins } from '../statistics/weekly-bins.ts';

/** The fixed note on method, after "How to read this: ". */
export const METHOD =
  'a private log read with simple statistics. It describes my answers in this period. It does not measure ability, ' +
  'and sentences like these can arise by chance.';

const TOO_FEW = 'Too few check-ins to describe a direction.';

/** First and last day with a scored check-in in the stretch the drift rests on; null before the first. */
export const periodOf = ({ energy, observations }: JournalReading): readonly [CalendarDay, CalendarDay] | null => {
  const end = lastDayOfWeek(energy.asOfWeek);
  const first = latestRun(weeklyBins(observations.energy, end), energy.asOfWeek)[0];
  if (!first) return null;
  const before = lastDayOfWeek(first.week - 1);
  const dates = observations.energy.flatMap(({ date }) => (date > before && date <= end ? [date] : [])).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return from && to ? [from, to] : null;
};

/** H1: how much was recorded, in months. */
const recordedText = (reading: JournalReading): string => {
  const period = periodOf(reading);
  if (!period) return 'I kept no check-ins in the last half-year.';
  const { reflections, weeks } = reading.energy;
  const range = monthRange(...period);
  const when = range.includes(' to ') ? `From ${range}` : `In ${range}`;
  return `${when} I kept ${counted(reflections, 'short check-in')} in ${counted(weeks, 'week')}.`;
};

/** H2: what moved. A tilt reads like no clear movement: unconfirmed leanings stay inside the app. */
export const movementText = ({ energy }: JournalReading): string => {
  const { shownStatus, direction, from, to, mdc, side } = energy;
  if (shownStatus === 'insufficient' || shownStatus === 'paused' || side === null) return TOO_FEW;
  if (shownStatus === 'moved' && direction && from !== null && to !== null) {
    const [start, end] = [toOneDecimal(from), toOneDecimal(to)];
    const scale = '(-1 tech lead, +1 engineering manager)';
    return `My energy answers moved toward the ${sideName(direction)} side, from about ${start} to about ${end} ${scale}.`;
  }
  if (shownStatus === 'held-steady') return `My energy answers held steady ${sidePhrase(side)}.`;
  const hidden = `a steady change smaller than about ${toOneDecimal(mdc ?? 0)} could be hiding`;
  return `My energy answers show no clear movement; they sit ${sidePhrase(side)} (${hidden}).`;
};

/** L: where the answers sat at the end, with the band. Null below the minimum. */
export const levelText = ({ energy }: JournalReading): string | null => {
  const { shownStatus, level, levelLo, levelHi } = energy;
  if (shownStatus === 'insufficient' || level === null || levelLo === null || levelHi === null) return null;
  return `At the end they sat at ${toOneDecimal(level)} (${likely(levelLo, levelHi)}).`;
};

/** Section 1, at most three sentences. */
export const headlineText = (reading: JournalReading): string =>
  [recordedText(reading), movementText(reading), levelText(reading)].filter((text) => text !== null).join(' ');

/** T: hands-on share against the usual range of the role. Null with too few time splits. */
export const timeText = ({ handsOn, handsOnRange, role }: JournalReading): string | null => {
  const { share, lo, hi } = handsOn;
  if (share === null || lo === null || hi === null) return null;
  const took = `Hands-on work took about ${toPercent(share)} % of my recorded time lately`;
  const band = `(likely ${toPercent(lo)} to ${toPercent(hi)} %)`;
  if (role === null || handsOnRange === null) return `${took} ${band}.`;
  return `${took} ${band}; a usual range for ${roleWithArticle(role)} is ${rangeInWords(handsOnRange)}.`;
};

/** R: the newest role change that can be compared. Null when there is none. */
export const roleChangeText = ({ changes, asOf }: JournalReading): string | null => {
  const latest = latestComparison(changes);
  if (!latest) return null;
  const { change, comparison } = latest;
  const sameYear = change.date.slice(0, 4) === asOf.slice(0, 4);
  const month = sameYear ? monthName(change.date) : monthAndYear(change.date);
  const step = `In ${month} I went from ${roleAsStep(change.from)} to ${roleAsStep(change.to)}`;
  return `${step}; my answers in the ${counted(comparison.after, 'week')} after it ${comparisonRest(comparison)}`;
};
