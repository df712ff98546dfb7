import type { CalendarDay } from '../../calendar/calendar-day.ts';
import type { RoleName } from '../../records/beside/role-period.ts';
import { roleSide, roleWithArticle } from '../../wording/role-names.ts';
import type { Sentence } from '../../wording/sentence.ts';
import type { Side } from '../../wording/side.ts';
import { counted, likely, monthAndYear, monthName, sideName, toOneDecimal, toPercent } from '../../wording/wording.ts';
import type { RoleComparison } from '../roles/role-comparison.ts';
import type { RoleChange } from '../roles/role-history.ts';
import type { Drift } from './drift.ts';
import type { CurveGap } from './gap-between-curves.ts';
import type { HandsOnShare, ShareBand } from './hands-on-band.ts';

/** Who speaks: the app to the writer, or the writer to a reader. */
export type Voice = 'your' | 'my';

const place = (side: Side, level: string, band: string): string =>
  side === 'between' ? `between the two (${level}, ${band})` : `on the ${sideName(side)} side (${level}, ${band})`;

const placed = ({ level, levelLo, levelHi, side }: Drift): string =>
  place(side ?? 'between', toOneDecimal(level ?? 0), likely(levelLo ?? -1, levelHi ?? 1));

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Energy and time on different sides: said only when the gap is clear. docs/domain.md, section 3.8. */
export const gapText = (gap: CurveGap, energy: Drift, time: Drift, voice: Voice): string | null =>
  gap.status === 'gap'
    ? `${capital(voice)} energy answers sit ${placed(energy)}; ${voice} recorded time sits ${placed(time)}. ` +
      'The two are measured differently: read the direction, not the distance.'
    : null;

/** "under 10 %" or "50 to 70 %". */
export const rangeInWords = ([low, high]: ShareBand): string =>
  low === 0 ? `under ${toPercent(high)} %` : `${toPercent(low)} to ${toPercent(high)} %`;

const handsOnText = ({ share, lo, hi, status }: HandsOnShare, role: RoleName | null, range: ShareBand | null) => {
  if (share === null || lo === null || hi === null) return null;
  const said =
    `About ${toPercent(share)} % of your recorded time was hands-on ` +
    `(likely ${toPercent(lo)} to ${toPercent(hi)} %).`;
  if (role === null || range === null) return said;
  const relation = status === 'compatible' ? 'compatible with' : status;
  return (
    `${said} For ${roleWithArticle(role)} a usual range is ${rangeInWords(range)}. Yours is ${relation} it. ` +
    'Ranges differ between companies.'
  );
};

const roleText = (energy: Drift, role: RoleName | null): string | null => {
  const held = role === null ? null : roleSide(role);
  if (role === null || held === null || energy.side === null || energy.side === 'between' || energy.side === held) {
    return null;
  }
  return (
    `You hold ${roleWithArticle(role)} role; your energy answers sit on the ${sideName(energy.side)} side. ` +
    'Many things can produce that: the project, the season, the questions.'
  );
};

/** "lay 0.3 further to the … side than in the 12 weeks before (likely 0.2 to 0.5). Other things changed too." */
export const comparisonRest = (comparison: Extract<RoleComparison, { status: 'ok' }>): string => {
  const { diff, lo, hi, before } = comparison;
  // Said toward the side it went, so the band turns with it.
  const [size, low, high] = diff < 0 ? [-diff, -hi, -lo] : [diff, lo, hi];
  const side = sideName(diff < 0 ? 'TL' : 'EM');
  const than = `than in the ${counted(before, 'week')} before (${likely(low, high)})`;
  return `lay ${toOneDecimal(size)} further to the ${side} side ${than}. Other things changed too.`;
};

// The newest change may lie years back: a month alone would be read as the last one of that name.
const changeText = ({ date }: RoleChange, comparison: RoleComparison, asOf: CalendarDay): string | null => {
  if (comparison.status !== 'ok') return null;
  const month = date.slice(0, 4) === asOf.slice(0, 4) ? monthName(date) : monthAndYear(date);
  return `In the ${counted(comparison.after, 'week')} after ${month} your energy answers ${comparisonRest(comparison)}`;
};

export type GapReading = {
  /** The day it is said on. */
  readonly asOf: CalendarDay;
  readonly gap: CurveGap;
  readonly energy: Drift;
  readonly time: Drift;
  readonly handsOn: HandsOnShare;
  readonly handsOnRange: ShareBand | null;
  readonly role: RoleName | null;
  readonly change: { readonly change: RoleChange; readonly comparison: RoleComparison } | null;
};

/** What can be said about gaps between curves and role, only where it can be said. docs/domain.md, section 3.8. */
export const gapSentences = (reading: GapReading): Sentence[] => {
  const { asOf, gap, energy, time, handsOn, handsOnRange, role, change } = reading;
  const found: readonly (readonly [string, string | null])[] = [
    ['gap', gapText(gap, energy, time, 'your')],
    ['hands-on', handsOnText(handsOn, role, handsOnRange)],
    ['energy-and-role', roleText(energy, role)],
    ['role-change', change ? changeText(change.change, change.comparison, asOf) : null],
  ];
  return found.flatMap(([id, text]) => (text === null ? [] : [{ id, text, footnote: null }]));
};
