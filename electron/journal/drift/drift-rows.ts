import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek, type WeekIndex } from '../../../shared/calendar/iso-week.ts';
import { rangeInWords } from '../../../shared/domain/drift/gap-sentences.ts';
import type { DriftRow, DriftView } from '../../../shared/ipc/drift.ts';

type Picture = Pick<
  DriftView,
  'firstWeek' | 'lastWeek' | 'energy' | 'time' | 'handsOn' | 'usual' | 'roles' | 'annotations'
> & {
  /** The scoring version of the dot of each week with energy answers. */
  readonly questions: ReadonlyMap<WeekIndex, number>;
};

const byWeek = <Kind extends { readonly week: number }>(those: readonly Kind[]): ReadonlyMap<number, Kind> =>
  new Map(those.map((one) => [one.week, one]));

const curveBy = ({ dots, line }: DriftView['energy']) => {
  const [dotBy, pointBy] = [byWeek(dots), byWeek(line)];
  const all = Map.groupBy(dots, ({ week }) => week);
  return (week: number) => {
    const [dot, point] = [dotBy.get(week), pointBy.get(week)];
    return {
      n: dot?.n ?? 0,
      nEarlier: (all.get(week) ?? []).reduce((sum, { n }) => sum + n, 0) - (dot?.n ?? 0),
      value: dot?.value ?? null,
      level: point?.level ?? null,
      lo: point?.lo ?? null,
      hi: point?.hi ?? null,
    };
  };
};

const heldOn = <Span extends { readonly from: CalendarDay; readonly to: CalendarDay }>(
  spans: readonly Span[],
  day: CalendarDay,
): Span | undefined => spans.find(({ from, to }) => from <= day && day <= to);

/** A picture's numbers as a table: one row a week; null where there is nothing. */
export const driftRows = (picture: Picture): DriftRow[] => {
  const [energyIn, timeIn, shareIn] = [curveBy(picture.energy), curveBy(picture.time), curveBy(picture.handsOn)];
  const marks = Map.groupBy(picture.annotations, ({ week }) => week);
  return Array.from({ length: Math.max(0, picture.lastWeek - picture.firstWeek + 1) }, (_, index) => {
    const week = picture.firstWeek + index;
    const [energy, time, share] = [energyIn(week), timeIn(week), shareIn(week)];
    const sunday = lastDayOfWeek(week);
    const usual = heldOn(picture.usual, sunday);
    return {
      week,
      monday: firstDayOfWeek(week),
      n: energy.n,
      nEarlier: energy.nEarlier,
      energyDot: energy.value,
      energyLevel: energy.level,
      energyLo: energy.lo,
      energyHi: energy.hi,
      questions: picture.questions.get(week) ?? null,
      timeN: time.n,
      timeDot: time.value,
      timeLevel: time.level,
      timeLo: time.lo,
      timeHi: time.hi,
      shareDot: share.value,
      shareLevel: share.level,
      shareLo: share.lo,
      shareHi: share.hi,
      usual: usual ? rangeInWords([usual.low, usual.high]) : null,
      role: heldOn(picture.roles, sunday)?.title ?? null,
      marks: (marks.get(week) ?? []).map(({ text }) => text),
      mark: (marks.get(week) ?? []).find(({ kind }) => kind === 'moved')?.text ?? null,
    };
  });
};
