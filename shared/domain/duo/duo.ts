import { type CalendarDay, daysBetween } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, type WeekIndex, weekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { Partner } from '../../records/beside/partner.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import type { Answer, Reflection } from '../../records/entries/reflection.ts';
import { inOrder } from '../../records/fields/in-order.ts';
import { answerFits } from '../questions/answer-fits.ts';
import { isAskedIn, scoringVersionOf } from '../questions/catalogue-versions.ts';
import { countedAnswer, countedAnswers, knowsQuestions } from '../questions/counted-answers.ts';
import { optionChosen, optionCode } from '../questions/option-codes.ts';
import { promptById, prompts } from '../questions/prompt-catalogue.ts';
import { type PromptId, promptIds } from '../questions/prompt-ids.ts';
import { isUnder } from '../statistics/same-value.ts';

/** The six sides of working as a pair, in the order they are shown. */
export const facets = ['dialogue', 'alignment', 'inclusion', 'trust', 'boundaries', 'multiplier'] as const;
export type Facet = (typeof facets)[number];

/** The answers of one duo check-in. */
export type DuoCheckIn = {
  /** Its entry; absent where none is behind it. */
  readonly entryId?: string;
  readonly date: CalendarDay;
  readonly answers: Reflection['answers'];
  /** Scoring version of its questions; a facet under other questions is another facet. Absent = there is one alone. */
  readonly series?: number;
};

/** One duo check-in read: facets and their mean, 1 to 5, and two mirrors, -4 to 4; null where nothing was answered. */
export type DuoReading = {
  readonly facets: Readonly<Record<Facet, number | null>>;
  /** Answers in each facet. */
  readonly counts: Readonly<Record<Facet, number>>;
  readonly composite: number | null;
  /** How often the writer was brought in minus how often the writer brought the partner in. */
  readonly inclusionMirror: number | null;
  /** Decisions changed by the partner minus decisions taken without the partner; 5 is the good end of both. */
  readonly boundaryMirror: number | null;
};

// A duo check-in is due every 28 days, so an answer of the quarterly form joins one of them at most.
const EXTRA_DAYS = 28;

const duoPrompts = prompts.filter(({ scored, facet }) => scored === 'duo' && facet !== undefined);

/** Asked once a quarter, counted with the check-in that follows. */
const quarterlyExtras = duoPrompts.filter(({ cadence }) => cadence.includes('quarterly'));

/** An answer to a duo prompt on 1 to 5; null when it was skipped or its option has no score. */
export const duoAnswer = (id: string, answer: Answer | undefined): number | null => {
  const prompt = promptById(id);
  if (!prompt || answer === null || answer === undefined) return null;
  if (typeof answer === 'number') return answerFits(prompt, answer) && answer >= 1 && answer <= 5 ? answer : null;
  return optionChosen(prompt, answer)?.score ?? null;
};

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const difference = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);

/** Facets, composite (from four facets on) and mirrors of one duo check-in. docs/domain.md, section 4.2. */
export const readDuo = (answers: Reflection['answers']): DuoReading => {
  const answered = (facet: Facet): readonly number[] =>
    duoPrompts.filter((prompt) => prompt.facet === facet).flatMap(({ id }) => duoAnswer(id, answers[id]) ?? []);
  const of = <Value>(read: (facet: Facet) => Value) =>
    Object.fromEntries(facets.map((facet) => [facet, read(facet)])) as Record<Facet, Value>;
  const means = of((facet) => meanOf(answered(facet)));
  const known = facets.flatMap((facet) => means[facet] ?? []);
  const ratingOf = (id: PromptId): number | null => duoAnswer(id, answers[id]);
  return {
    facets: means,
    counts: of((facet) => answered(facet).length),
    composite: known.length >= parameters.duoFacetsForComposite ? meanOf(known) : null,
    inclusionMirror: difference(ratingOf(promptIds.broughtIn), ratingOf(promptIds.broughtPartnerIn)),
    boundaryMirror: difference(ratingOf(promptIds.ownAreaRespected), ratingOf(promptIds.partnersAreaRespected)),
  };
};

const isDuring = ({ since, until }: Pick<Partner, 'since' | 'until'>, day: CalendarDay): boolean =>
  since <= day && (until === null || day <= until);

/** The partner on a day: the one begun last where two overlap, null where there is none. */
export const partnerOn = (partners: readonly Partner[], day: CalendarDay): Partner | null =>
  inOrder(
    partners.filter((partner) => partner.deletedAt === null && isDuring(partner, day)),
    ({ since }) => since,
  ).at(-1) ?? null;

/**
 * The duo check-ins of one partner up to a day, oldest first. The pair's questions of the quarterly form count with the
 * check-in that follows them within four weeks.
 */
export const duoCheckIns = (
  entries: readonly Entry[],
  partner: Pick<Partner, 'since' | 'until'>,
  asOf: CalendarDay,
): readonly DuoCheckIn[] => {
  const live = liveReflections(entries, asOf).filter((one) => isDuring(partner, one.forDate) && knowsQuestions(one));
  const extraFor = (id: string, day: CalendarDay): Answer =>
    live
      .filter(({ form, forDate }) => {
        const days = daysBetween(forDate, day);
        return form === 'quarterly' && days >= 0 && days < EXTRA_DAYS;
      })
      .map((one) => countedAnswer(one, id))
      .findLast((answer) => answer !== null) ?? null;
  return live
    .filter(({ form }) => form === 'duo')
    .map((one) => {
      const extras = quarterlyExtras
        .filter((prompt) => isAskedIn(prompt, one.catalogueVersion))
        .map(({ id }) => [id, extraFor(id, one.forDate)]);
      return {
        entryId: one.id,
        date: one.forDate,
        answers: { ...Object.fromEntries(extras), ...countedAnswers(one) },
        series: scoringVersionOf(one.catalogueVersion) ?? 0,
      };
    });
};

/** The check-ins answered under the questions of the newest one: only these are held against each other. */
export const underSameQuestions = (checkIns: readonly DuoCheckIn[]): readonly DuoCheckIn[] =>
  checkIns.filter(({ series }) => series === checkIns.at(-1)?.series);

/** Mean of the last two values against the two before, on 1 to 5. */
export type DuoTrend =
  | { readonly status: 'insufficient'; readonly n: number }
  | {
      readonly status: 'higher' | 'lower' | 'same';
      readonly now: number;
      readonly before: number;
      readonly diff: number;
    };

/** The trend of a composite or, with the wider bound, of one facet; values oldest first. Section 4.3. */
export const duoTrend = (values: readonly number[], bound: number = parameters.duoTrendComposite): DuoTrend => {
  const [a, b, c, d] = values.slice(-parameters.duoTrendCheckIns);
  if (a === undefined || b === undefined || c === undefined || d === undefined) {
    return { status: 'insufficient', n: values.length };
  }
  const [before, now] = [(a + b) / 2, (c + d) / 2];
  const diff = now - before;
  if (isUnder(Math.abs(diff), bound)) return { status: 'same', now, before, diff };
  return { status: diff > 0 ? 'higher' : 'lower', now, before, diff };
};

/** One trust answer with the words chosen for it, and the question it answered. */
export type TrustDot = {
  readonly entryId?: string;
  readonly date: CalendarDay;
  readonly promptId: string;
  readonly value: number;
  readonly anchor: string;
};

/** How sure one would be of a decision the partner takes alone: asked in other words until the questions changed. */
const trustPrompts = [promptIds.confidenceInPartner, promptIds.trustInPartner] as const;

/** The answer on trust of one check-in, 1 to 5, with its question; null where there is none. */
export const trustAnswer = (
  answers: Reflection['answers'],
): { readonly promptId: PromptId; readonly value: number } | null => {
  for (const promptId of trustPrompts) {
    const value = duoAnswer(promptId, answers[promptId]);
    if (value !== null) return { promptId, value };
  }
  return null;
};

/** Trust as dots alone; how many answer the newest question, and their mean only from four on. Section 4.2. */
export const readTrust = (
  checkIns: readonly DuoCheckIn[],
): { readonly dots: readonly TrustDot[]; readonly mean: number | null; readonly n: number } => {
  const dots = checkIns.flatMap(({ entryId, date, answers }) => {
    const given = trustAnswer(answers);
    if (given === null) return [];
    const anchor = promptById(given.promptId)?.scale?.labels?.[given.value - 1] ?? String(given.value);
    return [{ ...(entryId === undefined ? {} : { entryId }), date, ...given, anchor }];
  });
  const same = dots.filter(({ promptId }) => promptId === dots.at(-1)?.promptId);
  return {
    dots,
    n: same.length,
    mean: same.length >= parameters.trustLineMinPoints ? meanOf(same.map(({ value }) => value)) : null,
  };
};

/** Whether the two met in one week about health and direction; null = not answered. */
export type MetWeek = {
  readonly week: WeekIndex;
  readonly monday: CalendarDay;
  readonly met: 'met' | 'status-only' | 'not-met' | null;
};

/** The last weeks up to the one of `asOf`, oldest first; the later entry speaks where a week has two. Section 4.3. */
export const metStrip = (
  entries: readonly Entry[],
  asOf: CalendarDay,
  weeks: number = parameters.metStripWeeks,
): readonly MetWeek[] => {
  const said = new Map<WeekIndex, MetWeek['met']>();
  for (const one of liveReflections(entries, asOf)) {
    const met = optionCode(promptIds.metBeyondStatus, countedAnswer(one, promptIds.metBeyondStatus));
    if (met) said.set(weekIndex(one.forDate), met);
  }
  const last = weekIndex(asOf);
  return Array.from({ length: weeks }, (_, index) => {
    const week = last - weeks + 1 + index;
    return { week, monday: firstDayOfWeek(week), met: said.get(week) ?? null };
  });
};
