import { addDays, type CalendarDay, daysBetween } from '../../calendar/calendar-day.ts';
import { type EventName, eventNames } from '../../check-ins/event-names.ts';
import { parameters } from '../../constants.ts';
import type { Decision } from '../../records/beside/decision.ts';
import type { Experiment } from '../../records/beside/experiment.ts';
import type { RolePeriod } from '../../records/beside/role-period.ts';
import type { Reflection } from '../../records/entries/reflection.ts';
import { runningExperiment } from '../plans/experiment.ts';
import { endDay, experimentToEnd } from '../plans/experiment-events.ts';
import { forms } from '../questions/prompt-catalogue.ts';

/** The questions of an event, in order. */
export const eventPrompts = (event: EventName): readonly string[] => forms.event[event] ?? [];

/** The event that questions, or answers by question, belong to; null when they belong to none. */
export const eventOf = (promptIds: readonly string[]): EventName | null =>
  eventNames.find((name) => eventPrompts(name).every((id) => promptIds.includes(id))) ?? null;

/** An event whose check-in is due, and the day it would describe. */
export type DueEvent = {
  readonly event: EventName;
  readonly forDate: CalendarDay;
  /** What began or ended, where it is an experiment. */
  readonly experiment?: Experiment;
};

type Past = Pick<Reflection, 'form' | 'forDate' | 'answers' | 'deletedAt'>;

type EventRequest = {
  readonly today: CalendarDay;
  /** The day of the first own check-in: what happened before it is not asked about. Unless given, nothing is before it. */
  readonly since?: CalendarDay | undefined;
  readonly reflections: readonly Past[];
  readonly roles: readonly RolePeriod[];
  readonly experiments: readonly Experiment[];
  readonly decisions: readonly Decision[];
};

/** The days on which a check-in on this event was made, newest last. */
const daysOf = (event: EventName, reflections: readonly Past[]): readonly CalendarDay[] =>
  reflections
    .filter((one) => one.form === 'event' && one.deletedAt === null && eventOf(Object.keys(one.answers)) === event)
    .map(({ forDate }) => forDate)
    .sort();

const isRecent = (day: CalendarDay, { today, since }: Pick<EventRequest, 'today' | 'since'>): boolean => {
  const days = daysBetween(day, today);
  return days >= 0 && days < parameters.eventDays && (since === undefined || day >= since);
};

/** After a conversation that was prepared for: from the day after, until it was written about. */
const dueAfterConversation = ({ today, since, reflections }: EventRequest): readonly DueEvent[] => {
  const prepared = daysOf('before-conversation', reflections).at(-1);
  if (prepared === undefined || prepared === today || !isRecent(addDays(prepared, 1), { today, since })) return [];
  const written = daysOf('after-conversation', reflections).some((day) => day >= prepared);
  return written ? [] : [{ event: 'after-conversation', forDate: today }];
};

/** After the role held has changed: the first spell of a journal is no change. */
const dueRoleChange = ({ today, since, reflections, roles }: EventRequest): readonly DueEvent[] => {
  const began = roles
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ from }) => from)
    .filter((day) => day <= today)
    .sort();
  const change = began.length > 1 ? began.at(-1) : undefined;
  if (change === undefined || !isRecent(change, { today, since })) return [];
  const written = daysOf('role-change', reflections).some((day) => day >= change);
  return written ? [] : [{ event: 'role-change', forDate: today }];
};

const hasCheckIn = (
  event: EventName,
  { reflections }: Pick<EventRequest, 'reflections'>,
  since: CalendarDay,
): boolean => daysOf(event, reflections).some((day) => day >= since);

/** The experiment whose start can still be written about: it runs, and has no check-in of that kind. */
export const experimentToStart = (request: Pick<EventRequest, 'experiments' | 'reflections'>): Experiment | null => {
  const running = runningExperiment(request.experiments);
  return running === null || hasCheckIn('experiment-start', request, running.start) ? null : running;
};

const dueExperimentStart = (request: EventRequest): readonly DueEvent[] => {
  const { today } = request;
  const experiment = experimentToStart(request);
  if (experiment === null || !isRecent(experiment.start, request)) return [];
  return [{ event: 'experiment-start', forDate: today, experiment }];
};

/** From its last day on, the planned one where nobody ended it. */
const dueExperimentEnd = (request: EventRequest): readonly DueEvent[] => {
  const { today, experiments } = request;
  const experiment = experimentToEnd(experiments, today);
  if (experiment === null || !isRecent(endDay(experiment), request)) return [];
  // Skipping its one question is an answer too.
  const isSkipped = experiment.ended !== null && hasCheckIn('experiment-end', request, experiment.ended);
  return isSkipped ? [] : [{ event: 'experiment-end', forDate: today, experiment }];
};

const dueDecision = (request: EventRequest): readonly DueEvent[] => {
  const { today, decisions } = request;
  const made = decisions
    .filter(({ status, deletedAt }) => status !== 'open' && deletedAt === null)
    .map(({ date }) => date)
    .filter((day) => isRecent(day, request))
    .sort()
    .at(-1);
  return made === undefined || hasCheckIn('decision', request, made) ? [] : [{ event: 'decision', forDate: today }];
};

/** The events of the last 14 days that have no check-in yet. docs/data.md, "What is due". */
export const dueEvents = (request: EventRequest): readonly DueEvent[] => [
  ...dueAfterConversation(request),
  ...dueRoleChange(request),
  ...dueExperimentStart(request),
  ...dueExperimentEnd(request),
  ...dueDecision(request),
];
