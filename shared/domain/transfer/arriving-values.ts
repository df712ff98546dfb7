import type { JoinedRecord } from '../../records/journal-record.ts';
import type { Misfit } from '../../wording/issue-words.ts';

/*
 * Held against what comes in from a file, never against what a vault holds: there everything stays readable that was
 * ever written.
 */

const WEST_MINUTES = -720;
const EAST_MINUTES = 840;

/** Whether a text in the form of an instant is one: there is no hour 25. */
const isInstant = (text: string): boolean => {
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 19) === text.slice(0, 19);
};

const zones = new Map<string, boolean>();

const isZone = (name: string): boolean => {
  const known = zones.get(name);
  if (known !== undefined) return known;
  let isOne = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    isOne = false;
  }
  zones.set(name, isOne);
  return isOne;
};

type Check = readonly [field: string, fits: (value: unknown) => boolean, expected: string];

const instant = (value: unknown): boolean => typeof value !== 'string' || isInstant(value);
const INSTANT = 'expected an instant that exists, such as 2026-07-09T16:10:00Z';

const checks: readonly Check[] = [
  ['createdAt', instant, INSTANT],
  ['updatedAt', instant, INSTANT],
  ['deletedAt', instant, INSTANT],
  ['tz', (value) => typeof value !== 'string' || isZone(value), 'expected a time zone, such as Europe/Paris'],
  [
    'utcOffsetMinutes',
    (value) => typeof value !== 'number' || (value >= WEST_MINUTES && value <= EAST_MINUTES),
    `expected minutes east of UTC, from ${WEST_MINUTES} to ${EAST_MINUTES}`,
  ],
];

const sinceInstant: Check = ['since', instant, INSTANT];

/** The first value of a record that has the right form and cannot be; `place` is where the record stands. */
export const impossibleValue = (record: JoinedRecord, place: string): Misfit | null => {
  const held = new Map<string, unknown>(Object.entries(record));
  const all = record.type === 'prompt-state' ? [...checks, sinceInstant] : checks;
  const wrong = all.find(([field, fits]) => !fits(held.get(field)));
  return wrong === undefined ? null : { path: `${place}.${wrong[0]}`, problem: wrong[2] };
};
