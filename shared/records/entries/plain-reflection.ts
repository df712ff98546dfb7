import { isCalendarDay } from '../../calendar/calendar-day.ts';
import type { Reflection } from './reflection.ts';

/**
 * A quick yes for the record that a journal holds by the thousand. Yes means that `reflectionSchema` would take it
 * unchanged, which a law in the tests holds; no means only that the schema has to say. Nothing is trusted that the
 * schema would not trust: this is its own checks written out, because unlocking ten thousand of them was half spent in
 * the schema's machinery.
 */
export const isPlainReflection = (value: unknown): value is Reflection =>
  isFields(value) && hasExactly(value, FIELDS) && isHead(value) && isContent(value);

type Fields = { readonly [field: string]: unknown };

const HEAD = 'type id revision parents forDate createdAt tz utcOffsetMinutes createdLocalDate updatedAt deletedAt';
const MARKS = 'private starred pinned tags people projects form catalogueVersion';
const CONTENT = 'answers split activities satisfaction burden pressure oneToOnes reviews note';
const FIELDS: ReadonlySet<string> = new Set(`${HEAD} ${MARKS} ${CONTENT}`.split(' '));

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
const FORMS: ReadonlySet<unknown> = new Set(['daily', 'weekly', 'monthly', 'duo', 'quarterly', 'event']);
const CATEGORIES: ReadonlySet<unknown> = new Set(['people', 'coordination', 'technical', 'other']);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasExactly = (value: Fields, fields: ReadonlySet<string>): boolean => {
  const keys = Object.keys(value);
  return keys.length === fields.size && keys.every((key) => fields.has(key));
};

const isText = (value: unknown, maximum: number): boolean => typeof value === 'string' && value.length <= maximum;

const isWhole = (value: unknown, low: number, high: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high;

const isId = (value: unknown): boolean => typeof value === 'string' && ID.test(value);

const isBoolean = (value: unknown): boolean => value === true || value === false;

const orNull = (value: unknown, fits: (value: unknown) => boolean): boolean => value === null || fits(value);

const isListOf = (value: unknown, fits: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(fits);

const isName = (value: unknown): boolean => isText(value, 200);

const isDay = (value: unknown): boolean => typeof value === 'string' && isCalendarDay(value);

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && INSTANT.test(value) && isCalendarDay(value.slice(0, 10));

const isHead = (value: Fields): boolean =>
  value['type'] === 'reflection' &&
  isId(value['id']) &&
  isId(value['revision']) &&
  isListOf(value['parents'], isId) &&
  isDay(value['forDate']) &&
  isInstant(value['createdAt']) &&
  isText(value['tz'], 80) &&
  isWhole(value['utcOffsetMinutes'], -1_080, 1_080) &&
  isDay(value['createdLocalDate']) &&
  orNull(value['updatedAt'], isInstant) &&
  orNull(value['deletedAt'], isInstant) &&
  isBoolean(value['private']) &&
  isBoolean(value['starred']) &&
  isBoolean(value['pinned']) &&
  isListOf(value['tags'], isName) &&
  isListOf(value['people'], isName) &&
  isListOf(value['projects'], isName) &&
  FORMS.has(value['form']) &&
  isText(value['catalogueVersion'], 40);

const isContent = (value: Fields): boolean =>
  isAnswers(value['answers']) &&
  orNull(value['split'], (split) => isCounts(split, SPLIT)) &&
  Array.isArray(value['activities']) &&
  value['activities'].length <= 50 &&
  value['activities'].every(isRating) &&
  orNull(value['satisfaction'], (rating) => isWhole(rating, 1, 5)) &&
  orNull(value['burden'], isBurden) &&
  orNull(value['pressure'], (rating) => isWhole(rating, 1, 5)) &&
  orNull(value['oneToOnes'], (pair) => isCounts(pair, PAIR)) &&
  orNull(value['reviews'], (pair) => isCounts(pair, PAIR)) &&
  isText(value['note'], 200_000);

const SPLIT: ReadonlySet<string> = new Set(['people', 'coordination', 'technical', 'other']);
const PAIR: ReadonlySet<string> = new Set(['planned', 'done']);
const BURDEN: ReadonlySet<string> = new Set(['emotional', 'intellectual']);
const RATING: ReadonlySet<string> = new Set(['activityId', 'category', 'minutes', 'energy']);

const isCounts = (value: unknown, fields: ReadonlySet<string>): boolean =>
  isFields(value) && hasExactly(value, fields) && Object.values(value).every((count) => isWhole(count, 0, 999));

const isBurden = (value: unknown): boolean =>
  isFields(value) &&
  hasExactly(value, BURDEN) &&
  Object.values(value).every((load) => orNull(load, (given) => isWhole(given, 0, 4)));

const isMinutes = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1_440;

const isRating = (value: unknown): boolean =>
  isFields(value) &&
  hasExactly(value, RATING) &&
  isText(value['activityId'], 80) &&
  CATEGORIES.has(value['category']) &&
  orNull(value['minutes'], isMinutes) &&
  orNull(value['energy'], (energy) => isWhole(energy, -2, 2));

// Answers with rows of their own are rare and left to the schema, and so is a key that objects treat in their own way.
const isAnswers = (value: unknown): boolean =>
  isFields(value) &&
  Object.entries(value).every(([id, answer]) => id.length <= 80 && id !== '__proto__' && orNull(answer, isPlainAnswer));

const isPlainAnswer = (value: unknown): boolean => Number.isFinite(value) || isText(value, 20_000);
