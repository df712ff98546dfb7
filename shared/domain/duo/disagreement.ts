import { addDays, type CalendarDay, daysBetween } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import {
  type Disagreement,
  type DisagreementKind,
  disagreementKindSchema,
  type SettledBy,
  settledBySchema,
} from '../../records/beside/disagreement.ts';
import { inOrder } from '../../records/fields/in-order.ts';

/** Oldest first, then by id; deleted ones left out. */
const ordered = (log: readonly Disagreement[]): readonly Disagreement[] =>
  inOrder(
    log.filter(({ deletedAt }) => deletedAt === null),
    ({ date }) => date,
  );

/** Counts over six months, with how many disagreements they rest on. */
export type DisagreementCounts = {
  readonly n: number;
  readonly byKind: Readonly<Record<DisagreementKind, number>>;
  readonly settled: number;
  readonly bySettling: Readonly<Record<SettledBy, number>>;
};

const countBy = <Name extends string>(names: readonly Name[], found: readonly (Name | null)[]) =>
  Object.fromEntries(names.map((name) => [name, found.filter((one) => one === name).length])) as Record<Name, number>;

/** Disagreements of the six months up to a day by type and by way of settling. docs/domain.md, section 4.4. */
export const countDisagreements = (log: readonly Disagreement[], asOf: CalendarDay): DisagreementCounts => {
  const from = addDays(asOf, -parameters.conflictViewDays);
  const recent = ordered(log).filter(({ date }) => date > from && date <= asOf);
  const settled = recent.filter(({ status }) => status === 'settled');
  return {
    n: recent.length,
    byKind: countBy(
      disagreementKindSchema.options,
      recent.map(({ kind }) => kind),
    ),
    settled: settled.length,
    bySettling: countBy(
      settledBySchema.options,
      settled.map(({ settledBy }) => settledBy),
    ),
  };
};

/** Whether one is open or avoided on a day; a parked one is open again after the day it was parked until. */
export const isUnsettled = (
  { status, parkedUntil }: Pick<Disagreement, 'status' | 'parkedUntil'>,
  asOf: CalendarDay,
): boolean =>
  status === 'open' || status === 'avoided' || (status === 'parked' && parkedUntil !== null && parkedUntil < asOf);

/** What is open or avoided on a day, oldest first. */
export const unsettledDisagreements = (log: readonly Disagreement[], asOf: CalendarDay): readonly Disagreement[] =>
  ordered(log).filter((conflict) => conflict.date <= asOf && isUnsettled(conflict, asOf));

export type AgeingDisagreement = { readonly conflict: Disagreement; readonly days: number };

/** What has been open or avoided for 21 days or more, oldest first. docs/domain.md, section 4.4. */
export const ageingDisagreements = (log: readonly Disagreement[], asOf: CalendarDay): readonly AgeingDisagreement[] =>
  unsettledDisagreements(log, asOf)
    .map((conflict) => ({ conflict, days: daysBetween(conflict.date, asOf) }))
    .filter(({ days }) => days >= parameters.conflictAgeDays);
