import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek, weekIndex } from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import { clearSide } from '../../wording/clear-side.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { counted, dayInWords, estimateInWords, likely, sidePhrase } from '../../wording/wording.ts';
import { type Observation, seriesEras, weeklyBins } from '../statistics/weekly-bins.ts';
import type { Drift } from './drift.ts';
import { type DriftLevel, measureLevel } from './drift-level.ts';
import { lineNeeds, verdictNeeds } from './line-needs.ts';
import type { ShownDrift } from './shown-drift.ts';
import { guardTexts, levelSentence, verdictSentence, withdrawnSentence } from './verdict-sentences.ts';

export type DriftReading = {
  readonly drift: ShownDrift;
  /** The drift on the day a claim that is only kept was last clear (`shownClear`); null where there is no such claim. */
  readonly whenClear: Drift | null;
  /** The series the drift was measured on, newer entries included. */
  readonly observations: readonly Observation[];
  /** The last day whose entries are seen, where a day is looked back to; unless given, the unfinished week is. */
  readonly upTo?: CalendarDay | undefined;
  /** The days of every check-in that is seen, oldest first: one without an energy answer makes no observation. */
  readonly checkIns: readonly CalendarDay[];
  /** Of those, how many were answered under questions that this program does not know. */
  readonly unknown: number;
  /** Drift of total energy, for the note on both kinds of work draining. */
  readonly total: DriftLevel | null;
};

const NOTHING = 'Nothing recorded yet. One check-in takes about a minute.';
const NOTHING_THEN = 'No check-in in these days.';
const NO_ENERGY = 'No energy answer that counts so far, and a dot needs one. Whatever else was answered is kept.';

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
  const firstWeek = run[0]?.week ?? newest;
  return { newest, first, firstWeek, weeks: run.length, checkIns: run.reduce((sum, bin) => sum + bin.count, 0) };
};

const recordedIn = ({ drift, observations }: DriftReading) => recorded(observations, lastDayOfWeek(drift.asOfWeek + 1));

/** What is counted, where more check-ins were kept than hold an energy answer. */
const countedKind = ({ checkIns }: DriftReading, energies: number, from: CalendarDay): string =>
  checkIns.filter((day) => day >= from).length > energies ? 'with an energy answer that counts' : '';

/** Other questions than before: since when, what the line needs again, and where it lay until then. */
const lineBegins = (reading: DriftReading): readonly Sentence[] => {
  const [before, now] = seriesEras(reading.observations, lastDayOfWeek(reading.drift.asOfWeek + 1)).slice(-2);
  if (before === undefined || now === undefined) return [];
  const needs = lineNeeds(recordedIn(reading)) ?? 'It starts when this week is complete.';
  return [
    sentence('line-begins', `The questions changed on ${dayInWords(now.from)}. The line starts again. ${needs}`),
    ...formerLevel(measureLevel(before.observations, addDays(now.from, -1)), addDays(now.from, -1)),
  ];
};

const formerLevel = ({ level, levelLo, levelHi, side }: DriftLevel, until: CalendarDay): readonly Sentence[] => {
  if (level === null || levelLo === null || levelHi === null || side === null) return [];
  const place = side === 'between' ? 'between the two sides' : sidePhrase(side);
  const figures = `${estimateInWords(level, { lo: levelLo, hi: levelHi })}, ${likely(levelLo, levelHi)}`;
  return [sentence('former-level', `Until ${dayInWords(until)}, by the earlier questions: ${place}, ${figures}.`)];
};

/** Answers to earlier questions that are dated after the change: kept and drawn, in no line. */
const formerNote = ({ observations }: DriftReading): readonly Sentence[] => {
  const [last] = observations
    .map(({ date }) => date)
    .sort()
    .toReversed();
  const now = last === undefined ? undefined : seriesEras(observations, last).at(-1);
  const newest = now?.observations[0]?.series;
  if (now === undefined || newest === undefined) return [];
  const n = observations.filter(({ date, series = 0 }) => date >= now.from && series < newest).length;
  if (n === 0) return [];
  const text =
    `${counted(n, 'check-in')} since ${dayInWords(now.from)} ${n === 1 ? 'was' : 'were'} answered under the earlier ` +
    `questions and ${n === 1 ? 'is' : 'are'} not in the line. Where another laptop asks those, update Driftline there.`;
  return [sentence('former-questions', text)];
};

/** What is recorded and what a level line still needs. */
const levelMissing = (reading: DriftReading): readonly Sentence[] => {
  const again = lineBegins(reading);
  if (again.length > 0) return again;
  const { weeks, checkIns, first } = recordedIn(reading);
  const kind = countedKind(reading, checkIns, first);
  const so = `${ofKind(counted(checkIns, 'check-in'), kind)} in ${counted(weeks, 'week')}`;
  const startsWhen = reading.upTo === undefined ? 'starts when this week is complete' : 'starts with the end of a week';
  const needs = lineNeeds({ checkIns, weeks }, kind);
  const text = needs === null ? `${so}. A line ${startsWhen}.` : `${so}: too few for a line yet. ${needs}`;
  return [sentence('level-missing', text)];
};

const ofKind = (noun: string, kind: string): string => (kind === '' ? noun : `${noun} ${kind}`);

/** What was measured, and what the unfinished week adds to it: today counts here as it does everywhere. */
const withThisWeek = (reading: DriftReading) => {
  const { weeks, reflections, span, asOfWeek } = reading.drift;
  const current = weeklyBins(reading.observations, lastDayOfWeek(asOfWeek + 1)).filter(({ week }) => week > asOfWeek);
  const fresh = current.reduce((sum, { count }) => sum + count, 0);
  // The first week of all is no week after another one.
  const after = current.length === 0 || weeks === 0 ? 0 : asOfWeek + 1 - recordedIn(reading).firstWeek;
  return { checkIns: reflections + fresh, weeks: weeks + current.length, span: Math.max(span, after) };
};

const TOO_EARLY = 'Too early to say whether anything moved';

const tooEarly = (reading: DriftReading): Sentence => {
  const kind = countedKind(reading, recordedIn(reading).checkIns, recordedIn(reading).first);
  const needs = verdictNeeds(withThisWeek(reading), kind);
  const text = needs === null ? `${TOO_EARLY}; it can be said when this week is complete.` : `${TOO_EARLY}. ${needs}`;
  return sentence('insufficient', text);
};

const paused = (reading: DriftReading): Sentence => {
  const { newest } = recordedIn(reading);
  const last = reading.observations.reduce(
    (latest, { date }) => (date > latest ? date : latest),
    firstDayOfWeek(newest),
  );
  const weeks = counted(reading.drift.asOfWeek - newest, 'week');
  const kind = countedKind(reading, 0, addDays(lastDayOfWeek(newest), 1));
  return sentence(
    'paused',
    `${ofKind('No check-in', kind)} for ${weeks}. The last picture is from ${dayInWords(last)}.`,
  );
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
export const bothDraining = (total: DriftLevel | null): readonly Sentence[] =>
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
  const { drift, total, whenClear } = given;
  const reading = { ...given, observations: visible(given) };
  if (reading.observations.length === 0) {
    return [
      sentence('none', given.checkIns.length > 0 ? NO_ENERGY : given.upTo === undefined ? NOTHING : NOTHING_THEN),
      ...unknownNote(given),
    ];
  }
  if (isSilent(reading)) return [paused(reading), ...unknownNote(given)];
  // Of a claim that they hold back the guards speak in the verdict itself.
  const speaking = drift.status === 'moved' ? [] : drift.guards;
  const guards = speaking.map((guard) => sentence(`guard-${guard}`, guardTexts[guard]));
  const notes = [...guards, ...unknownNote(given), ...formerNote(reading)];
  const early = drift.status === 'insufficient' ? [tooEarly(reading)] : [];
  if (drift.level === null) return [...levelMissing(reading), ...early, ...notes];
  const level = levelSentence(drift);
  const verdict = [verdictSentence(drift, whenClear), ...withdrawnSentence(drift), ...level];
  return [...(early.length > 0 ? [...level, ...early] : verdict), ...notes, ...bothDraining(total)];
};
