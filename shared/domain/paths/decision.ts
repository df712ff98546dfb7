import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import { fail, ok, type Result } from '../../errors/result.ts';
import type { Decision, DecisionReview, Reasons } from '../../records/beside/decision.ts';
import type { Answer } from '../../records/entries/reflection.ts';
import { promptById } from '../questions/prompt-catalogue.ts';
import { promptIds } from '../questions/prompt-ids.ts';

/** What a decision needs before it can be called decided; reasons, evidence and plans may stay open. */
export type DecisionField =
  | 'options'
  | 'stay-option'
  | 'trigger'
  | 'favoured'
  | 'confidence'
  | 'case-against'
  | 'bring-back'
  | 'way-back';

const isEmpty = (words: string): boolean => words.trim() === '';

const realOptions = ({ options }: Decision): readonly string[] => [
  ...new Set(options.map((option) => option.trim().toLowerCase()).filter((option) => option !== '')),
];

const STAY = /\b(stay|remain|no change|as it is)\b/;

/** The required fields still empty, in the order of the form. docs/domain.md, section 6. */
export const missingFields = (decision: Decision): readonly DecisionField[] => {
  const checks: readonly (readonly [DecisionField, boolean])[] = [
    ['options', realOptions(decision).length < parameters.decisionMinOptions],
    ['stay-option', !realOptions(decision).some((option) => STAY.test(option))],
    ['trigger', isEmpty(decision.trigger)],
    ['favoured', isEmpty(decision.favoured)],
    ['confidence', decision.confidence === null],
    ['case-against', decision.caseAgainst.trim().length < parameters.caseAgainstLength],
    ['bring-back', isEmpty(decision.bringBack)],
    ['way-back', isEmpty(decision.wayBack)],
  ];
  return checks.flatMap(([field, isMissing]) => (isMissing ? [field] : []));
};

/** The decision as decided, or the fields that are still empty. It can always be recorded as happened instead. */
export const markDecided = (
  decision: Decision,
): Result<Decision, { readonly code: 'decision-incomplete'; readonly fields: readonly DecisionField[] }> => {
  const fields = missingFields(decision);
  return fields.length > 0 ? fail({ code: 'decision-incomplete', fields }) : ok({ ...decision, status: 'decided' });
};

/** Life moves first: what happened is recorded as it is, complete or not. */
export const markHappened = (decision: Decision): Decision => ({ ...decision, status: 'happened' });

/**
 * Reasons from within minus reasons from outside, -8 to 8; null until all four are answered. Shown to the writer
 * alone. Sheldon and Elliot 1999; docs/domain.md, section 6.
 */
export const concordance = ({ expected, guilt, meaning, work }: Reasons): number | null =>
  expected === null || guilt === null || meaning === null || work === null ? null : meaning + work - (expected + guilt);

/** The reasons as answered in a form, by row of the prompt; null where a row was left out. */
export const reasonsFromAnswer = (answer: Answer): Reasons => {
  const rows = promptById(promptIds.reasonsForMove)?.scale?.rows ?? [];
  const [expected = null, guilt = null, meaning = null, work = null] = rows.map((row) => {
    const rating = typeof answer === 'object' ? answer?.[row] : null;
    return typeof rating === 'number' ? rating : null;
  });
  return { expected, guilt, meaning, work };
};

const REVIEW_DAYS = [30, 90, 180] as const;

/** The days on which a decision is looked at again. */
export const reviewDays = ({ date }: Pick<Decision, 'date'>): readonly CalendarDay[] =>
  REVIEW_DAYS.map((days) => addDays(date, days));

/** The review that is due: the newest one reached without a review on or after it; null when none is or all is open. */
export const dueReview = (decision: Decision, asOf: CalendarDay): CalendarDay | null => {
  if (decision.status === 'open' || decision.deletedAt !== null) return null;
  const reached = reviewDays(decision).findLast((day) => day <= asOf);
  return reached && !decision.reviews.some(({ date }) => date >= reached) ? reached : null;
};

/** One forecast question then and now; null where it was not answered. */
export type ReviewComparison = {
  readonly confidence: { readonly before: number | null; readonly now: number | null };
  readonly concordance: { readonly before: number | null; readonly now: number | null };
  /** The day of the review. */
  readonly date: CalendarDay;
};

/** The answers of a review beside those of the decision. docs/domain.md, section 6. */
export const compareReview = (decision: Decision, review: DecisionReview): ReviewComparison => ({
  confidence: { before: decision.confidence, now: review.confidence },
  concordance: { before: concordance(decision.reasons), now: concordance(review.reasons) },
  date: review.date,
});
