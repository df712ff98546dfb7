/** Where the reading of a chart stands: on a week, or on one of the marks of that week, counted from 0. */
export type Stop = { readonly week: number; readonly mark: number | null };

export type StopsIn = {
  readonly first: number;
  readonly last: number;
  /** How many marks a week has. */
  readonly marksIn: (week: number) => number;
};

const QUARTER = 13;

const WEEKS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, PageUp: -QUARTER, PageDown: QUARTER };

const later = ({ week, mark }: Stop, { last, marksIn }: StopsIn): Stop => {
  const next = mark === null ? 0 : mark + 1;
  if (next < marksIn(week)) return { week, mark: next };
  return week < last ? { week: week + 1, mark: null } : { week, mark };
};

const earlier = ({ week, mark }: Stop, { first, marksIn }: StopsIn): Stop => {
  if (mark !== null) return { week, mark: mark === 0 ? null : mark - 1 };
  if (week <= first) return { week, mark };
  const before = marksIn(week - 1);
  return { week: week - 1, mark: before === 0 ? null : before - 1 };
};

/**
 * Where a key takes the reading: left and right one week, Page keys 13, Home and End to the ends, up and down through
 * every stop, the marks of a week after the week itself. The first key starts at the newest week. Undefined = not our
 * key.
 */
export const stopAfterKey = (key: string, current: Stop | null, stops: StopsIn): Stop | undefined => {
  if (key === 'Home') return { week: stops.first, mark: null };
  if (key === 'End') return { week: stops.last, mark: null };
  const step = WEEKS[key];
  if (step === undefined && key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  if (current === null) return { week: stops.last, mark: null };
  if (step === undefined) return key === 'ArrowUp' ? later(current, stops) : earlier(current, stops);
  return { week: Math.min(stops.last, Math.max(stops.first, current.week + step)), mark: null };
};
