import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { weekIndex } from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import { parameters } from '../../constants.ts';
import { inLetters, upperFirst } from '../../wording/wording.ts';
import { type Observation, weeklyBins } from '../statistics/weekly-bins.ts';

/** Check-ins with an energy answer that counts, and weeks with one, of the newest stretch. */
export type SoFar = { readonly checkIns: number; readonly weeks: number };

/** What there is of a line up to a day, that day and its week included: everybody counts them here. */
export const soFar = (observations: readonly Observation[], until: CalendarDay): SoFar => {
  const run = latestRun(weeklyBins(observations, until), weekIndex(until));
  return { checkIns: run.reduce((sum, bin) => sum + bin.count, 0), weeks: run.length };
};

const more = (count: number, noun: string): string => `${inLetters(count)} more ${count === 1 ? noun : `${noun}s`}`;

/** The one way in which a threshold is said: "Five more check-ins over three more weeks, and …". Null once it is met. */
const missing = (lacking: SoFar, kind: string, then: string): string | null => {
  const [checkIns, weeks] = [Math.max(0, lacking.checkIns), Math.max(0, lacking.weeks)];
  if (checkIns === 0 && weeks === 0) return null;
  const of = kind === '' ? '' : ` ${kind}`;
  const parts =
    checkIns === 0
      ? `check-ins${of} in ${more(weeks, 'week')}`
      : [`${more(checkIns, 'check-in')}${of}`, ...(weeks > 0 ? [more(weeks, 'week')] : [])].join(' over ');
  return `${upperFirst(parts)}, and ${then}.`;
};

/**
 * What a line still needs, in one sentence; null once nothing is missing. `kind` names which check-ins count, where
 * others are kept too: "with a rated activity". docs/domain.md, section 3.5.
 */
export const lineNeeds = ({ checkIns, weeks }: SoFar, kind = ''): string | null =>
  missing(
    { checkIns: parameters.levelMinReflections - checkIns, weeks: parameters.levelMinWeeks - weeks },
    kind,
    'a line begins',
  );

/**
 * What has to be there before anything may be said to have moved; null once nothing is missing. `span` is how many
 * weeks the last one lies after the first. docs/domain.md, section 3.5.
 */
export const verdictNeeds = ({ checkIns, weeks, span }: SoFar & { readonly span: number }, kind = ''): string | null =>
  missing(
    {
      checkIns: parameters.minReflections - checkIns,
      weeks: Math.max(parameters.minWeeks - weeks, parameters.minSpanWeeks - span),
    },
    kind,
    'it can be said',
  );
