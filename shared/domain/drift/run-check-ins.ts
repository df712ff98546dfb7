import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, weekIndex } from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import type { Reflection } from '../../records/entries/reflection.ts';
import { scoringVersionOf } from '../questions/catalogue-versions.ts';
import { type PromptLookup, promptById } from '../questions/prompt-catalogue.ts';
import type { EntryObservation } from '../scoring/observations.ts';
import { type ReflectionScore, scoreReflection } from '../scoring/score-reflection.ts';
import { newestSeriesOn, weeklyBins } from '../statistics/weekly-bins.ts';

/** What of a journal is read for how far its answers agree, as of a day. */
export type AgreementRequest = {
  readonly entries: readonly Entry[];
  /** Energy of those entries, as `observe` gives it. */
  readonly energy: readonly EntryObservation[];
  readonly asOf: CalendarDay;
  /** The catalogue's questions alone unless given. */
  readonly promptOf?: PromptLookup;
  /** First day of a period: no check-in before it is counted. */
  readonly from?: CalendarDay | null;
};

/** One check-in and what it says. */
export type ScoredCheckIn = { readonly reflection: Reflection; readonly score: ReflectionScore };

const byTime = (one: Reflection, other: Reflection): number => {
  for (const name of ['forDate', 'createdAt', 'id'] as const) {
    if (one[name] !== other[name]) return one[name] < other[name] ? -1 : 1;
  }
  return 0;
};

/** First day of the weeks that the line rests on; null where there are none. */
const firstDayOfRun = ({ energy, asOf, from = null }: AgreementRequest): CalendarDay | null => {
  const end = lastCompleteWeekEnd(asOf);
  const inside = from === null ? energy : energy.filter(({ date }) => date >= from);
  const first = latestRun(weeklyBins(inside, end), weekIndex(end))[0];
  if (first === undefined) return null;
  const begins = firstDayOfWeek(first.week);
  return from !== null && from > begins ? from : begins;
};

/**
 * The check-ins of the newest scoring version that hold an energy answer which counts, in the weeks that the line rests
 * on as of a day: by the day they are about, when they were written, and id. docs/domain.md, section 3.10.
 */
export const checkInsOfRun = (request: AgreementRequest): readonly ScoredCheckIn[] => {
  const begins = firstDayOfRun(request);
  if (begins === null) return [];
  const { entries, energy, asOf, promptOf = promptById } = request;
  const end = lastCompleteWeekEnd(asOf);
  const newest = newestSeriesOn(energy, end);
  return liveReflections(entries, end)
    .filter(({ forDate, catalogueVersion }) => forDate >= begins && scoringVersionOf(catalogueVersion) === newest)
    .toSorted(byTime)
    .map((reflection) => ({ reflection, score: scoreReflection(reflection, promptOf) }))
    .filter(({ score: { E, u } }) => E !== null && u > 0);
};
