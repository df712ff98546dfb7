import { driftView } from '../../electron/journal/drift/drift-view.ts';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { sampleDiary } from '../../shared/domain/sample/sample-diary.ts';
import type { DriftView } from '../../shared/ipc/drift.ts';
import type { RolePeriod } from '../../shared/records/beside/role-period.ts';
import type { Reflection } from '../../shared/records/entries/reflection.ts';
import { firstQuestions } from '../support/first-questions.ts';
import { nullStory } from '../support/plain-stories.ts';
import { saidOfLine } from '../support/said-of-line.ts';

type Journal = { readonly reflections: readonly Reflection[]; readonly roles: readonly RolePeriod[] };

/** The view main would give of a journal as of a day: real numbers, real sentences. */
export const driftViewOf = ({ reflections, roles }: Journal, asOf: CalendarDay): DriftView =>
  driftView(
    { entries: () => reflections, reflections: () => reflections, roles: () => roles, of: () => [] },
    { asOf, dotsUpTo: asOf },
  );

const day = (text: string): CalendarDay => text as CalendarDay;
const byDay = (a: Reflection, b: Reflection): number => (a.forDate < b.forDate ? -1 : 1);

const firstFew = (count: number): DriftView => {
  const { reflections, roles } = sampleDiary();
  const kept = reflections.toSorted(byDay).slice(0, count);
  return driftViewOf({ reflections: kept, roles }, addDays(kept.at(-1)?.forDate ?? day('2026-01-09'), 1));
};

/** Eight weeks with check-ins and three weeks of holiday between the fifth and the sixth. */
const holiday = (): DriftView => {
  const { reflections, roles } = sampleDiary();
  const kept = reflections.filter(
    ({ forDate }) => forDate <= '2026-03-22' && !(forDate >= '2026-02-09' && forDate <= '2026-03-01'),
  );
  return driftViewOf({ reflections: kept, roles }, day('2026-03-22'));
};

/** With what is marked beside the curves: a pinned entry, and questions that changed. */
const marked = (): DriftView => {
  const diary = sampleDiary();
  const before = sampleDiary({ questions: firstQuestions }).reflections;
  const reflections = [
    ...before.filter(({ forDate }) => forDate < '2026-03-25'),
    ...diary.reflections.filter(({ forDate }) => forDate >= '2026-03-25'),
  ].map((one) => ({
    ...one,
    pinned: one.form === 'weekly' && (one.forDate === '2026-02-20' || one.forDate === '2026-06-12'),
  }));
  return driftViewOf({ ...diary, reflections }, day('2026-07-05'));
};

/** A year in which the writer mostly said that the line does not fit, and had guessed its side all the same. */
const doubted = (): DriftView => {
  const diary = sampleDiary({ weeks: 52 });
  const said = Array.from({ length: 8 }, (_, index) => [index === 0 ? 'Yes' : 'No', 'People work'] as const);
  const reflections = [...diary.reflections, ...saidOfLine(day('2026-05-20'), said)];
  return driftViewOf({ ...diary, reflections }, day('2027-01-03'));
};

/** Two years in which what is liked rises slowly: the year's view finds it. */
const slow = (): DriftView => {
  const leaning = (week: number): number => -0.45 + (0.65 * week) / 52;
  const diary = sampleDiary({ weeks: 78, vacationWeek: 30, story: { ...nullStory, leaning } });
  return driftViewOf(diary, day('2027-07-04'));
};

/** Ten years, with the long gaps that ten years have. */
const decade = (): DriftView => {
  const diary = sampleDiary({ weeks: 520 });
  const reflections = diary.reflections.filter(({ forDate }) => !/^20(28|31)-0[3-7]/.test(forDate));
  return driftViewOf({ ...diary, reflections }, day('2035-12-01'));
};

/** A story for each state that the drift screen was designed for. */
export const DRIFT_VIEWS: Readonly<Record<string, () => DriftView>> = {
  none: () => firstFew(0),
  one: () => firstFew(1),
  three: () => firstFew(3),
  six: () => firstFew(6),
  twelve: () => firstFew(12),
  thirty: () => firstFew(30),
  slow,
  holiday,
  tilt: () => driftViewOf(sampleDiary(), day('2026-05-10')),
  half: () => driftViewOf(sampleDiary(), day('2026-07-05')),
  marked,
  doubted,
  decade,
};
