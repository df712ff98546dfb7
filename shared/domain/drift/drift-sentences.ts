import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek, weekIndex } from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import { parameters } from '../../constants.ts';
import { unreachable } from '../../errors/unreachable.ts';
import { clearSide } from '../../wording/clear-side.ts';
import type { Sentence } from '../../wording/sentence.ts';
import {
  counted,
  dayInWords,
  estimateInWords,
  likely,
  sideName,
  sidePhrase,
  toOneDecimal,
} from '../../wording/wording.ts';
import { type Observation, weeklyBins } from '../statistics/weekly-bins.ts';
import type { Drift, DriftStatus } from './drift.ts';
import type { GuardName } from './guards.ts';

export type DriftReading = {
  readonly drift: Drift;
  readonly shownStatus: DriftStatus;
  readonly guards: readonly GuardName[];
  /** The series the drift was measured on, newer entries included. */
  readonly observations: readonly Observation[];
  /** The last day whose entries are seen, where a day is looked back to; unless given, the unfinished week is. */
  readonly upTo?: CalendarDay | undefined;
  /** The days of every check-in that is seen, oldest first: one without an energy answer makes no observation. */
  readonly checkIns: readonly CalendarDay[];
  /** Of those, how many were answered under questions that this program does not know. */
  readonly unknown: number;
  /** Drift of total energy, for the note on both kinds of work draining. */
  readonly total: Drift | null;
};

const CHANCE =
  'In simulated diaries of people who did not change, roughly one in ten met this sentence by chance within a year; ' +
  'more if weeks resemble each other strongly.';

const NOTHING = 'Nothing recorded yet. One check-in takes about a minute.';
const NOTHING_THEN = 'No check-in in these days.';
const NO_ENERGY = 'No energy answer that counts so far, and a dot needs one. Whatever else was answered is kept.';

const guardTexts: Readonly<Record<GuardName, string>> = {
  'weekday-shift': 'Your check-ins moved to other weekdays. Part of this may be the day, not you.',
  'identical-answers': 'Your answers came to the same figure each time; the line cannot tell more than that.',
  'catalogue-change': 'The questions changed in this period.',
  'mix-shift':
    'What you were asked changed in this period: other forms, own questions or rated activities than before. Part of ' +
    'this may be the questions, not you.',
  'late-share': 'Much of this was written from memory.',
};

const sentence = (id: string, text: string, footnote: string | null = null): Sentence => ({ id, text, footnote });

/** What the writer sees as dots: the unfinished week included, entries dated further ahead not. */
const visible = ({ observations, drift, upTo }: DriftReading): readonly Observation[] => {
  const end = upTo ?? lastDayOfWeek(drift.asOfWeek + 1);
  return observations.filter(({ date }) => date <= end);
};

/** Check-ins with an energy answer and weeks with one, of the newest stretch. */
const recorded = (observations: readonly Observation[], until: CalendarDay) => {
  const bins = weeklyBins(observations, until);
  const newest = bins.at(-1)?.week ?? weekIndex(until);
  const run = latestRun(bins, newest);
  const first = firstDayOfWeek(run[0]?.week ?? newest);
  return { newest, first, weeks: run.length, checkIns: run.reduce((sum, bin) => sum + bin.count, 0) };
};

const recordedIn = ({ drift, observations }: DriftReading) => recorded(observations, lastDayOfWeek(drift.asOfWeek + 1));

/** What is counted, where more check-ins were kept than hold an energy answer. */
const countedKind = ({ checkIns }: DriftReading, energies: number, from: CalendarDay): string =>
  checkIns.filter((day) => day >= from).length > energies ? ' with an energy answer that counts' : '';

/** What is recorded and what a level line still needs. */
const levelMissing = (reading: DriftReading): Sentence => {
  const { weeks, checkIns, first } = recordedIn(reading);
  const missing = [
    ...(checkIns < parameters.levelMinReflections ? [`${parameters.levelMinReflections} check-ins`] : []),
    ...(weeks < parameters.levelMinWeeks ? [`${parameters.levelMinWeeks} weeks`] : []),
  ];
  const kind = countedKind(reading, checkIns, first);
  const so = `${counted(checkIns, 'check-in')}${kind} in ${counted(weeks, 'week')}. The dots are yours to read; a line`;
  const startsWhen = reading.upTo === undefined ? 'starts when this week is complete' : 'starts with the end of a week';
  const needs = missing.length > 0 ? `needs ${missing.join(' and ')}` : startsWhen;
  return sentence('level-missing', `${so} ${needs}.`);
};

const tooEarly = (reading: DriftReading): Sentence => {
  const { weeks, reflections, span } = reading.drift;
  const kind = countedKind(reading, recordedIn(reading).checkIns, recordedIn(reading).first);
  const { minReflections, minWeeks, minSpanWeeks } = parameters;
  const unmet = [
    ...(reflections < minReflections ? [`${reflections} of ${minReflections} check-ins${kind}`] : []),
    ...(weeks < minWeeks ? [`${weeks} of ${minWeeks} weeks`] : []),
    ...(span < minSpanWeeks ? [`${span} of ${minSpanWeeks} weeks from first to last`] : []),
  ];
  return sentence('insufficient', `Too early to say whether anything moved: ${unmet.join(', ')}.`);
};

const paused = (reading: DriftReading): Sentence => {
  const { newest } = recordedIn(reading);
  const last = reading.observations.reduce(
    (latest, { date }) => (date > latest ? date : latest),
    firstDayOfWeek(newest),
  );
  const weeks = counted(reading.drift.asOfWeek - newest, 'week');
  const kind = countedKind(reading, 0, addDays(lastDayOfWeek(newest), 1));
  return sentence('paused', `No check-in${kind} for ${weeks}. The last picture is from ${dayInWords(last)}.`);
};

const levelSentence = ({ level, levelLo, levelHi, side, asOfWeek }: Drift): readonly Sentence[] => {
  if (level === null || levelLo === null || levelHi === null || side === null) return [];
  const band = { lo: levelLo, hi: levelHi };
  const place = side === 'between' ? 'sit between the two sides' : `sit ${sidePhrase(side)}`;
  const text = `Around ${dayInWords(lastDayOfWeek(asOfWeek))} your energy answers ${place}: ${estimateInWords(level, band)}, `;
  return [sentence('level', `${text}${likely(levelLo, levelHi)}.`)];
};

const statusSentence = (reading: DriftReading): Sentence => {
  const { drift, shownStatus: status } = reading;
  const side = drift.direction ? sideName(drift.direction) : '';
  const span = counted(drift.span, 'week');
  switch (status) {
    case 'insufficient':
    case 'paused':
      return tooEarly(reading);
    case 'untold':
      return sentence(status, 'Whether anything moved is read from more weeks than these days hold.');
    case 'no-clear-movement': {
      const mdc = toOneDecimal(drift.mdc ?? 0);
      const text = `No clear movement over ${span}. A steady change smaller than about ${mdc} could be hiding.`;
      return sentence(status, text);
    }
    case 'held-steady':
      return sentence(status, `Over ${span} your energy answers held steady.`);
    case 'tilt': {
      const rest = 'not yet confirmed. Most stable diaries show a lean like this now and then.';
      return sentence(status, `The last ${span} lean toward the ${side} side, ${rest}`);
    }
    case 'moved': {
      const [from, to] = [toOneDecimal(drift.from ?? 0), toOneDecimal(drift.to ?? 0)];
      const text = `Over ${span} your energy answers moved toward the ${side} side, from about ${from} to about ${to}.`;
      return sentence(status, text, CHANCE);
    }
    default:
      return unreachable(status);
  }
};

/** How many check-ins count in no figure of energy, since a newer Driftline asked them. */
const unknownNote = ({ unknown }: DriftReading): readonly Sentence[] =>
  unknown === 0
    ? []
    : [
        sentence(
          'unknown-questions',
          `${counted(unknown, 'check-in')} ${unknown === 1 ? 'was' : 'were'} answered under questions this Driftline ` +
            `does not know. ${unknown === 1 ? 'It is' : 'They are'} kept and shown, and ${unknown === 1 ? 'counts' : 'count'} ` +
            'in no figure of energy.',
        ),
      ];

/** Said when the band of total energy lies below 0. docs/domain.md, section 3.9. */
export const bothDraining = (total: Drift | null): readonly Sentence[] =>
  total?.levelLo != null && total.levelHi != null && clearSide({ lo: total.levelLo, hi: total.levelHi }) === 'below'
    ? [
        sentence(
          'low-total-energy',
          'The work you rated was draining on balance lately. Direction may not be the question right now.',
        ),
      ]
    : [];

/** Nothing in the window, or nothing for more than eight weeks, and nothing in the unfinished week either. */
const isSilent = (reading: DriftReading): boolean =>
  (reading.drift.status === 'paused' || reading.drift.weeks === 0) &&
  recordedIn(reading).newest <= reading.drift.asOfWeek;

/**
 * The verdict on energy in words, most important first. Every number carries its band; nothing is claimed below the
 * minimum. docs/domain.md, section 3.9.
 */
export const driftSentences = (given: DriftReading): Sentence[] => {
  const { drift, total } = given;
  const reading = { ...given, observations: visible(given) };
  if (reading.observations.length === 0) {
    return [
      sentence('none', given.checkIns.length > 0 ? NO_ENERGY : given.upTo === undefined ? NOTHING : NOTHING_THEN),
      ...unknownNote(given),
    ];
  }
  if (isSilent(reading)) return [paused(reading), ...unknownNote(given)];
  const guards = given.guards.map((guard) => sentence(`guard-${guard}`, guardTexts[guard]));
  const notes = [...guards, ...unknownNote(given)];
  const early = drift.status === 'insufficient' ? [tooEarly(reading)] : [];
  if (drift.level === null) return [levelMissing(reading), ...early, ...notes];
  const level = levelSentence(drift);
  const verdict = early.length > 0 ? [...level, ...early] : [statusSentence(reading), ...level];
  return [...verdict, ...notes, ...bothDraining(total)];
};

/**
 * What a level line still needs, for the day's page: one sentence, or none when nothing is missing. Only check-ins
 * with an energy answer count toward it.
 */
export const missingForLine = (observations: readonly Observation[], today: CalendarDay): string[] => {
  const bins = weeklyBins(observations, today);
  const run = latestRun(bins, weekIndex(today));
  const checkIns = run.reduce((sum, bin) => sum + bin.count, 0);
  const { levelMinReflections, levelMinWeeks } = parameters;
  if (checkIns >= levelMinReflections && run.length >= levelMinWeeks) return [];
  const soFar = checkIns === 0 ? 'there are none yet' : `so far ${checkIns}, in ${counted(run.length, 'week')}`;
  return [`A line needs ${levelMinReflections} check-ins with an energy answer, in ${levelMinWeeks} weeks; ${soFar}.`];
};
