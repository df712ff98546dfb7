import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastDayOfWeek } from '../../calendar/iso-week.ts';
import type { RoleName, RolePeriod } from '../../records/beside/role-period.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { type PromptLookup, promptById, roles as roleProfiles } from '../questions/prompt-catalogue.ts';
import { compareAround, type RoleComparison } from '../roles/role-comparison.ts';
import { type RoleChange, roleChanges, roleOn } from '../roles/role-history.ts';
import { type EntryObservation, type JournalObservations, observe } from '../scoring/observations.ts';
import { type Drift, measureDrift } from './drift.ts';
import { driftSentences } from './drift-sentences.ts';
import { type CurveGap, measureGap } from './gap-between-curves.ts';
import { gapSentences } from './gap-sentences.ts';
import { type Guarded, guardDrift } from './guards.ts';
import { type HandsOnShare, measureHandsOn, type ShareBand } from './hands-on-band.ts';

export type ComparedChange = { readonly change: RoleChange; readonly comparison: RoleComparison };

/** Everything the statistics say about a journal on one day. */
export type JournalReading = {
  readonly asOf: CalendarDay;
  readonly energy: Drift & Guarded;
  readonly time: Drift & Guarded;
  readonly total: Drift;
  readonly gap: CurveGap;
  readonly role: RoleName | null;
  readonly handsOn: HandsOnShare;
  readonly handsOnRange: ShareBand | null;
  /** Every role change up to the day, oldest first. */
  readonly changes: readonly ComparedChange[];
  /** In words, most important first. */
  readonly sentences: Sentence[];
  readonly observations: JournalObservations;
};

const guarded = (observations: readonly EntryObservation[], asOf: CalendarDay): Drift & Guarded => {
  const drift = measureDrift(observations, asOf);
  return { ...drift, ...guardDrift(drift, observations, asOf) };
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

/** Reads a journal as of a day, with `upTo` of what was recorded by then alone: curves, gap, role and the sentences about them. docs/domain.md, section 3. */
export const readJournal = (
  entries: readonly Entry[],
  roles: readonly RolePeriod[],
  asOf: CalendarDay,
  promptOf: PromptLookup = promptById,
  upTo?: CalendarDay,
): JournalReading => {
  const observations = observe(entries, promptOf);
  const [energy, time] = [guarded(observations.energy, asOf), guarded(observations.time, asOf)];
  const total = measureDrift(observations.total, asOf);
  const gap = measureGap(observations.energy, observations.time, asOf);
  const role = roleOn(roles, asOf);
  const handsOnRange = role === null ? null : roleProfiles[role].handsOnBand;
  const handsOn = measureHandsOn(observations.handsOn, asOf, handsOnRange);
  const changes = roleChanges(roles, asOf).map((change) => ({
    change,
    comparison: compareAround(observations.energy, change.date, asOf),
  }));
  const { guards, shownStatus } = energy;
  const change = latestComparison(changes);
  const sentences = [
    ...driftSentences({
      ...{ drift: energy, shownStatus, guards, observations: observations.energy, total },
      upTo,
      hasCheckIns: liveReflections(entries, upTo ?? lastDayOfWeek(energy.asOfWeek + 1)).length > 0,
    }),
    ...gapSentences({ asOf, gap, energy, time, handsOn, handsOnRange, role, change }),
  ];
  return { asOf, energy, time, total, gap, role, handsOn, handsOnRange, changes, sentences, observations };
};
