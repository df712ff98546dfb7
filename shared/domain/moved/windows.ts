import type { WeekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { WeekBin } from '../statistics/weekly-bins.ts';
import { type KindReading, lessonOf, readKinds } from './kind-reading.ts';
import { type Look, lookAt } from './look.ts';
import { type MovedRule, type Run, runAt } from './run.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** What one Sunday reads, before it is known what was said on the Sundays before. */
export type Sunday = {
  readonly run: Run;
  /** Null where the minimum is not met, or the newest week is too long ago. */
  readonly look: Look | null;
  /** P0 below it is enough for a claim: it falls with each older window that taught. */
  readonly bar: number | null;
};

type Window = {
  readonly run: Run;
  readonly readings: readonly KindReading[] | null;
  readonly lesson: readonly number[] | null;
};

const open = (run: Run, workspace: Workspace): Window => {
  if (!run.isEnough) return { run, readings: null, lesson: null };
  const readings = readKinds(run.bins, workspace);
  return { run, readings, lesson: lessonOf(readings) };
};

/** Reads Sundays; each window is worked out once, however many rest on it. */
export type Windows = {
  /** One Sunday of a series of bins (oldest first): the same one each time, as far as it was read. */
  readonly read: (bins: readonly WeekBin[], week: WeekIndex) => Sunday;
  /** Forgets what was read from a week on: its bins have changed. */
  readonly dropFrom: (week: WeekIndex) => void;
};

export const createWindows = (rule: MovedRule): Windows => {
  const known = new Map<WeekIndex, Window>();
  const workspace = createWorkspace(rule.windowWeeks);
  const windowAt = (bins: readonly WeekBin[], week: WeekIndex): Window => {
    const window = known.get(week) ?? open(runAt(bins, week, rule), workspace);
    known.set(week, window);
    return window;
  };
  const lessonsBefore = (bins: readonly WeekBin[], week: WeekIndex): readonly (readonly number[])[] =>
    Array.from({ length: parameters.memoryWindows }, (_, older) =>
      windowAt(bins, week - rule.windowWeeks * (older + 1)),
    ).flatMap(({ lesson }) => (lesson === null ? [] : [lesson]));
  return {
    read: (bins, week) => {
      const { run, readings } = windowAt(bins, week);
      if (readings === null || run.isPaused) return { run, look: null, bar: null };
      const lessons = lessonsBefore(bins, week);
      return { run, look: lookAt(run.bins, readings, lessons), bar: 1 / (rule.bar + lessons.length) };
    },
    dropFrom: (from) => {
      for (const week of known.keys()) if (week >= from) known.delete(week);
    },
  };
};
