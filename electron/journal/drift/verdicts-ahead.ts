import { addDays, type CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { lastCompleteWeekEnd, weekIndex } from '../../../shared/calendar/iso-week.ts';
import { forgetChains } from '../../../shared/domain/moved/kept-chains.ts';
import { measureMoved } from '../../../shared/domain/moved/moved.ts';
import { halfYear, type MovedRule, wholeYear } from '../../../shared/domain/moved/run.ts';
import { observe } from '../../../shared/domain/scoring/observations.ts';
import { type Observation, weeklyBins } from '../../../shared/domain/statistics/weekly-bins.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';

/** Works the verdicts of an open journal out before a screen asks for them, and forgets them with it. */
export type VerdictsAhead = {
  /** Begins with a journal, beside everything else; nothing when it is the one that was begun with. */
  readonly begin: (journal: ReadJournal) => void;
  /** Stops, and lets go of everything known: at every lock. */
  readonly drop: () => void;
};

type ReadJournal = Pick<Journal, 'entries' | 'of'>;

export type VerdictsAheadDeps = {
  readonly nowMs: () => number;
  readonly today: () => CalendarDay;
  /** Runs a step soon, after what waits already; gives the way to call it off. */
  readonly soon: (step: () => void) => () => void;
};

// A key pressed meanwhile waits no longer than this.
const SLICE_MS = 6;
const ENTRIES_A_STEP = 40;
const SUNDAYS_A_STEP = 4;

const follow = function* (observations: readonly Observation[], end: CalendarDay, rule: MovedRule): Generator<void> {
  const bins = weeklyBins(observations, end);
  const last = weekIndex(end);
  for (let week = bins[0]?.week ?? last; week < last; week += SUNDAYS_A_STEP) {
    measureMoved(bins, week, rule);
    yield;
  }
  measureMoved(bins, last, rule);
};

/** What the drift screen asks of a journal first, in small steps. */
const stepsOf = function* (journal: ReadJournal, today: CalendarDay): Generator<void> {
  const [entries, promptOf] = [journal.entries(), promptsOf(journal)];
  const energy: Observation[] = [];
  const time: Observation[] = [];
  for (let at = 0; at < entries.length; at += ENTRIES_A_STEP) {
    const observed = observe(entries.slice(at, at + ENTRIES_A_STEP), promptOf);
    energy.push(...observed.energy);
    time.push(...observed.time);
    yield;
  }
  const end = lastCompleteWeekEnd(addDays(today, -1));
  yield* follow(energy, end, halfYear);
  yield* follow(time, end, halfYear);
  yield* follow(energy, end, wholeYear);
};

/** Verdicts rest on all Sundays before them: a call that finds those known waits for none. Decision 15. */
export const createVerdictsAhead = ({ nowMs, today, soon }: VerdictsAheadDeps): VerdictsAhead => {
  let begunWith: ReadJournal | null = null;
  let callOff = (): void => undefined;
  const drop = (): void => {
    callOff();
    begunWith = null;
    forgetChains();
  };
  const slice = (steps: Generator<void>): void => {
    callOff = soon(() => {
      const until = nowMs() + SLICE_MS;
      let isDone = false;
      while (!isDone && nowMs() < until) isDone = steps.next().done ?? false;
      if (!isDone) slice(steps);
    });
  };
  return {
    begin: (journal) => {
      if (begunWith === journal) return;
      drop();
      begunWith = journal;
      slice(stepsOf(journal, today()));
    },
    drop,
  };
};
