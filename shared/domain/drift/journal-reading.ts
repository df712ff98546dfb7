import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, lastDayOfWeek, weekIndex } from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import type { RoleName, RolePeriod } from '../../records/beside/role-period.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { wholeYear } from '../moved/run.ts';
import { knowsQuestions } from '../questions/counted-answers.ts';
import { type PromptLookup, promptById, roles as roleProfiles } from '../questions/prompt-catalogue.ts';
import { compareAround, type RoleComparison } from '../roles/role-comparison.ts';
import { type RoleChange, roleChanges, stretchOn } from '../roles/role-history.ts';
import { type EntryObservation, type JournalObservations, observe } from '../scoring/observations.ts';
import { newestSeries, type Observation, weeklyBins } from '../statistics/weekly-bins.ts';
import { measureDrift, NO_CHANGE } from './drift.ts';
import { type DriftLevel, measureLevel } from './drift-level.ts';
import { driftSentences } from './drift-sentences.ts';
import { type CurveGap, measureGap } from './gap-between-curves.ts';
import { gapSentences } from './gap-sentences.ts';
import { type HandsOnReading, readHandsOn, type ShareBand } from './hands-on-band.ts';
import { measureShown, type ShownDrift, scoringVersionAsOf } from './shown-drift.ts';
import { type YearLook, yearByQuarter } from './year-look.ts';
import { yearSentence } from './year-sentences.ts';

export type ComparedChange = { readonly change: RoleChange; readonly comparison: RoleComparison };

/** Everything the statistics say about a journal on one day. */
export type JournalReading = {
  readonly asOf: CalendarDay;
  readonly energy: ShownDrift;
  readonly time: ShownDrift;
  readonly total: DriftLevel;
  /** The year's view of the newest quarter that is over; null where there is none to tell. */
  readonly year: YearLook | null;
  readonly gap: CurveGap;
  readonly role: RoleName | null;
  readonly handsOn: HandsOnReading;
  readonly handsOnRange: ShareBand | null;
  /** Every role change up to the day, oldest first; of a period, those inside it. */
  readonly changes: readonly ComparedChange[];
  /** In words, most important first. */
  readonly sentences: Sentence[];
  readonly observations: JournalObservations;
};

export type JournalRequest = {
  readonly entries: readonly Entry[];
  readonly roles: readonly RolePeriod[];
  readonly asOf: CalendarDay;
  /** The catalogue's questions alone unless given. */
  readonly promptOf?: PromptLookup;
  /**
   * First day of a period that ends on `asOf`: it bounds every count, level, share and comparison. The verdict stays
   * the app's own, and is told where the weeks it read lie inside.
   */
  readonly from?: CalendarDay | null;
  /** Last day whose check-ins are spoken of; of a period it is its end, else the week that is not over is seen too. */
  readonly upTo?: CalendarDay;
};

/** The newest role change that can be compared, null when there is none. */
export const latestComparison = (
  changes: readonly ComparedChange[],
): { readonly change: RoleChange; readonly comparison: Extract<RoleComparison, { status: 'ok' }> } | null => {
  for (const { change, comparison } of changes.toReversed()) {
    if (comparison.status === 'ok') return { change, comparison };
  }
  return null;
};

const within = <Kind extends Observation>(series: readonly Kind[], from: CalendarDay, to: CalendarDay) =>
  series.filter(({ date }) => from <= date && date <= to);

const observedWithin = (all: JournalObservations, from: CalendarDay, to: CalendarDay): JournalObservations => ({
  energy: within(all.energy, from, to),
  time: within(all.time, from, to),
  handsOn: within(all.handsOn, from, to),
  total: within(all.total, from, to),
});

/** Whether every check-in that a look over so many weeks rests on lies in the days from `from` on. */
export const restsInside = (
  observations: readonly Observation[],
  {
    asOf,
    from,
    windowWeeks,
  }: { readonly asOf: CalendarDay; readonly from: CalendarDay; readonly windowWeeks?: number },
): boolean => {
  const end = lastCompleteWeekEnd(asOf);
  const first = latestRun(weeklyBins(observations, end), weekIndex(end), windowWeeks)[0];
  if (first === undefined) return true;
  const begins = firstDayOfWeek(first.week);
  const before = newestSeries(observations, end).filter(({ date }) => begins <= date && date < from);
  return before.length === 0;
};

type Look = { readonly name: 'energy' | 'time'; readonly asOf: CalendarDay; readonly from: CalendarDay | null };

const curveOf = (
  all: readonly EntryObservation[],
  inside: readonly EntryObservation[],
  { name, asOf, from }: Look,
): ShownDrift => {
  if (from === null || restsInside(all, { asOf, from })) return measureShown(all, asOf, { curve: name });
  const { status, ...drift } = measureDrift(inside, asOf);
  const told = status === 'insufficient' || status === 'paused' ? status : ('untold' as const);
  const scoringVersion = scoringVersionAsOf(inside, asOf);
  const none = { ...NO_CHANGE, direction: null, guards: [], shownWithdrawn: null, shownClear: null, scoringVersion };
  return { ...drift, ...none, status: told, shownStatus: told };
};

/** The year's view, told of a period only where the weeks it rests on lie inside. */
const yearOf = (all: readonly EntryObservation[], asOf: CalendarDay, from: CalendarDay | null): YearLook | null => {
  const year = yearByQuarter(all, asOf);
  if (year === null || from === null) return year;
  const { windowWeeks } = wholeYear;
  return restsInside(all, { asOf: year.sunday, from, windowWeeks }) ? year : null;
};

/** Curves, gap, role and the sentences about them, as of a day or over a period. docs/domain.md, section 3. */
export const readJournal = ({
  entries,
  roles,
  asOf,
  promptOf = promptById,
  from = null,
  upTo = from === null ? undefined : asOf,
}: JournalRequest): JournalReading => {
  const all = observe(entries, promptOf);
  const observations = from === null ? all : observedWithin(all, from, asOf);
  const curve = (name: 'energy' | 'time') => curveOf(all[name], observations[name], { name, asOf, from });
  const [energy, time] = [curve('energy'), curve('time')];
  const total = measureLevel(observations.total, asOf);
  const year = yearOf(all.energy, asOf, from);
  const gap = measureGap(observations.energy, observations.time, asOf);
  const held = stretchOn(roles, asOf);
  const role = held?.spell.role ?? null;
  const handsOnRange = role === null ? null : roleProfiles[role].handsOnBand;
  const handsOn = readHandsOn(
    observations.handsOn,
    asOf,
    held === null ? null : { from: held.from, range: handsOnRange },
  );
  const inRole = observations.energy.filter(({ date }) => held !== null && date >= held.from);
  const changes = roleChanges(roles, asOf)
    .filter(({ date }) => from === null || date >= from)
    .map((change) => ({ change, comparison: compareAround(observations.energy, change.date, asOf) }));
  const seen = liveReflections(entries, upTo ?? lastDayOfWeek(energy.asOfWeek + 1)).filter(
    ({ forDate }) => from === null || forDate >= from,
  );
  const sentences = [
    ...driftSentences({
      ...{ drift: energy, total, upTo },
      whenClear: energy.shownClear === null ? null : measureDrift(all.energy, energy.shownClear),
      observations: observations.energy,
      checkIns: seen.map(({ forDate }) => forDate),
      unknown: seen.filter((reflection) => !knowsQuestions(reflection)).length,
    }),
    ...gapSentences({
      ...{ asOf, gap, energy, time, handsOn, handsOnRange, role },
      energyInRole: held === null ? null : measureLevel(inRole, asOf),
      change: latestComparison(changes),
    }),
    ...(year === null ? [] : yearSentence(year)),
  ];
  return { asOf, energy, time, total, year, gap, role, handsOn, handsOnRange, changes, sentences, observations };
};
