import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek } from '../../../shared/calendar/iso-week.ts';
import type { Annotation, CurveView, DriftView } from '../../../shared/ipc/drift.ts';

export type Weeks = { readonly firstWeek: number; readonly lastWeek: number };

const curveIn = ({ dots, line }: CurveView, inside: (week: number) => boolean): CurveView => ({
  dots: dots.filter(({ week }) => inside(week)),
  line: line.filter(({ week }) => inside(week)),
});

type Span = { readonly from: CalendarDay; readonly to: CalendarDay };

const spansIn = <Kind extends Span>(spans: readonly Kind[], from: CalendarDay, to: CalendarDay): Kind[] =>
  spans
    .filter((span) => span.from <= to && span.to >= from)
    .map((span) => ({
      ...span,
      from: span.from < from ? from : span.from,
      to: span.to > to ? to : span.to,
    }));

const marksIn = (annotations: readonly Annotation[], { firstWeek }: Weeks, from: CalendarDay, to: CalendarDay) =>
  annotations
    // What is only likely to have been on a day belongs to that day, and not to all it may have been on.
    .filter((mark) => mark.day <= to && (mark.from === null ? (mark.to ?? mark.day) : mark.day) >= from)
    .map((mark) => ({ ...mark, week: Math.max(firstWeek, mark.week) }));

/** A view with nothing in it but some of its weeks; no number in it changes. */
export const windowOf = (view: DriftView, weeks: Weeks): DriftView => {
  const { firstWeek, lastWeek } = weeks;
  if (firstWeek === view.firstWeek && lastWeek === view.lastWeek) return view;
  const inside = (week: number) => week >= firstWeek && week <= lastWeek;
  const [from, to] = [firstDayOfWeek(firstWeek), lastDayOfWeek(lastWeek)];
  return {
    ...view,
    firstWeek,
    lastWeek,
    energy: curveIn(view.energy, inside),
    time: curveIn(view.time, inside),
    handsOn: curveIn(view.handsOn, inside),
    usual: spansIn(view.usual, from, to),
    roles: spansIn(view.roles, from, to),
    annotations: marksIn(view.annotations, weeks, from, to),
    rows: view.rows.filter(({ week }) => inside(week)),
  };
};
