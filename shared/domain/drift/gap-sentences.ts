import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import type { RoleName } from '../../records/beside/role-period.ts';
import { clearSide, turned } from '../../wording/clear-side.ts';
import { roleSide, roleWithArticle } from '../../wording/role-names.ts';
import type { Sentence } from '../../wording/sentence.ts';
import type { AxisSide, Side } from '../../wording/side.ts';
import {
  counted,
  estimateInWords,
  likely,
  likelyPercent,
  monthAndYear,
  monthName,
  sideName,
  toPercent,
  upperFirst,
} from '../../wording/wording.ts';
import type { RoleComparison } from '../roles/role-comparison.ts';
import type { RoleChange } from '../roles/role-history.ts';
import type { DriftLevel } from './drift-level.ts';
import type { CurveGap } from './gap-between-curves.ts';
import type { HandsOnReading, HandsOnShare, ShareBand } from './hands-on-band.ts';

/** Who speaks: the app to the writer, or the writer to a reader. */
export type Voice = 'your' | 'my';

const place = (side: Side, level: string, band: string): string =>
  side === 'between' ? `between the two (${level}, ${band})` : `on the ${sideName(side)} side (${level}, ${band})`;

const placed = ({ level, levelLo, levelHi, side }: DriftLevel): string =>
  place(
    side ?? 'between',
    estimateInWords(level ?? 0, { lo: levelLo ?? -1, hi: levelHi ?? 1 }),
    likely(levelLo ?? -1, levelHi ?? 1),
  );

/** Energy and time on different sides: said only when the gap is clear. docs/domain.md, section 3.8. */
export const gapText = (gap: CurveGap, energy: DriftLevel, time: DriftLevel, voice: Voice): string | null =>
  gap.status === 'gap'
    ? `${upperFirst(voice)} energy answers sit ${placed(energy)}; ${voice} recorded time sits ${placed(time)}. ` +
      'The two are measured differently: read the direction, not the distance.'
    : null;

/** "under 10 %" or "50 to 70 %". */
export const rangeInWords = ([low, high]: ShareBand): string =>
  low === 0 ? `under ${toPercent(high)} %` : `${toPercent(low)} to ${toPercent(high)} %`;

/**
 * "13 % of my people, coordination and technical time lately (likely 1 to 24 %)": a share with its band, the band told
 * apart from the range it is held against. What is "other" is left out of it. Null below the minimum.
 */
export const shareText = (
  { share, lo, hi }: HandsOnShare,
  { voice, when, range }: { readonly voice: Voice; readonly when: string; readonly range: ShareBand | null },
): string | null =>
  share === null || lo === null || hi === null
    ? null
    : `${toPercent(share)} % of ${voice} people, coordination and technical time ${when} ` +
      `(${likelyPercent(lo, hi, range)})`;

/** The share that may be held against the usual range: that of the present role alone; null where there is none. */
export const shareInRole = ({ sinceRole }: HandsOnReading, range: ShareBand | null): HandsOnShare | null =>
  range === null || sinceRole?.share == null ? null : sinceRole;

const handsOnText = (handsOn: HandsOnReading, role: RoleName | null, range: ShareBand | null) => {
  const inRole = role === null ? null : shareInRole(handsOn, range);
  if (role === null || range === null || inRole === null) {
    const lately = shareText(handsOn, { voice: 'your', when: 'was hands-on lately', range: null });
    return lately === null ? null : `About ${lately}.`;
  }
  const relation = inRole.status === 'compatible' ? 'compatible with' : inRole.status;
  return (
    `About ${shareText(inRole, { voice: 'your', when: 'was hands-on in this role', range })}. ` +
    `For ${roleWithArticle(role)} a usual range is ${rangeInWords(range)}. Yours is ${relation} it. ` +
    'Ranges differ between companies.'
  );
};

/** The side energy answers sit on, where the weeks of the present role alone say the same; null otherwise. */
const sideInRole = (energy: DriftLevel, inRole: DriftLevel | null): AxisSide | null =>
  energy.side === null || energy.side === 'between' || inRole?.side !== energy.side ? null : energy.side;

const roleText = (energy: DriftLevel, inRole: DriftLevel | null, role: RoleName | null): string | null => {
  const [held, side] = [role === null ? null : roleSide(role), sideInRole(energy, inRole)];
  if (role === null || held === null || side === null || side === held) return null;
  return (
    `You hold ${roleWithArticle(role)} role; your energy answers sit on the ${sideName(side)} side. ` +
    'Many things can produce that: the project, the season, the questions.'
  );
};

/** Said of a comparison whose periods both lie before the questions changed. */
export const byEarlierQuestions = ({ changedOn }: Pick<RoleComparison, 'changedOn'>): string =>
  changedOn === undefined ? '' : ` By the questions asked until ${monthAndYear(addDays(changedOn, -1))}.`;

/**
 * "lay 0.3 further to the … side than in the 12 weeks before (likely 0.2 to 0.5). Other things changed too."; null where
 * the band holds zero: then it lies on no side.
 */
export const comparisonRest = (comparison: Extract<RoleComparison, { status: 'ok' }>): string | null => {
  const { diff, before } = comparison;
  const clear = clearSide(comparison);
  if (clear === null) return null;
  // Said toward the side it went, so the band turns with it.
  const [size, band, side] =
    clear === 'above' ? [diff, comparison, sideName('EM')] : [-diff, turned(comparison), sideName('TL')];
  const than = `than in the ${counted(before, 'week')} before (${likely(band.lo, band.hi)})`;
  return `lay ${estimateInWords(size, band)} further to the ${side} side ${than}. Other things changed too.${byEarlierQuestions(comparison)}`;
};

// The newest change may lie years back: a month alone would be read as the last one of that name.
const changeText = ({ date }: RoleChange, comparison: RoleComparison, asOf: CalendarDay): string | null => {
  if (comparison.status !== 'ok') return null;
  const month = date.slice(0, 4) === asOf.slice(0, 4) ? monthName(date) : monthAndYear(date);
  const [after, before] = [counted(comparison.after, 'week'), counted(comparison.before, 'week')];
  const rest = comparisonRest(comparison);
  if (rest !== null) return `In the ${after} after the change of role in ${month} your energy answers ${rest}`;
  return (
    `Between the ${before} before the change of role in ${month} and the ${after} after it your energy answers show no ` +
    `clear difference (${likely(comparison.lo, comparison.hi)}).${byEarlierQuestions(comparison)}`
  );
};

export type GapReading = {
  /** The day it is said on. */
  readonly asOf: CalendarDay;
  readonly gap: CurveGap;
  readonly energy: DriftLevel;
  readonly time: DriftLevel;
  readonly handsOn: HandsOnReading;
  /** Energy of the present role alone; null without one. */
  readonly energyInRole: DriftLevel | null;
  readonly handsOnRange: ShareBand | null;
  readonly role: RoleName | null;
  readonly change: { readonly change: RoleChange; readonly comparison: RoleComparison } | null;
};

/** What can be said about gaps between curves and role, only where it can be said. docs/domain.md, section 3.8. */
export const gapSentences = (reading: GapReading): Sentence[] => {
  const { asOf, gap, energy, energyInRole, time, handsOn, handsOnRange, role, change } = reading;
  const found: readonly (readonly [string, string | null])[] = [
    ['gap', gapText(gap, energy, time, 'your')],
    ['hands-on', handsOnText(handsOn, role, handsOnRange)],
    ['energy-and-role', roleText(energy, energyInRole, role)],
    ['role-change', change ? changeText(change.change, change.comparison, asOf) : null],
  ];
  return found.flatMap(([id, text]) => (text === null ? [] : [{ id, text, footnote: null }]));
};
