import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { duoCheckIns, partnerOn } from '../../../shared/domain/duo/duo.ts';
import { type DuoQuestion, duoQuestions } from '../../../shared/domain/duo/duo-questions.ts';
import { chooseQuestion } from '../../../shared/domain/duo/pair-question-card.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { PairQuestionAnswered, PairQuestionView } from '../../../shared/ipc/pair-log.ts';
import { pairQuestionSchema } from '../../../shared/records/beside/pair-question.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps } from '../core/revise.ts';

type Asked = { readonly partnerId: string; readonly question: DuoQuestion };

/** What the partner of today is asked about; null where there is nobody, or nothing to ask. */
const askedOn = (journal: Journal, today: CalendarDay): Asked | null => {
  const partner = partnerOn(journal.of('partner'), today);
  if (partner === null) return null;
  const entries = journal.entries();
  const questions = duoQuestions({
    ...{ partner, entries, asOf: today },
    checkIns: duoCheckIns(entries, partner, today),
  });
  const answered = journal.of('pair-question').filter(({ partnerId }) => partnerId === partner.id);
  const question = chooseQuestion(questions, answered, today);
  return question && { partnerId: partner.id, question };
};

/** The one question card of a day. */
export const pairQuestionView = (journal: Journal, today: CalendarDay): PairQuestionView => {
  const asked = askedOn(journal, today);
  if (asked === null) return { card: null };
  const { id, text, basis } = asked.question;
  return { card: { question: id, text, basis } };
};

/** Keeps what became of the card. Fails with `pair-question-over` where it is no longer the one that is asked. */
export const answerPairQuestion = async (
  journal: Journal,
  { question, answer }: PairQuestionAnswered,
  deps: ReviseDeps,
): Promise<Result<{ id: string }, AppError>> => {
  const { day: date } = deps.clock();
  const asked = askedOn(journal, date);
  if (asked?.question.id !== question) return fail({ code: 'pair-question-over' });
  const kept = pairQuestionSchema.parse({
    ...{ type: 'pair-question', ...freshHead(deps), partnerId: asked.partnerId },
    ...{ question, asked: asked.question.text, date, answer },
  });
  const changed = await journal.change({ put: [kept] });
  return changed.ok ? ok({ id: kept.id }) : changed;
};
