import { type CalendarDay, daysBetween } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, type WeekIndex, weekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { Partner } from '../../records/beside/partner.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import type { Answer, Reflection } from '../../records/entries/reflection.ts';
import { inOrder } from '../../records/fields/in-order.ts';
import { answerFits } from '../questions/answer-fits.ts';
import { countedAnswer, countedAnswers, knowsQuestions } from '../questions/counted-answers.ts';
import { optionChosen, optionCode } from '../questions/option-codes.ts';
import { promptById, prompts } from '../questions/prompt-catalogue.ts';
import { type PromptId, promptIds } from '../questions/prompt-ids.ts';
import { isUnder } from '../statistics/same-value.ts';

/** The six sides of working as a pair, in the order they are shown. */
export const facets = ['dialogue', 'alignment', 'inclusion', 'trust', 'boundaries', 'multiplier'] as const;
export type Facet = (typeof facets)[number];

/** The answers of one duo check-in. */
export type DuoCheckIn = { readonly date: CalendarDay; readonly answers: Reflection['answers'] };

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

const QUARTERLY_EXTRA = promptIds.resultThanksToPartner;
// A duo check-in is due every 28 days, so an answer of the quarterly form joins one of them at most.
const EXTRA_DAYS = 28;

const duoPrompts = prompts.filter(({ scored, facet }) => scored === 'duo' && facet !== undefined);

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
 * The duo check-ins of one partner up to a day, oldest first. The quarterly question on a shared result counts with
 * the check-in that follows it within four weeks.
 */
export const duoCheckIns = (
  entries: readonly Entry[],
  partner: Pick<Partner, 'since' | 'until'>,
  asOf: CalendarDay,
): readonly DuoCheckIn[] => {
  const live = liveReflections(entries, asOf).filter((one) => isDuring(partner, one.forDate) && knowsQuestions(one));
  const extraFor = (day: CalendarDay): Answer =>
    live
      .filter(({ form, forDate }) => {
        const days = daysBetween(forDate, day);
        return form === 'quarterly' && days >= 0 && days < EXTRA_DAYS;
      })
      .map((one) => countedAnswer(one, QUARTERLY_EXTRA))
      .findLast((answer) => answer !== null) ?? null;
  return live
    .filter(({ form }) => form === 'duo')
    .map((one) => ({
      date: one.forDate,
      answers: { [QUARTERLY_EXTRA]: extraFor(one.forDate), ...countedAnswers(one) },
    }));
};

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

/** One trust answer with the words chosen for it. */
export type TrustDot = { readonly date: CalendarDay; readonly value: number; readonly anchor: string };

/** Trust as dots alone, and their mean only from four on. docs/domain.md, section 4.2. */
export const readTrust = (
  checkIns: readonly DuoCheckIn[],
): { readonly dots: readonly TrustDot[]; readonly mean: number | null } => {
  const labels = promptById(promptIds.trustInPartner)?.scale?.labels ?? [];
  const dots = checkIns.flatMap(({ date, answers }) => {
    const value = duoAnswer(promptIds.trustInPartner, answers[promptIds.trustInPartner]);
    return value === null ? [] : [{ date, value, anchor: labels[value - 1] ?? String(value) }];
  });
  return { dots, mean: dots.length >= parameters.trustLineMinPoints ? meanOf(dots.map(({ value }) => value)) : null };
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
