import { addDays, type CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import {
  firstDayOfWeek,
  lastCompleteWeekEnd,
  lastDayOfWeek,
  type WeekIndex,
  weekIndex,
} from '../../../shared/calendar/iso-week.ts';
import { LONGEST_STORY_WEEKS } from '../../../shared/constants.ts';
import { annotate, type NamedWeek } from '../../../shared/domain/annotations/annotations.ts';
import { handsOnLine } from '../../../shared/domain/drift/hands-on-band.ts';
import { type JournalReading, readJournal } from '../../../shared/domain/drift/journal-reading.ts';
import { mixShift } from '../../../shared/domain/drift/mix-shift.ts';
import { roles as roleProfiles } from '../../../shared/domain/questions/prompt-catalogue.ts';
import { type RoleStep, roleSteps } from '../../../shared/domain/roles/role-history.ts';
import type { JournalObservations } from '../../../shared/domain/scoring/observations.ts';
import { levelLine, weekDots } from '../../../shared/domain/statistics/level-line.ts';
import type { DriftView } from '../../../shared/ipc/drift.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';
import { lookOf } from './drift-as-of.ts';
import { driftRows } from './drift-rows.ts';

/** `asOf` decides lines and sentences, `dotsUpTo` the dots, which show at once. */
export type DriftDays = { readonly asOf: CalendarDay; readonly dotsUpTo: CalendarDay };

/**
 * The days of the drift, for window, files and command line alike: live, the verdict stops at yesterday while today's
 * dots show at once; a day given by hand is taken literally.
 */
export const driftDays = (given: CalendarDay | null, today: CalendarDay): DriftDays =>
  given === null ? { asOf: addDays(today, -1), dotsUpTo: today } : { asOf: given, dotsUpTo: given };

/** What of a journal the picture is drawn from. */
type Drawn = Pick<Journal, 'entries' | 'reflections' | 'roles' | 'of'>;

const usualRanges = (steps: readonly RoleStep[]): DriftView['usual'] =>
  steps.flatMap(({ from, to, role }) => {
    const range = roleProfiles[role].handsOnBand;
    return range ? [{ from, to, low: range[0], high: range[1] }] : [];
  });

/** The week that the verdict names, where it shows a move that came in one. */
const namedWeek = ({ energy }: JournalReading): NamedWeek | null => {
  const { shownStatus, shownClear, shape, sinceWeek, sinceFirst, sinceLast } = energy;
  const isNamed = shownStatus === 'moved' && shownClear === null && shape === 'step';
  if (!isNamed || sinceWeek === null || sinceFirst === null || sinceLast === null) return null;
  return { week: sinceWeek, first: sinceFirst, last: sinceLast };
};

/** Of a week answered under two versions the newer one, which its dot and its level are of. */
const questionsByWeek = (
  energies: JournalObservations['energy'],
  upTo: CalendarDay,
): ReadonlyMap<WeekIndex, number> => {
  const seen = energies.filter(({ date }) => date <= upTo);
  const byWeek = Map.groupBy(seen, ({ date }) => weekIndex(date));
  return new Map([...byWeek].map(([week, those]) => [week, Math.max(...those.map(({ series = 0 }) => series))]));
};

const pictureOf = (journal: Drawn, reading: JournalReading, { asOf, dotsUpTo }: DriftDays) => {
  const { observations } = reading;
  const oldest = firstDayOfWeek(weekIndex(dotsUpTo) - LONGEST_STORY_WEEKS + 1);
  const inStory = (series: JournalObservations['energy']) => series.filter(({ date }) => date >= oldest);
  const [energies, times] = [inStory(observations.energy), inStory(observations.time)];
  const shares = inStory(observations.handsOn);
  const energy = { dots: weekDots(energies, dotsUpTo), line: levelLine(energies, asOf) };
  const time = { dots: weekDots(times, dotsUpTo), line: levelLine(times, asOf) };
  const handsOn = { dots: weekDots(shares, dotsUpTo), line: handsOnLine(shares, asOf) };
  const weeks = [...energy.dots, ...time.dots].map(({ week }) => week);
  const firstWeek = Math.min(...weeks, weekIndex(dotsUpTo));
  const lastWeek = Math.max(...weeks, weekIndex(lastCompleteWeekEnd(asOf)));
  const [from, to] = [firstDayOfWeek(firstWeek), lastDayOfWeek(lastWeek)];
  const roles = roleSteps(journal.roles(), from, to);
  const mix = mixShift(energies, lastCompleteWeekEnd(asOf));
  const marks = annotate({
    entries: journal.entries(),
    roles: journal.roles(),
    experiments: journal.of('experiment'),
    holidays: journal.of('holiday'),
    mixChangedOn: mix.flag ? mix.since : null,
    movedIn: namedWeek(reading),
    from,
    to,
  });
  const annotations = marks.map((mark) => ({ ...mark, week: Math.max(firstWeek, weekIndex(mark.day)) }));
  const picture = { firstWeek, lastWeek, energy, time, handsOn, usual: usualRanges(roles), roles, annotations };
  return { ...picture, rows: driftRows({ ...picture, questions: questionsByWeek(energies, dotsUpTo) }) };
};

/** Sentence, picture and table of the drift screen, all from the same numbers; the writer's own questions count. */
export const driftView = (journal: Drawn, days: DriftDays): DriftView => {
  const read = { entries: journal.entries(), promptOf: promptsOf(journal) };
  const reading = readJournal({ ...read, roles: journal.roles(), asOf: days.asOf });
  return {
    ...lookOf(reading, read),
    ...pictureOf(journal, reading, days),
    checkIns: journal.reflections().filter(({ forDate }) => forDate <= days.dotsUpTo).length,
  };
};
