import type { Standing } from './drawn-answers.ts';

/*
 * The diary of the golden journals of the first question catalogue, as days and what is done on each. Nothing in it
 * comes from a program, so that every program writes the same one.
 */

const DAY_MS = 86_400_000;
const FIRST_MONDAY = Date.UTC(2026, 2, 2);
const WEEKS = 17;
/** The week in which the role changes. */
const CHANGE = 9;
const HOUR_MS = 3_600_000;

/** Nigeria keeps one time all the year. */
export const zone = { name: 'Africa/Lagos', offsetMinutes: 60 } as const;

type Period = 'daily' | 'weekly' | 'monthly' | 'duo' | 'quarterly';

/** One check-in: about `about`, written at `at` (ms since the epoch). */
export type Visit = { readonly form: Period; readonly about: string; readonly at: number };

const dayAt = (week: number, weekday: number): number => FIRST_MONDAY + (week * 7 + weekday) * DAY_MS;
const named = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const visit = (form: Period, day: number, daysLater = 0, hour = 17): Visit => ({
  form,
  about: named(day),
  at: day + daysLater * DAY_MS + hour * HOUR_MS,
});

const week = (index: number): readonly Visit[] => [
  visit('daily', dayAt(index, 1)),
  visit('daily', dayAt(index, 3)),
  visit('weekly', dayAt(index, 6)),
];

const monthEnds = [Date.UTC(2026, 2, 31), Date.UTC(2026, 3, 30), Date.UTC(2026, 4, 31)];

/** Every check-in in the order they were written: three a week, two about one day, one late by a week, one by far. */
export const visits: readonly Visit[] = [
  ...Array.from({ length: WEEKS }, (_, index) => week(index)).flat(),
  ...monthEnds.flatMap((day) => [visit('monthly', day, 0, 19), visit('duo', day, 0, 20)]),
  visit('quarterly', Date.UTC(2026, 2, 31), 0, 21),
  visit('daily', dayAt(4, 3), 0, 21),
  visit('daily', dayAt(6, 4), 7),
  visit('daily', dayAt(7, 0), 30),
].toSorted((one, other) => one.at - other.at);

/** The day after the last check-in, on which two forms are begun and left. */
export const begunAt = dayAt(WEEKS, 0) + 17 * HOUR_MS;

/** How the writer stands on a day: a tech lead who comes to like the people side, and gets more of it. */
export const standingOn = (about: string): Standing => {
  const since = (Date.parse(about) - dayAt(CHANGE, 0)) / (7 * DAY_MS);
  return since < 0
    ? { leaning: -0.25, chips: { people: 4, coordination: 3, technical: 12 } }
    : { leaning: Math.min(0.45, -0.1 + since * 0.15), chips: { people: 8, coordination: 4, technical: 7 } };
};

const madeAt = '2026-03-01T17:00:00.000Z';
const head = { revision: 'g1', parents: [] };

/** What stands beside the check-ins from the beginning on. */
export const besides: readonly object[] = [
  {
    ...{ type: 'role', id: 'golden-role-1', revision: 'g1', from: '2025-03-03', to: '2026-05-03', role: 'TL' },
    ...{ title: 'Tech Lead', teamSize: 6 },
  },
  {
    ...{ type: 'role', id: 'golden-role-2', revision: 'g1', from: '2026-05-04', to: null, role: 'combined' },
    ...{ title: 'Lead', teamSize: 8 },
  },
  { type: 'partner', ...head, id: 'golden-partner', label: 'Kit', relation: 'peer', since: '2025-06-02' },
  {
    ...{ type: 'commitment', ...head, id: 'golden-commitment', side: 'people', start: '2026-03-02' },
    ...{ cue: 'If a one-to-one would fall out', action: 'then it is moved to the next day' },
  },
  { type: 'prompt-state', ...head, id: 'golden-off', promptId: 'EF12', state: 'off', since: madeAt },
  { type: 'prompt-state', ...head, id: 'golden-back', promptId: 'ES10', state: 'back', since: madeAt },
  {
    ...{ type: 'own-prompt', ...head, id: 'golden-own', kind: 'bipolar-slider', text: 'What did I read about?' },
    ...{ left: 'Systems', right: 'People', leftPole: 'TL', rightPole: 'EM', form: 'weekly' },
  },
];
