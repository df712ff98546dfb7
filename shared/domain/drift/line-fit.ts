import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, weekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { Reflection } from '../../records/entries/reflection.ts';
import type { Side } from '../../wording/side.ts';
import { countedAnswer } from '../questions/counted-answers.ts';
import { type OptionCode, optionCode } from '../questions/option-codes.ts';
import { promptIds } from '../questions/prompt-ids.ts';
import { timelyReflections } from '../scoring/timely-reflections.ts';
import { isUnder } from '../statistics/same-value.ts';
import { shareInterval } from '../statistics/share-interval.ts';
import { newestSeriesOn, type Observation } from '../statistics/weekly-bins.ts';
import { measureLevel } from './drift-level.ts';
import type { AgreementRequest } from './run-check-ins.ts';

/** In how many of n monthly check-ins something was so, and the 90 % interval of its share; n alone below the minimum. */
export type TimesOf =
  | { readonly status: 'insufficient'; readonly n: number }
  | {
      readonly status: 'shown';
      readonly n: number;
      readonly times: number;
      readonly lo: number;
      readonly hi: number;
    };

/** What the writer says of the line: a criterion beside it, never part of it. */
export type LineFit = {
  /** That it fits, of the answers that say yes or no. */
  readonly fits: TimesOf;
  /** That the guess made before the line was named came to its side, of the guesses that there are. */
  readonly guess: TimesOf;
  /** Whether each of these check-ins is about a month of its own. */
  readonly inMonthsOfTheirOwn: boolean;
  /** Whether the whole interval of "it fits" lies below one half. */
  readonly fitsLessThanHalf: boolean;
};

/**
 * The side that the energy line said before a check-in about a day: that of the level at the last complete week up to
 * the day before. Null while there is no level. docs/domain.md, section 3.10.
 */
export const lineSideOn = (energy: readonly Observation[], day: CalendarDay): Side | null => {
  const asOf = addDays(day, -1);
  const end = lastCompleteWeekEnd(asOf);
  const newest = newestSeriesOn(energy, end);
  // The level reads the window alone: years before it need not be gone through for each check-in.
  const begins = firstDayOfWeek(weekIndex(end) - parameters.windowWeeks + 1);
  const read = energy.filter(({ date, series = 0 }) => date >= begins && series === newest);
  return measureLevel(read, asOf).side;
};

const guessed: Readonly<Record<OptionCode<typeof promptIds.guessBeforeLine>, Side | null>> = {
  technical: 'TL',
  people: 'EM',
  // Who likes both alike and who likes neither lie in the middle: section 2a, point 2.
  both: 'between',
  neither: 'between',
  'cannot-say': null,
};

const answered = <Id extends typeof promptIds.lineFits | typeof promptIds.guessBeforeLine>(one: Reflection, id: Id) =>
  optionCode(id, countedAnswer(one, id));

const timesOf = (said: readonly boolean[]): TimesOf => {
  const n = said.length;
  if (n < parameters.lineFitMinAnswers) return { status: 'insufficient', n };
  const times = said.filter(Boolean).length;
  return { status: 'shown', n, times, ...shareInterval(times, n) };
};

/** Check-ins whose question named the line that stands today, not one of earlier questions. */
const aboutThisLine = ({ entries, energy, asOf, from = null }: AgreementRequest): readonly Reflection[] => {
  const end = lastCompleteWeekEnd(asOf);
  const newest = newestSeriesOn(energy, end);
  return timelyReflections(entries, end).filter(({ answers, forDate }) => {
    if (from !== null && forDate < from) return false;
    if (!(Object.hasOwn(answers, promptIds.lineFits) || Object.hasOwn(answers, promptIds.guessBeforeLine)))
      return false;
    return (newestSeriesOn(energy, lastCompleteWeekEnd(addDays(forDate, -1))) ?? newest) === newest;
  });
};

/** Whether the line fits, by the writer's own word and by a guess made before it was named. Section 3.10. */
export const readLineFit = (request: AgreementRequest): LineFit => {
  const asked = aboutThisLine(request).map((one) => {
    const word = answered(one, promptIds.lineFits);
    const code = answered(one, promptIds.guessBeforeLine);
    const side = code === null ? null : guessed[code];
    const line = side === null ? null : lineSideOn(request.energy, one.forDate);
    return {
      month: one.forDate.slice(0, 7),
      fits: word === 'yes' || word === 'no' ? [word === 'yes'] : [],
      guess: line === null ? [] : [side === line],
    };
  });
  const counted = asked.filter(({ fits, guess }) => fits.length + guess.length > 0);
  const fits = timesOf(counted.flatMap((one) => one.fits));
  return {
    fits,
    guess: timesOf(counted.flatMap((one) => one.guess)),
    inMonthsOfTheirOwn: new Set(counted.map(({ month }) => month)).size === counted.length,
    // More often than not is more than every second time.
    fitsLessThanHalf: fits.status === 'shown' && isUnder(fits.hi, 1 / 2),
  };
};
