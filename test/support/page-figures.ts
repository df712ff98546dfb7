import { expect } from 'vitest';
import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';

export type Figure = number | null;

/** What `drift --json` prints of one curve, as far as a page speaks of it. */
export type Curve = {
  readonly shownStatus: string;
  readonly direction: 'TL' | 'EM' | null;
  readonly side: 'TL' | 'EM' | 'between' | null;
  readonly status: string;
  readonly shape: 'step' | 'gradual' | null;
} & Readonly<Record<'sinceWeek' | 'sinceFirst' | 'sinceLast', CalendarDay | null>> &
  Readonly<Record<'level' | 'levelLo' | 'levelHi' | 'mdc' | `${'from' | 'to'}${'' | 'Lo' | 'Hi'}`, Figure>>;

/** A number as it is said, against the figure: nothing but rounding. */
export const expectSaid = (said: string | undefined, figure: Figure | undefined, whole: string): void => {
  const decimals = /\.(\d+)/.exec(said ?? '')?.[1]?.length ?? 0;
  expect(typeof figure, whole).toBe('number');
  expect(Math.abs(Number(said) - Number(figure)), `${whole} for ${figure}`).toBeLessThanOrEqual(
    0.5 * 10 ** -decimals + 1e-9,
  );
};

/** A bound as it is said: by rounding too it lies on its side of nought, as far as a sentence can show. */
export const expectBound = (said: string | undefined, bound: Figure | undefined, whole: string): void => {
  expectSaid(said, bound, whole);
  if (Math.abs(Number(bound)) >= 0.00005) expect(Math.sign(Number(said)), whole).toBe(Math.sign(Number(bound)));
};

export const SIDES = {
  TL: 'on the tech lead side',
  EM: 'on the engineering manager side',
  between: 'between the two sides',
} as const;
export const NAMES: Readonly<Record<string, string>> = { TL: 'tech lead', EM: 'engineering manager' };
export const STEPS: Readonly<Record<string, string>> = {
  ...{ TL: 'tech lead', EM: 'engineering manager', combined: 'a combined role', IC: 'individual contributor' },
  other: 'another role',
};
const MONTHS = [...Array(12).keys()].map((month) =>
  new Date(Date.UTC(2026, month, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
);
export const monthOf = (day: CalendarDay | undefined): string => MONTHS[Number(day?.slice(5, 7)) - 1] ?? '';

/** From where to where, and since when, of half a year or a whole one. */
export const expectMove = (
  [whole = '', side, from, fromLo, fromHi, to, toLo, toHi, how, since, first, last]: readonly (string | undefined)[],
  curve: Curve | null,
): void => {
  expect([curve?.shownStatus, side], whole).toEqual(['moved', NAMES[curve?.direction ?? '']]);
  expectSaid(from, curve?.from, whole);
  expectBound(fromLo, curve?.fromLo, whole);
  expectBound(fromHi, curve?.fromHi, whole);
  expectSaid(to, curve?.to, whole);
  expectBound(toLo, curve?.toLo, whole);
  expectBound(toHi, curve?.toHi, whole);
  expect(curve?.shape, whole).toBe(how === undefined ? null : how === ', gradually' ? 'gradual' : 'step');
  if (since) expect(since, whole).toBe(monthOf(curve?.sinceWeek ?? undefined));
  if (first) {
    const ends = [curve?.sinceFirst, curve?.sinceLast].map((day) => monthOf(day ?? undefined));
    expect([first, last], whole).toEqual(ends);
  }
};
