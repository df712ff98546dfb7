import type { CalendarDay } from '../../calendar/calendar-day.ts';
import type { Disagreement } from './disagreement.ts';

/** What a disagreement is refused for. */
export type DisagreementFault = 'missing' | 'to-come' | 'past' | 'before-the-day';
/** Where, each field with what is wrong there; empty where it can be kept. */
export type DisagreementFaults = Partial<
  Readonly<Record<'topic' | 'date' | 'parkedUntil' | 'settledOn' | 'reviewOn', DisagreementFault>>
>;

type Said = Pick<Disagreement, 'topic' | 'date' | 'status' | 'parkedUntil' | 'settledOn' | 'reviewOn'>;

const dateFault = ({ date }: Said, today: CalendarDay): DisagreementFault | null => (date > today ? 'to-come' : null);

const parkedFault = ({ status, parkedUntil }: Said, today: CalendarDay): DisagreementFault | null => {
  if (status !== 'parked') return null;
  if (parkedUntil === null) return 'missing';
  return parkedUntil < today ? 'past' : null;
};

const settledFault = ({ date, settledOn }: Said, today: CalendarDay): DisagreementFault | null => {
  if (settledOn === null) return null;
  if (settledOn > today) return 'to-come';
  return settledOn < date ? 'before-the-day' : null;
};

const reviewFault = ({ date, reviewOn }: Said): DisagreementFault | null =>
  reviewOn !== null && reviewOn < date ? 'before-the-day' : null;

/**
 * Why a disagreement cannot be kept on a day: no topic, a day to come, parked without a day or with one past, a day of
 * settling or of looking again before its day.
 * docs/data.md, "Disagreements and direction cards".
 */
export const disagreementFaults = (said: Said, today: CalendarDay): DisagreementFaults => {
  const found = {
    topic: said.topic.trim() === '' ? ('missing' as const) : null,
    date: dateFault(said, today),
    parkedUntil: parkedFault(said, today),
    settledOn: settledFault(said, today),
    reviewOn: reviewFault(said),
  };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== null));
};
