import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { addDays } from '../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, lastDayOfWeek, weekIndex } from '../../shared/calendar/iso-week.ts';
import type { Reflection, RoleName, RoleSpell } from '../../shared/domain/entry.ts';
import { levelLine, weekDots } from '../../shared/domain/level-line.ts';
import { energyObservations, timeObservations } from '../../shared/domain/observations.ts';
import { roleLabel, roleOn, roleSteps } from '../../shared/domain/role-history.ts';
import { sampleDiary } from '../../shared/domain/sample-diary.ts';
import type { DriftView } from '../../shared/ipc/views.ts';
import { measuredFrom } from '../support/measured.ts';

const roleName = (role: RoleName | null): string | null => (role === null ? null : roleLabel(role));

type Journal = { readonly reflections: readonly Reflection[]; readonly roles: readonly RoleSpell[] };

/** A drift view of real numbers, for looking at the chart and testing it. Sentences are given. */
export const driftViewOf = (journal: Journal, asOf: CalendarDay, sentences: DriftView['sentences']): DriftView => {
  const [energy, time] = [energyObservations(journal.reflections), timeObservations(journal.reflections)];
  const curves = [energy, time].map((observations) => ({
    dots: weekDots(observations, asOf),
    line: levelLine(observations, asOf),
  }));
  const [energyCurve = { dots: [], line: [] }, timeCurve = { dots: [], line: [] }] = curves;
  const lastWeek = weekIndex(asOf);
  const weeks = [...energyCurve.dots, ...timeCurve.dots].map(({ week }) => week);
  const firstWeek = Math.min(lastWeek, ...weeks);
  const at = (curve: DriftView['energy'], week: number) => ({
    dot: curve.dots.find((dot) => dot.week === week),
    point: curve.line.find((point) => point.week === week),
  });
  return {
    asOf,
    end: lastCompleteWeekEnd(asOf),
    firstWeek,
    lastWeek,
    energy: energyCurve,
    time: timeCurve,
    roles: roleSteps(journal.roles, firstDayOfWeek(firstWeek), asOf),
    sentences,
    status: 'sample',
    measured: { energy: measuredFrom(energy, asOf), time: measuredFrom(time, asOf) },
    rows: Array.from({ length: lastWeek - firstWeek + 1 }, (_, index) => {
      const week = firstWeek + index;
      const [e, t] = [at(energyCurve, week), at(timeCurve, week)];
      return {
        week,
        monday: firstDayOfWeek(week),
        n: e.dot?.n ?? 0,
        energyDot: e.dot?.value ?? null,
        energyLevel: e.point?.level ?? null,
        energyLo: e.point?.lo ?? null,
        energyHi: e.point?.hi ?? null,
        timeN: t.dot?.n ?? 0,
        timeDot: t.dot?.value ?? null,
        timeLevel: t.point?.level ?? null,
        timeLo: t.point?.lo ?? null,
        timeHi: t.point?.hi ?? null,
        role: roleName(roleOn(journal.roles, lastDayOfWeek(week))),
      };
    }),
    checkIns: journal.reflections.length,
  };
};

const firstFew = (count: number): DriftView => {
  const { reflections, roles } = sampleDiary();
  const kept = [...reflections].sort((a, b) => (a.forDate < b.forDate ? -1 : 1)).slice(0, count);
  const asOf = addDays(kept.at(-1)?.forDate ?? ('2026-01-09' as CalendarDay), 1);
  const sentence =
    count === 0
      ? 'Nothing recorded yet. One check-in takes about a minute.'
      : `${count} check-ins in ${Math.ceil(count / 3)} weeks. The dots are yours to read; a line needs 6 check-ins and 4 weeks.`;
  return driftViewOf({ reflections: kept, roles }, asOf, [
    { id: count === 0 ? 'none' : 'level-not-shown', text: sentence, footnote: null },
  ]);
};

const half = (): DriftView =>
  driftViewOf(sampleDiary(), '2026-07-05' as CalendarDay, [
    {
      id: 'moved',
      text: 'Over 25 weeks your energy answers moved toward the engineering manager side, from about -0.3 to about 0.2.',
      footnote:
        'In simulated diaries of people who did not change, roughly one in ten met this sentence by chance within a year; more if weeks resemble each other strongly.',
    },
    {
      id: 'level',
      text: 'Around 5 July 2026 your energy answers sit between the two sides: 0.2, likely 0.0 to 0.4.',
      footnote: null,
    },
    {
      id: 'hands-on',
      text: 'About 13 % of your recorded time was hands-on (likely 1 to 24 %). For an engineering manager a usual range is under 10 %. Yours is compatible with it. Ranges differ between companies.',
      footnote: null,
    },
  ]);

/** Ten years, with the long gaps that ten years have. */
const decade = (): DriftView => {
  const diary = sampleDiary({ weeks: 520 });
  const reflections = diary.reflections.filter(({ forDate }) => !/^20(28|31)-0[3-7]/.test(forDate));
  return driftViewOf({ ...diary, reflections }, '2035-12-01' as CalendarDay, [
    { id: 'steady', text: 'Over 25 weeks your energy answers held steady.', footnote: null },
  ]);
};

/** A story for each state that the drift screen was designed for. */
export const DRIFT_VIEWS: Readonly<Record<string, () => DriftView>> = {
  none: () => firstFew(0),
  one: () => firstFew(1),
  three: () => firstFew(3),
  six: () => firstFew(6),
  half,
  decade,
};
