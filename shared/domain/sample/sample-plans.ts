import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { type Commitment, commitmentSchema, type OccurrenceResult } from '../../records/beside/commitment.ts';
import { type Decision, decisionSchema } from '../../records/beside/decision.ts';
import { type Evidence, evidenceSchema } from '../../records/beside/evidence.ts';
import { type Experiment, experimentSchema } from '../../records/beside/experiment.ts';

const FRIDAY = 4;

/** From week 18 of the diary on, how each week went with the promise. */
const RESULTS: readonly OccurrenceResult[] = [
  'kept',
  'kept',
  'moved-done',
  'kept',
  'dropped',
  'kept',
  'not-due',
  'kept',
];

const FIRST_RESULT = 18;

/** The promise of the sample diary: it holds the technical side while the people side takes the week. */
export const sampleCommitment = (start: CalendarDay): Commitment =>
  commitmentSchema.parse({
    ...{ type: 'commitment', id: 'commitment1', side: 'technical', start: addDays(start, 7 * 17) },
    ...{ cue: 'If a design is proposed', action: 'then I read it within two days', reviewAfterWeeks: 12 },
    placeInWeek: 'the train home',
    occurrences: RESULTS.map((result, index) => ({
      ...{ dueDate: addDays(start, 7 * (FIRST_RESULT + index) + FRIDAY), result },
      note: result === 'dropped' ? 'Hiring took both days.' : '',
    })),
  });

/** The finished experiment: a fortnight of growth talks, dreaded and liked. */
export const sampleExperiment = (start: CalendarDay): Experiment =>
  experimentSchema.parse({
    ...{ type: 'experiment', id: 'experiment1', template: 'growth-talks', pole: 'EM' },
    question: 'Would growth talks leave me tired every time, or only the first time?',
    whatIDo: 'Take over one person’s growth talks for a fortnight',
    ...{ dose: 'Two talks a week', start: addDays(start, 35), days: 14, forecast: -1 },
    forecastWhy: 'I shall prepare as if for an exam.',
    countsFor: 'I look forward to the second talk with the same person.',
    countsAgainst: 'I put one off twice.',
    ...{ stopRule: 'If Kim or Alex would rather have Dana back.', whoKnows: 'Dana, Kim, Alex' },
    ...{ ended: addDays(start, 48), outcome: 1, next: 'keep' },
    learned: 'The preparing was the tiring part, and nobody needed it.',
  });

const evidenceOf = (start: CalendarDay, [week, ...said]: readonly [number, ...SaidOfPath], index: number): Evidence => {
  const [path, direction, source, strength, statement] = said;
  return evidenceSchema.parse({
    ...{ type: 'evidence', id: `evidence${index + 1}`, date: addDays(start, 7 * week + FRIDAY) },
    ...{ path, direction, source, strength, statement },
    link: source === 'experiment' ? 'experiment1' : null,
  });
};

type SaidOfPath = readonly [
  path: Evidence['path'],
  direction: Evidence['direction'],
  source: Evidence['source'],
  strength: number,
  statement: string,
];

const EVIDENCE: readonly (readonly [number, ...SaidOfPath])[] = [
  [6, 'EM', 'for', 'experiment', 2, 'A fortnight of growth talks left me fresher than I had guessed.'],
  [11, 'EM', 'for', 'result', 2, 'The incident went well with Kim on the call and me beside it.'],
  [12, 'EM', 'against', 'reflection', 1, 'A week without code, and I counted the days.'],
  [15, 'TL', 'for', 'feedback', 1, 'Robin says that my questions shorten a design by a week.'],
];

/** What spoke for and against each path before the decision. */
export const sampleEvidence = (start: CalendarDay): readonly Evidence[] =>
  EVIDENCE.map((line, index) => evidenceOf(start, line, index));

/** The decision of week 16, with what spoke against it and the way back. */
export const sampleDecision = (start: CalendarDay): Decision =>
  decisionSchema.parse({
    ...{ type: 'decision', id: 'decision1', date: addDays(start, 7 * 16 + 3), status: 'happened' },
    options: ['Engineering manager of the joined team', 'Tech lead beside a new manager', 'Both, for longer'],
    ...{ favoured: 'Engineering manager of the joined team', confidence: 65 },
    trigger: 'The reorganisation: two teams become one.',
    reasons: { expected: 3, guilt: 2, meaning: 4, work: 4 },
    evidenceIds: EVIDENCE.map((_, index) => `evidence${index + 1}`),
    caseAgainst: 'I may like the talks because they are new. The editor was new once too.',
    bringBack: 'Four weeks in a row in which I count the days without code.',
    ...{ wayBack: 'Dana keeps a place for a tech lead in the other group.', wayBackUntil: addDays(start, 7 * 43) },
    peopleAffected: 'Kim, Alex, Robin',
    first30Days: 'Listen to each of the seven. Touch nothing that works.',
    first90Days: 'Hire one. Hand the build over for good.',
    first180Days: 'A Friday on which I am not needed.',
  });
