import { lastCompleteWeekEnd } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { Reflection } from '../../records/entries/reflection.ts';
import { scoringVersionOf } from '../questions/catalogue-versions.ts';
import { countedAnswer } from '../questions/counted-answers.ts';
import { promptIds } from '../questions/prompt-ids.ts';
import { keyedAnswer, scoreReflection } from '../scoring/score-reflection.ts';
import { timelyReflections } from '../scoring/timely-reflections.ts';
import { isSame } from '../statistics/same-value.ts';
import { newestSeriesOn } from '../statistics/weekly-bins.ts';
import type { AgreementRequest } from './run-check-ins.ts';

/** The scales of a week by what they ask; each week has one of either. */
const gainScales = [promptIds.freeDayFilledWith, promptIds.successOfNextWeek] as const;
const drainScales = [promptIds.handedOverNextWeek, promptIds.tiringFullDay] as const;

/** The four weekly scales of the first catalogue. */
const firstScales = [
  promptIds.bestMomentOfWeek,
  promptIds.moreOfNextWeek,
  promptIds.wornOutBy,
  promptIds.putOffThisWeek,
] as const;

/** The scoring version of the first catalogue. */
const FIRST_VERSION = 1;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]): number => sum(values) / values.length;

const sampleVariance = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
};

/**
 * Cronbach's alpha across occasions: how far the parts rise and fall together, at most 1. Rows are occasions of equal
 * length, at least two; null when nothing varies. docs/domain.md, section 3.10.
 */
export const alphaAcross = (rows: readonly (readonly number[])[]): number | null => {
  const parts = rows[0]?.length ?? 0;
  const total = rows.length < 2 || parts < 2 ? 0 : sampleVariance(rows.map(sum));
  // Answers are thirds: the mean of equal ones differs from them in its last bits.
  if (isSame(total, 0)) return null;
  const each = Array.from({ length: parts }, (_, part) => sampleVariance(rows.map((row) => row[part] ?? 0)));
  return (parts / (parts - 1)) * (1 - sum(each) / total);
};

/** Of which weekly parts alpha is: those of today's questions, or the four scales of the first ones. Never mixed. */
export type WeeklyParts = 'three-parts' | 'four-answers';

/** Alpha of the weekly parts, null where they did not vary; nothing but the count below 30 occasions. */
export type WeeklyAlpha = { readonly parts: WeeklyParts; readonly n: number } & (
  | { readonly status: 'insufficient' }
  | { readonly status: 'shown'; readonly alpha: number | null }
);

const keyed = (one: Reflection, ids: readonly string[]): readonly number[] =>
  ids.flatMap((id) => keyedAnswer(id, countedAnswer(one, id)) ?? []);

/** The parts of one occasion, keyed; empty unless all were answered. */
const partsOf = (one: Reflection, parts: WeeklyParts): readonly number[] => {
  if (parts === 'four-answers') {
    const row = keyed(one, firstScales);
    return row.length === firstScales.length ? row : [];
  }
  const [gain, drain] = [keyed(one, gainScales), keyed(one, drainScales)];
  const { L } = scoreReflection(one);
  return gain.length === 0 || drain.length === 0 || L === null ? [] : [meanOf(gain), meanOf(drain), L];
};

/**
 * Alpha of the weekly parts up to a day, over every timely weekly check-in of the newest scoring version in which all
 * parts were answered: 30 of them are more than the run holds. docs/domain.md, section 3.10.
 */
export const readWeeklyAlpha = ({ entries, energy, asOf, from = null }: AgreementRequest): WeeklyAlpha => {
  const end = lastCompleteWeekEnd(asOf);
  const newest = newestSeriesOn(energy, end);
  const parts = newest === FIRST_VERSION ? 'four-answers' : 'three-parts';
  const rows = timelyReflections(entries, end)
    .filter(({ form, forDate }) => form === 'weekly' && (from === null || forDate >= from))
    .filter(({ catalogueVersion }) => scoringVersionOf(catalogueVersion) === newest)
    .map((one) => partsOf(one, parts))
    .filter((row) => row.length > 0);
  const counted = { parts, n: rows.length } as const;
  if (rows.length < parameters.reliabilityOccasions) return { ...counted, status: 'insufficient' };
  return { ...counted, status: 'shown', alpha: alphaAcross(rows) };
};
