import { expect } from 'vitest';
import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { type Curve, expectBound, expectMove, expectSaid, type Figure, monthOf, SIDES, STEPS } from './page-figures.ts';

/** The part of `drift --json` that a page speaks of. */
export type Printed = {
  readonly energy: Curve;
  readonly time: Curve;
  /** As of the page's last day, over whatever lies before it: what the year's part rests on. */
  readonly year: Curve | null;
  readonly gap: { readonly status: string };
  readonly role: string | null;
  readonly handsOn: Share & { readonly band: readonly [number, number] | null; readonly sinceRole: Share | null };
  readonly roleChanges: readonly Change[];
  readonly weeks: readonly PrintedWeek[];
};

type Share = { readonly share: Figure; readonly lo: Figure; readonly hi: Figure; readonly status: string };
type Change = {
  readonly date: CalendarDay;
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly before: number;
  readonly after: number;
  readonly diff?: number;
  readonly lo?: number;
  readonly hi?: number;
};
export type PrintedWeek = {
  readonly monday: CalendarDay;
  readonly energy: {
    readonly n: number;
    readonly nEarlier: number;
    readonly level: Figure;
    readonly lo: Figure;
    readonly hi: Figure;
    /** By which version of the questions; null without an answer. */
    readonly questions: number | null;
  };
};

/** What was kept in the days of the page, counted by whoever checks it. */
export type Kept = {
  readonly days: readonly CalendarDay[];
  readonly weeks: number;
  readonly isLaterThisWeek: boolean;
  /** Weeks from the last one with an energy answer to the last of the page. */
  readonly silent: number;
};

const energyAnswers = ({ weeks }: Printed): number =>
  weeks.reduce((sum, { energy }) => sum + energy.n + energy.nEarlier, 0);

/** Whether answers to earlier questions are printed beside those to the newest. */
const hasEarlier = ({ weeks }: Printed): boolean =>
  weeks.some(({ energy }) => energy.nEarlier > 0) ||
  new Set(weeks.flatMap(({ energy }) => energy.questions ?? [])).size > 1;

/** Energy answers to the newest of them. */
const presentAnswers = ({ weeks }: Printed): number => {
  const newest = Math.max(...weeks.map(({ energy }) => energy.questions ?? 0));
  return weeks.reduce((sum, { energy }) => sum + (energy.questions === newest ? energy.n : 0), 0);
};

type Check = (said: readonly (string | undefined)[], printed: Printed, kept: Kept) => void;
/** Every sentence that a page can have, what it says where, and whether that is so. A new sentence belongs here too. */
const known: readonly (readonly [name: string, pattern: RegExp, check: Check])[] = [
  [
    'kept',
    /^(?:From (\w+)[\d ]*to (\w+) \d+|In (\w+) \d+) I kept (\d+) short check-ins? in (\d+) weeks?(, none with an energy answer that counts|, (\d+) of them with an energy answer that counts)?\./,
    ([whole = '', first, last, only, n, weeks, of, some], printed, { days, weeks: counted }) => {
      expect([Number(n), Number(weeks)], whole).toEqual([days.length, counted]);
      const answered = some ?? (of === undefined ? n : '0');
      expect(Number(answered), whole).toBe(energyAnswers(printed));
      expect(of === undefined, whole).toBe(energyAnswers(printed) === days.length);
      expect([first ?? only, last ?? only], whole).toEqual([monthOf(days[0]), monthOf(days.at(-1))]);
    },
  ],
  [
    'changed',
    /^The questions changed in (\w+)(?: \d{4})?; what is said of energy rests on (\d+) check-ins? since\./,
    ([whole = '', , n], printed) => {
      expect(hasEarlier(printed), whole).toBe(true);
      expect(Number(n), whole).toBe(presentAnswers(printed));
    },
  ],
  [
    'kept',
    /^My check-ins so far are from the week that is not over yet\./,
    (_, __, { days, isLaterThisWeek }) => expect([days.length, isLaterThisWeek]).toEqual([0, true]),
  ],
  [
    'kept',
    /^I kept no check-ins in the half-year before this week\./,
    (_, __, { days, isLaterThisWeek }) => expect([days.length, isLaterThisWeek]).toEqual([0, false]),
  ],
  [
    'verdict',
    /^Too few check-ins( with an energy answer that counts)? to describe a direction\./,
    ([whole, kind], printed, { days }) => {
      expect(printed.energy.shownStatus === 'insufficient' || printed.energy.side === null, whole).toBe(true);
      expect(kind !== undefined, whole).toBe(energyAnswers(printed) < days.length);
    },
  ],
  [
    'verdict',
    /^No check-in( with an energy answer that counts)? for (\d+) weeks?: the line is paused\./,
    ([whole, , weeks], { energy }, { silent }) => {
      expect(energy.shownStatus, whole).toBe('paused');
      expect(Number(weeks), whole).toBe(silent);
    },
  ],
  [
    'verdict',
    /^My energy answers (sit|held steady) ((?:on|between) the [\w ]+?)\./,
    ([whole, verb, place], { energy }) => {
      expect(energy.shownStatus, whole).toBe(verb === 'sit' ? 'untold' : 'held-steady');
      expect(place, whole).toBe(SIDES[energy.side ?? 'between']);
    },
  ],
  [
    'verdict',
    /^My energy answers moved toward the ([\w ]+) side, from about (-?[\d.]+) \(likely (-?[\d.]+) to (-?[\d.]+)\) to about (-?[\d.]+) \(likely (-?[\d.]+) to (-?[\d.]+)\)(, gradually|, since about (\w+)(?: \d+)?|, between (\w+)(?: \d+)? and (\w+)(?: \d+)?)?\.(?= |$)/,
    (said, { energy }) => expectMove(said, energy),
  ],
  [
    'year',
    /^Over the \d\d weeks up to \w+ \d+ my energy answers moved toward the ([\w ]+) side, from about (-?[\d.]+) \(likely (-?[\d.]+) to (-?[\d.]+)\) to about (-?[\d.]+) \(likely (-?[\d.]+) to (-?[\d.]+)\)(, gradually|, since about (\w+)(?: \d+)?|, between (\w+)(?: \d+)? and (\w+)(?: \d+)?)?\.(?= |$)/,
    (said, { year }) => expectMove(said, year),
  ],
  [
    'year',
    /^Over the \d\d weeks up to \w+ \d+ my energy answers held steady\./,
    ([whole = ''], { year }) => expect(year?.shownStatus, whole).toBe('held-steady'),
  ],
  [
    'year',
    /^Over the \d\d weeks up to \w+ \d+ my energy answers show no clear movement\.(?: A change of up to about ([\d.]+) could be hiding\.)?(?= |$)/,
    ([whole = '', mdc], { year }) => {
      expect(['no-clear-movement', 'tilt'], whole).toContain(year?.shownStatus);
      expect(mdc === undefined, whole).toBe(year?.status === 'moved');
      if (mdc !== undefined) expectSaid(mdc, year?.mdc, whole);
    },
  ],
  [
    'verdict',
    /^My energy answers show no clear movement; they sit ([\w ]+)\.(?: A change of up to about ([\d.]+) could be hiding\.)?(?= |$)/,
    ([whole = '', place, mdc], { energy }) => {
      expect(['no-clear-movement', 'tilt'], whole).toContain(energy.shownStatus);
      expect(place, whole).toBe(SIDES[energy.side ?? 'between']);
      expect(mdc === undefined, whole).toBe(energy.status === 'moved');
      if (mdc !== undefined) expectSaid(mdc, energy.mdc, whole);
    },
  ],
  [
    'level',
    /^(?:At the end|Read \d+ weeks? after the last of them,) they sat at (-?[\d.]+) \(likely (-?[\d.]+) to (-?[\d.]+)\)\./,
    ([whole = '', level, lo, hi], { energy }) => {
      expectSaid(level, energy.level, whole);
      expectBound(lo, energy.levelLo, whole);
      expectBound(hi, energy.levelHi, whole);
    },
  ],
  [
    'hands-on',
    /^Hands-on work took about (\d+) % of my people, coordination and technical time (lately|in this role) \(likely ([\d.]+) to ([\d.]+) %\)(; a usual range for an? [\w ]+ is (?:under \d+|\d+ to \d+) %)?\./,
    ([whole = '', share, when, lo, hi, range], { handsOn }) => {
      const said = when === 'lately' ? handsOn : handsOn.sinceRole;
      expect(range !== undefined, whole).toBe(when === 'in this role');
      expectSaid(share, said?.share == null ? null : 100 * said.share, whole);
      expectSaid(lo, said?.lo == null ? null : 100 * said.lo, whole);
      expectSaid(hi, said?.hi == null ? null : 100 * said.hi, whole);
    },
  ],
  [
    'role',
    /^In (\w+)(?: \d+)? I went from ([\w ]+) to ([\w ]+); my answers in the (\d+) weeks? after it lay ([\d.]+) further to the ([\w ]+) side than in the (\d+) weeks? before \(likely ([\d.]+) to ([\d.]+)\)\. Other things changed too\.(?: By the questions asked until \w+ \d+\.)?/,
    ([whole = '', month, from, to, after, size, side, before, lo, hi], { roleChanges }) => {
      const change = roleChanges.findLast(({ status }) => status === 'ok');
      const sign = side === 'engineering manager' ? 1 : -1;
      const ends = [sign * (change?.lo ?? 0), sign * (change?.hi ?? 0)].sort((a, b) => a - b);
      expect([month, from, to], whole).toEqual([
        monthOf(change?.date),
        STEPS[change?.from ?? ''],
        STEPS[change?.to ?? ''],
      ]);
      expect([Number(before), Number(after)], whole).toEqual([change?.before, change?.after]);
      expectSaid(size, sign * (change?.diff ?? Number.NaN), whole);
      expectBound(lo, ends[0], whole);
      expectBound(hi, ends[1], whole);
      expect(ends[0], whole).toBeGreaterThan(0);
    },
  ],
  [
    'gap',
    /^My energy answers sit (between the two|on the [\w ]+ side) \((-?[\d.]+), likely (-?[\d.]+) to (-?[\d.]+)\); my recorded time sits (between the two|on the [\w ]+ side) \((-?[\d.]+), likely (-?[\d.]+) to (-?[\d.]+)\)\. The two are measured differently: read the direction, not the distance\./,
    ([whole = '', place, level, lo, hi, timePlace, timeLevel, timeLo, timeHi], { energy, time, gap }) => {
      expect(gap.status, whole).toBe('gap');
      for (const [said, curve] of [
        [place, energy],
        [timePlace, time],
      ] as const) {
        expect(said, whole).toBe(curve.side === 'between' ? 'between the two' : SIDES[curve.side ?? 'between']);
      }
      expectSaid(level, energy.level, whole);
      expectSaid(timeLevel, time.level, whole);
      expectBound(lo, energy.levelLo, whole);
      expectBound(hi, energy.levelHi, whole);
      expectBound(timeLo, time.levelLo, whole);
      expectBound(timeHi, time.levelHi, whole);
    },
  ],
];

/**
 * Reads a text of a page sentence by sentence and holds every figure and side against what was printed; gives back what
 * its sentences are about. A sentence that is not known fails: it would be believed unread.
 */
export const claimsOf = (text: string, printed: Printed, kept: Kept): readonly string[] => {
  const claims: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const found = known.find(([, pattern]) => pattern.test(rest));
    expect(found, `not known: ${rest}`).toBeDefined();
    if (found === undefined) return claims;
    const [name, pattern, check] = found;
    const said = pattern.exec(rest) ?? [];
    check([...said], printed, kept);
    claims.push(name);
    rest = rest.slice(said[0]?.length).trimStart();
  }
  return claims;
};

/** The rows of the table of months: "May 2026", level, band. */
export const tableOf = (markdown: string): readonly (readonly string[])[] =>
  [...markdown.matchAll(/^\| (\w+ \d{4}) \| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)].map(
    ([, month = '', level = '', band = '']) => [month, level, band],
  );

/** The last level of each month, by the Sunday of its week, against the row of that month. */
export const expectTable = (
  markdown: string,
  { weeks }: Printed,
  sundayOf: (monday: CalendarDay) => CalendarDay,
): void => {
  for (const [month = '', level = '', band = ''] of tableOf(markdown)) {
    const inMonth = weeks.filter(({ monday }) => {
      const sunday = sundayOf(monday);
      return `${monthOf(sunday)} ${Number(sunday.slice(0, 4))}` === month;
    });
    const last = inMonth.findLast(({ energy }) => energy.level !== null);
    if (last === undefined) expect(level, month).toBe('–');
    else {
      expectSaid(level, last.energy.level, month);
      const [, lo, hi] = /^likely (-?[\d.]+) to (-?[\d.]+)$/.exec(band) ?? [];
      expectBound(lo, last.energy.lo, month);
      expectBound(hi, last.energy.hi, month);
    }
  }
};
