import { parameters } from '../../constants.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { counted, toOneDecimal } from '../../wording/wording.ts';
import { type PromptId, promptIds } from '../questions/prompt-ids.ts';
import {
  type DuoCheckIn,
  type DuoReading,
  type DuoTrend,
  duoAnswer,
  duoTrend,
  type Facet,
  facets,
  type MetWeek,
  readDuo,
  readTrust,
  trustAnswer,
  underSameQuestions,
} from './duo.ts';

const facetNames: Readonly<Record<Facet, string>> = {
  dialogue: 'Dialogue',
  alignment: 'Alignment',
  inclusion: 'Inclusion',
  trust: 'Trust',
  boundaries: 'Boundaries',
  multiplier: 'Multiplier',
};

/** "Dialogue". */
export const facetName = (facet: Facet): string => facetNames[facet];

const sentence = (id: string, text: string): Sentence => ({ id, text, footnote: null });

/** Each facet then and now, with the answers it rests on; facets without an answer now are left out. */
export const thenAndNow = (now: DuoReading, before: DuoReading | null): Sentence[] =>
  facets.flatMap((facet) => {
    const value = now.facets[facet];
    if (value === null) return [];
    const past = before?.facets[facet] ?? null;
    const said = `${facetNames[facet]}: ${toOneDecimal(value)} of 5 now (${counted(now.counts[facet], 'answer')})`;
    if (past === null) return [sentence(`facet-${facet}`, `${said}.`)];
    const then = `${toOneDecimal(past)} the time before (${counted(before?.counts[facet] ?? 0, 'answer')})`;
    return [sentence(`facet-${facet}`, `${said}, ${then}.`)];
  });

/** Figures alone: four check-ins give no band, and without one nothing is higher or lower. */
const trendText = (what: string, trend: DuoTrend): string => {
  if (trend.status === 'insufficient') {
    return `${what}: ${trend.n} of ${parameters.duoTrendCheckIns} check-ins for a comparison.`;
  }
  return `${what}: ${toOneDecimal(trend.now)} in the last two check-ins, ${toOneDecimal(trend.before)} in the two before.`;
};

/** The trends of all facets together and of each that has enough check-ins. docs/domain.md, section 4.3. */
export const duoTrendSentences = (readings: readonly DuoReading[]): Sentence[] => {
  const composites = readings.flatMap(({ composite }) => composite ?? []);
  const together = sentence('duo-trend', trendText('All facets together', duoTrend(composites)));
  const each = facets.flatMap((facet) => {
    const values = readings.flatMap((reading) => reading.facets[facet] ?? []);
    const trend = duoTrend(values, parameters.duoTrendFacet);
    if (trend.status === 'insufficient') return [];
    return [sentence(`duo-trend-${facet}`, trendText(facetNames[facet], trend))];
  });
  return [together, ...each];
};

/** "You met about more than status in 7 of the last 12 weeks (9 answered)." */
export const metText = (strip: readonly MetWeek[]): string => {
  const answered = strip.filter(({ met }) => met !== null).length;
  const met = strip.filter((week) => week.met === 'met').length;
  const weeks = `the last ${counted(strip.length, 'week')}`;
  if (answered === 0) return `No answer in ${weeks} to whether you met.`;
  return `You met about more than status in ${met} of ${weeks} (${answered} answered).`;
};

/** The words at the two ends of each facet; 5 is the end that helps the work. */
const facetEnds: Readonly<Record<Facet, readonly [low: string, high: string]>> = {
  dialogue: ['Talks get stuck', 'Talks carry on'],
  alignment: ['Two teams', 'One team'],
  inclusion: ['Left out', 'Included'],
  trust: ['I would redo it', 'It would stand'],
  boundaries: ['Overruled', 'Respected'],
  multiplier: ['Takes away', 'Adds'],
};

/** "Two teams" and "One team". */
export const endsOfFacet = (facet: Facet): readonly [low: string, high: string] => facetEnds[facet];

const mirrorQuestion = (what: readonly [string, string], a: number | null, b: number | null): string[] =>
  a !== null && b !== null && Math.abs(a - b) >= parameters.mirrorDifference
    ? [`You rated ${what[0]} ${a} and ${what[1]} ${b}. What would your partner's pair of numbers be?`]
    : [];

/** Asked where two answers to mirrored questions lie two points or more apart. docs/domain.md, section 4.2. */
export const mirrorQuestions = ({ answers }: Pick<DuoCheckIn, 'answers'>): string[] => {
  const read = (id: PromptId) => duoAnswer(id, answers[id]);
  return [
    ...mirrorQuestion(
      ['being included', 'including them'],
      read(promptIds.broughtIn),
      read(promptIds.broughtPartnerIn),
    ),
    ...mirrorQuestion(
      ['your area being respected', 'respecting theirs'],
      read(promptIds.ownAreaRespected),
      read(promptIds.partnersAreaRespected),
    ),
  ];
};

/** "Mean 3.8 of 5 (n = 4)."; null below four answers to one question. */
export const trustMeanText = (checkIns: readonly DuoCheckIn[]): string | null => {
  const { mean, n } = readTrust(checkIns);
  return mean === null ? null : `Mean ${toOneDecimal(mean)} of 5 (n = ${n}).`;
};

/** Asked after a trust answer of 1 or 2; null otherwise. */
export const trustQuestion = (checkIn: Pick<DuoCheckIn, 'answers'> | undefined): string | null => {
  const value = trustAnswer(checkIn?.answers ?? {})?.value ?? null;
  return value !== null && value <= parameters.trustLow
    ? 'What would have to be agreed beforehand for the next meeting to be a 4?'
    : null;
};

/** What the newest duo check-in says, then and now, and the trends; empty before the first. */
export const duoSentences = (checkIns: readonly DuoCheckIn[]): Sentence[] => {
  const readings = underSameQuestions(checkIns).map(({ answers }) => readDuo(answers));
  const now = readings.at(-1);
  return now ? [...thenAndNow(now, readings.at(-2) ?? null), ...duoTrendSentences(readings)] : [];
};
