import { addDays, type CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { type ConstantName, parameters } from '../../../shared/constants.ts';
import type { Observation } from '../../../shared/domain/statistics/weekly-bins.ts';
import type { Split } from '../../../shared/records/entries/reflection.ts';
import { day } from '../builders.ts';

/** What the product says of one input, and what it must say. */
export type Reading = { readonly read: () => unknown; readonly says: unknown };

/** A threshold on both sides and at it, by every way to come there. */
export type Boundary = {
  readonly below: readonly Reading[];
  readonly at: readonly Reading[];
  readonly above: readonly Reading[];
};

/** A constant that decides nothing at an exact value, and what it is instead. */
export type NoThreshold = { readonly notAThreshold: string };

/** Inputs, and what must be said of each of them. */
type Told<Given> = readonly [given: readonly Given[], says: unknown];

/** A threshold by inputs of any kind. */
export const boundary = <Given>(
  read: (given: Given) => unknown,
  sides: { readonly below: Told<Given>; readonly at: Told<Given>; readonly above: Told<Given> },
): Boundary => {
  const readings = ([given, says]: Told<Given>): readonly Reading[] =>
    given.map((one) => ({ read: () => read(one), says }));
  return { below: readings(sides.below), at: readings(sides.at), above: readings(sides.above) };
};

/** A threshold that is counted: what is said of one fewer, of exactly so many, and of one more. */
export const counted = (
  name: ConstantName,
  read: (count: number) => unknown,
  [below, at, above]: readonly [unknown, unknown, unknown],
): Boundary => {
  const count = parameters[name];
  return boundary(read, { below: [[count - 1], below], at: [[count], at], above: [[count + 1], above] });
};

/** A Sunday: the last day of everything here. */
export const end = day('2026-07-05');

/** So many days before the end. */
export const back = (days: number): CalendarDay => addDays(end, -days);

export const indexes = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** One observation in each of so many weeks up to the end, as told by its week from the oldest. */
export const weekly = (
  count: number,
  value: (week: number) => number = () => 0,
  weight = 0.6,
): readonly Observation[] =>
  indexes(count).map((week) => ({ date: back(7 * (count - 1 - week)), weight, value: value(week) }));

/** Twenty chips; coordination takes what people, technical and other time leave. */
export const chips = (people: number, technical: number, other = 0): Split => ({
  ...{ people, technical, other },
  coordination: 20 - people - technical - other,
});

/** The same sum of chips spread over so many splits in several ways: evenly, and with a chip moved here and there. */
export const spreads = (total: number, over: number): readonly (readonly number[])[] => {
  const low = Math.floor(total / over);
  const even = indexes(over).map((index) => low + (index < total - low * over ? 1 : 0));
  const moved = even.map((one, index) => one + (index === 0 ? 1 : 0) - (index === over - 1 ? 1 : 0));
  return [even, even.toReversed(), moved, moved.toReversed()];
};
