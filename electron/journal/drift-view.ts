import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, lastDayOfWeek, weekIndex } from '../../shared/calendar/iso-week.ts';
import { readJournal } from '../../shared/domain/journal-reading.ts';
import { levelLine, weekDots } from '../../shared/domain/level-line.ts';
import { type PromptLookup, promptById } from '../../shared/domain/prompt-catalogue.ts';
import { roleSteps } from '../../shared/domain/role-history.ts';
import type { Observation } from '../../shared/domain/weekly-bins.ts';
import { measuredOf } from '../../shared/ipc/measured.ts';
import type { CurveView, DriftView, RoleStep } from '../../shared/ipc/views.ts';
import type { Journal } from './journal.ts';

/** `asOf` decides lines and sentences, `dotsUpTo` the dots, which show at once. */
export type DriftDays = { readonly asOf: CalendarDay; readonly dotsUpTo: CalendarDay };

/** What of a journal the picture is drawn from. */
type Drawn = Pick<Journal, 'entries' | 'reflections' | 'roles'>;

type Picture = Pick<DriftView, 'firstWeek' | 'lastWeek' | 'energy' | 'time' | 'roles'>;

const curveOf = (observations: readonly Observation[], { asOf, dotsUpTo }: DriftDays): CurveView => ({
  dots: weekDots(observations, dotsUpTo),
  line: levelLine(observations, asOf),
});

const byWeek = <Kind extends { readonly week: number }>(items: readonly Kind[]): ReadonlyMap<number, Kind> =>
  new Map(items.map((item) => [item.week, item]));

const rowsOf = ({ firstWeek, lastWeek, energy, time, roles }: Picture): DriftView['rows'] => {
  const [energyDots, timeDots] = [byWeek(energy.dots), byWeek(time.dots)];
  const [energyLine, timeLine] = [byWeek(energy.line), byWeek(time.line)];
  const roleAt = (day: CalendarDay): RoleStep | undefined => roles.find(({ from, to }) => from <= day && day <= to);
  return Array.from({ length: Math.max(0, lastWeek - firstWeek + 1) }, (_, index) => {
    const week = firstWeek + index;
    return {
      week,
      monday: firstDayOfWeek(week),
      n: energyDots.get(week)?.n ?? 0,
      energyDot: energyDots.get(week)?.value ?? null,
      energyLevel: energyLine.get(week)?.level ?? null,
      energyLo: energyLine.get(week)?.lo ?? null,
      energyHi: energyLine.get(week)?.hi ?? null,
      timeN: timeDots.get(week)?.n ?? 0,
      timeDot: timeDots.get(week)?.value ?? null,
      timeLevel: timeLine.get(week)?.level ?? null,
      timeLo: timeLine.get(week)?.lo ?? null,
      timeHi: timeLine.get(week)?.hi ?? null,
      role: roleAt(lastDayOfWeek(week))?.title ?? null,
    };
  });
};

const pictureOf = (
  journal: Drawn,
  observations: Record<'energy' | 'time', readonly Observation[]>,
  days: DriftDays,
) => {
  const energy = curveOf(observations.energy, days);
  const time = curveOf(observations.time, days);
  const weeks = [...energy.dots, ...time.dots].map(({ week }) => week);
  const firstWeek = Math.min(...weeks, weekIndex(days.dotsUpTo));
  const lastWeek = Math.max(...weeks, weekIndex(lastCompleteWeekEnd(days.asOf)));
  const roles = roleSteps(journal.roles(), firstDayOfWeek(firstWeek), lastDayOfWeek(lastWeek));
  return { firstWeek, lastWeek, energy, time, roles };
};

/** Sentence, picture and table of the drift screen, all from the same numbers. */
export const driftView = (journal: Drawn, days: DriftDays, promptOf: PromptLookup = promptById): DriftView => {
  const reading = readJournal(journal.entries(), journal.roles(), days.asOf, promptOf);
  const { energy, time } = reading.observations;
  const picture = pictureOf(journal, { energy, time }, days);
  return {
    asOf: days.asOf,
    end: lastCompleteWeekEnd(days.asOf),
    ...picture,
    sentences: reading.sentences,
    status: reading.energy.shownStatus,
    measured: { energy: measuredOf(reading.energy), time: measuredOf(reading.time) },
    rows: rowsOf(picture),
    checkIns: journal.reflections().filter(({ forDate }) => forDate <= days.dotsUpTo).length,
  };
};
