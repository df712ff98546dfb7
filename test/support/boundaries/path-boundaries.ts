import { addDays } from '../../../shared/calendar/calendar-day.ts';
import { composeForm } from '../../../shared/domain/check-ins/compose-form.ts';
import { dueEvents } from '../../../shared/domain/check-ins/event-forms.ts';
import { missingFields } from '../../../shared/domain/paths/decision.ts';
import { readEvidence } from '../../../shared/domain/paths/evidence.ts';
import { readPathPreference } from '../../../shared/domain/paths/path-preference.ts';
import { canStartCommitment, followThrough, isReviewDue } from '../../../shared/domain/plans/commitment.ts';
import { readOutcome, surpriseByPole } from '../../../shared/domain/plans/experiment.ts';
import { answerFits } from '../../../shared/domain/questions/answer-fits.ts';
import { choosePrompt } from '../../../shared/domain/questions/choose-prompt.ts';
import { promptById } from '../../../shared/domain/questions/prompt-catalogue.ts';
import { isResting } from '../../../shared/domain/questions/prompt-rests.ts';
import { type OwnPrompt, ownPromptSchema } from '../../../shared/records/beside/own-prompt.ts';
import type { FormAnswer } from '../../../shared/records/entries/form-answers.ts';
import { aReflection } from '../builders.ts';
import { aCommitment, aDecision, anEvidence, anExperiment, aRolePeriod } from '../records.ts';
import { back, boundary, chips, counted, end, indexes } from './boundary.ts';

const fits = (id: string, answer: FormAnswer): boolean => {
  const prompt = promptById(id);
  return prompt !== undefined && answerFits(prompt, answer);
};

const ownQuestion = (index: number): OwnPrompt =>
  ownPromptSchema.parse({
    ...{ type: 'own-prompt', id: `own${index}`, kind: 'rating', text: `How was part ${index}?`, form: 'daily' },
    ...{ left: 'heavy', right: 'light' },
  });

/** How many of so many own questions a daily form asks. */
const ownAsked = (count: number): number =>
  composeForm({
    ...{
      form: 'daily',
      past: [],
      forDate: end,
      conditions: { partner: false, combined: false, ic: false, commitment: false, line: false },
    },
    own: indexes(count).map(ownQuestion),
  }).filter(({ id }) => id.startsWith('own')).length;

/** Whether a question may come as the last of so many check-ins in a row, of which it was in the first. */
const mayCome = (inARow: number): boolean => {
  const past = indexes(inARow - 1).map((index) =>
    aReflection({ id: `p${index}`, forDate: back(inARow - 1 - index), answers: index === 0 ? { EF01: 'left' } : {} }),
  );
  return choosePrompt({ from: ['EF01'], past, forDate: end, key: null, daily: true }) !== null;
};

const roleChanged = (days: number) =>
  dueEvents({
    ...{ today: end, reflections: [], experiments: [], decisions: [] },
    roles: [aRolePeriod({ id: 'a', from: back(900) }), aRolePeriod({ id: 'b', from: back(days), role: 'EM' })],
  }).map(({ event }) => event);

/** An experiment with so many check-ins that belong to it and one that does not. */
const taggedMean = (count: number): number | null => {
  const start = back(60);
  const entries = indexes(count + 1).map((index) =>
    aReflection({ id: `t${index}`, forDate: addDays(start, index), answers: { ES05: 0 } }),
  );
  const reflectionIds = entries.slice(1).map(({ id }) => id);
  return readOutcome(anExperiment({ start, ended: end, outcome: 0, reflectionIds }), entries).tagged.energy;
};

const finished = (count: number) =>
  surpriseByPole(
    indexes(count).map((index) => anExperiment({ id: `x${index}`, start: back(60 + index), ended: end, outcome: 1 })),
  ).length;

const lines = (count: number): boolean | undefined =>
  readEvidence(indexes(count).map((index) => anEvidence({ id: `v${index}`, date: back(index) }))).find(
    ({ path }) => path === 'EM',
  )?.isOneSided;

const due = (count: number): number | null =>
  followThrough({
    occurrences: indexes(count).map((index) => ({ dueDate: back(index), result: 'kept' as const, note: '' })),
  }).share;

const answersOnNext = (count: number): number | null =>
  readPathPreference(
    indexes(count).map((index) =>
      aReflection({ id: `n${index}`, form: 'monthly', forDate: back(index), answers: { PA01: 3 } }),
    ),
    end,
  ).median;

export const pathBoundaries = {
  sliderStops: boundary((stops: number) => fits('ES05', stops), {
    below: [[2, -2], true],
    at: [[3, -3], true],
    above: [[4, -4], false],
  }),
  chipsPerSplit: counted('chipsPerSplit', (all) => fits('TS01', { ...chips(0, 0), coordination: all - 5, other: 5 }), [
    true,
    true,
    false,
  ]),
  promptRestDays: counted(
    'promptRestDays',
    (days) =>
      isResting('EF01', { past: [aReflection({ forDate: back(days), answers: { EF01: null } })], states: [], on: end }),
    [true, false, false],
  ),
  promptRepeatCheckIns: counted('promptRepeatCheckIns', mayCome, [false, false, true]),
  eventDays: counted('eventDays', roleChanged, [['role-change'], [], []]),
  ownPromptsPerForm: counted('ownPromptsPerForm', ownAsked, [2, 3, 3]),
  activeCommitments: counted(
    'activeCommitments',
    (active) => canStartCommitment(indexes(active).map((index) => aCommitment({ id: `k${index}` }))).ok,
    [true, false, false],
  ),
  followThroughMinDue: counted('followThroughMinDue', due, [null, 1, 1]),
  reviewAfterWeeks: counted('reviewAfterWeeks', (weeks) => isReviewDue(aCommitment({ start: back(7 * weeks) }), end), [
    ...([false, true, true] as const),
  ]),
  preferenceMinAnswers: counted('preferenceMinAnswers', answersOnNext, [null, 1, 1]),
  taggedMinReflections: counted('taggedMinReflections', taggedMean, [null, 0, 0]),
  surpriseMinExperiments: counted('surpriseMinExperiments', finished, [0, 1, 1]),
  oneSidedEvidence: counted('oneSidedEvidence', lines, [false, true, true]),
  caseAgainstLength: counted(
    'caseAgainstLength',
    (length) => missingFields(aDecision({ caseAgainst: 'x'.repeat(length) })).includes('case-against'),
    [true, false, false],
  ),
  decisionMinOptions: counted(
    'decisionMinOptions',
    (options) =>
      missingFields(aDecision({ options: indexes(options).map((index) => `Way ${index}`) })).includes('options'),
    [true, false, false],
  ),
} as const;
