import { type CalendarDay, daysBetween } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type { PairQuestion } from '../../records/beside/pair-question.ts';
import type { DuoQuestion } from './duo-questions.ts';

type Answered = Pick<PairQuestion, 'question' | 'date' | 'answer'>;

/** The day a question was answered last; empty, which is before every day, where it never was. */
const lastAnswered = (question: DuoQuestion, answered: readonly Answered[]): string =>
  answered
    .filter((one) => one.question === question.id)
    .map(({ date }) => date)
    .toSorted()
    .at(-1) ?? '';

/**
 * The one question that a pair is asked on a day, of those that fit it; null for `pairQuestionDays` after an answer and
 * where none is left. One that was talked about rests for `pairQuestionAgainDays`; one put off comes back after all
 * that were not asked yet. Of those alike the order given holds. docs/domain.md, section 4.5.
 */
export const chooseQuestion = (
  questions: readonly DuoQuestion[],
  answered: readonly Answered[],
  asOf: CalendarDay,
): DuoQuestion | null => {
  if (answered.some(({ date }) => daysBetween(date, asOf) < parameters.pairQuestionDays)) return null;
  const resting = new Set(
    answered
      .filter(({ answer, date }) => answer === 'talked' && daysBetween(date, asOf) < parameters.pairQuestionAgainDays)
      .map(({ question }) => question),
  );
  const [first] = questions
    .filter(({ id }) => !resting.has(id))
    .map((question) => ({ question, last: lastAnswered(question, answered) }))
    .toSorted((a, b) => (a.last === b.last ? 0 : a.last < b.last ? -1 : 1));
  return first?.question ?? null;
};
