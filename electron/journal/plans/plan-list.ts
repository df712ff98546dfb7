import { addDays, type CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { followThrough, isReviewDue, reviewShares } from '../../../shared/domain/plans/commitment.ts';
import {
  commitmentText,
  droppedQuestion,
  followThroughText,
  reviewLines,
} from '../../../shared/domain/plans/commitment-sentences.ts';
import { plannedEnd, readOutcome } from '../../../shared/domain/plans/experiment.ts';
import { endDay } from '../../../shared/domain/plans/experiment-events.ts';
import { outcomeSentences } from '../../../shared/domain/plans/experiment-sentences.ts';
import { balanceWeeks } from '../../../shared/domain/scoring/balance-weeks.ts';
import type { Plan } from '../../../shared/ipc/plans.ts';

import type { Commitment } from '../../../shared/records/beside/commitment.ts';
import type { Experiment } from '../../../shared/records/beside/experiment.ts';
import { inOrder } from '../../../shared/records/fields/in-order.ts';
import type { Journal } from '../core/journal.ts';

type Read = Pick<Journal, 'entries' | 'of'>;

/** Whether a commitment or an experiment has been ended. */
export const isOver = (plan: Commitment | Experiment): boolean =>
  plan.type === 'commitment' ? plan.status === 'ended' : plan.ended !== null;

/** The check-ins that a review compares: as many weeks before the start as it has run, and those since. */
const reviewOf = (journal: Read, commitment: Commitment, today: CalendarDay): readonly string[] => {
  if (!isReviewDue(commitment, today)) return [];
  const from = addDays(commitment.start, -7 * (commitment.reviewAfterWeeks + 1));
  const entries = journal.entries().filter(({ forDate }) => forDate >= from);
  return reviewLines(commitment, reviewShares(commitment, balanceWeeks(entries, addDays(today, -1))));
};

const commitmentPlan = (journal: Read, commitment: Commitment, today: CalendarDay): Plan => {
  const { id, start, side, cue, action, placeInWeek, movable } = commitment;
  return {
    kind: 'commitment',
    id,
    start,
    over: isOver(commitment),
    text: commitmentText(commitment),
    ...{ side, cue, action, placeInWeek, movable },
    kept: followThroughText(followThrough(commitment)),
    question: droppedQuestion(commitment),
    review: [...reviewOf(journal, commitment, today)],
  };
};

/** Forecast and outcome always; the means beside them once there are enough check-ins tied to it to speak of. */
const outcomeOf = (journal: Read, experiment: Experiment): string[] => {
  if (experiment.ended === null) return [];
  const outcome = readOutcome(experiment, journal.entries());
  const [said, ...means] = outcomeSentences(outcome);
  const isSpoken = outcome.tagged.energy !== null || outcome.tagged.time !== null;
  return [...(said ? [said] : []), ...(isSpoken ? means : [])].map(({ text }) => text);
};

const experimentPlan = (journal: Read, experiment: Experiment, today: CalendarDay): Plan => {
  const { id, start, question, pole, dose, days, forecast, countsFor, countsAgainst } = experiment;
  return {
    kind: 'experiment',
    id,
    start,
    over: isOver(experiment),
    text: question,
    ...{ question, pole, dose, days, forecast, countsFor, countsAgainst },
    lastDay: experiment.ended ?? plannedEnd(experiment),
    outcome: outcomeOf(journal, experiment),
    awaitsEnd: experiment.outcome === null && endDay(experiment) <= today,
  };
};

/** Commitments and experiments: those that run first, then the newest. */
export const planList = (journal: Read, today: CalendarDay): Plan[] =>
  inOrder([...journal.of('commitment'), ...journal.of('experiment')], ({ start }) => start)
    .toReversed()
    .map((plan) =>
      plan.type === 'commitment' ? commitmentPlan(journal, plan, today) : experimentPlan(journal, plan, today),
    )
    .sort((a, b) => Number(a.over) - Number(b.over));
