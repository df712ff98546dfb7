import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { DueEvent } from '../../../shared/domain/check-ins/event-forms.ts';
import { endDay } from '../../../shared/domain/plans/experiment-events.ts';
import type { Experiment } from '../../../shared/records/beside/experiment.ts';
import { dayInWords, shortened } from '../../../shared/wording/wording.ts';

/** So much of an experiment's question tells which one it is. */
const QUESTION = 90;

/** “How does ‘Reviewing changes’ leave me?”: what the writer put in quotes stands in single ones. */
export const experimentName = ({ question }: Pick<Experiment, 'question'>): string =>
  `“${shortened(question, QUESTION).replaceAll('“', '‘').replaceAll('”', '’')}”`;

const onDay = (day: CalendarDay, today: CalendarDay): string => (day === today ? 'today' : `on ${dayInWords(day)}`);

const whyStart = (experiment: Experiment, today: CalendarDay): string =>
  `You began the experiment ${experimentName(experiment)} ${onDay(experiment.start, today)}.`;

const whyEnd = (experiment: Experiment, today: CalendarDay): string => {
  const [name, day] = [experimentName(experiment), endDay(experiment)];
  if (experiment.ended !== null) return `You ended the experiment ${name} ${onDay(day, today)}.`;
  return day === today
    ? `Today is the last planned day of the experiment ${name}. Answering ends it.`
    : `The experiment ${name} was planned to end ${onDay(day, today)}. Answering ends it.`;
};

/** Why a check-in on an event is due, in a sentence or two. */
export const whyEventDue = ({ event, experiment }: DueEvent, today: CalendarDay): string => {
  if (event === 'experiment-start' && experiment) return whyStart(experiment, today);
  if (event === 'experiment-end' && experiment) return whyEnd(experiment, today);
  if (event === 'decision') return 'You noted a decision within the last two weeks.';
  return event === 'role-change'
    ? 'Your role changed within the last two weeks.'
    : 'You prepared for a conversation within the last two weeks.';
};
