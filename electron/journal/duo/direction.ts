import { daysBetween } from '../../../shared/calendar/calendar-day.ts';
import { directionQuestion, newestDirection } from '../../../shared/domain/duo/direction.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { DirectionRow, DirectionSaid, DirectionView } from '../../../shared/ipc/pair-log.ts';
import { type DirectionCard, directionCardSchema } from '../../../shared/records/beside/direction-card.ts';
import type { Moment } from '../../platform/clock.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps, revised } from '../core/revise.ts';
import { aboutPartner, chosenPartner } from './chosen-partner.ts';
import { deletedRecords, pairRecord } from './pair-records.ts';

/** What the pair agreed to aim at: the card that holds, the earlier ones, and what was deleted of them. */
export const directionView = (
  journal: Journal,
  partnerId: string | null,
  moment: Pick<Moment, 'day' | 'utcOffsetMinutes'>,
): DirectionView => {
  const { day: today } = moment;
  const partner = chosenPartner(journal, partnerId, today);
  const cards = newestDirection(journal.of('direction-card').filter((one) => one.partnerId === partner?.id));
  return {
    ...aboutPartner(journal, partner, today),
    cards: cards.map(
      ({ type, revision, parents, besideOf, updatedAt, deletedAt, ...said }): DirectionRow => ({
        ...said,
        days: daysBetween(said.agreedOn, today),
      }),
    ),
    question: directionQuestion(cards[0] ?? null, today),
    deleted: deletedRecords(journal, 'direction-card', {
      partnerId: partner?.id ?? null,
      moment,
      titleOf: ({ goal }) => goal,
    }),
  };
};

/**
 * Writes a direction card, or changes one. Fails with `partner-gone`, `direction-missing`, or with `request-invalid`
 * where it has no goal or a day of agreeing to come.
 */
export const keepDirection = async (
  journal: Journal,
  { id, said }: { readonly id: string | null; readonly said: DirectionSaid },
  deps: ReviseDeps,
): Promise<Result<{ id: string }, AppError>> => {
  if (said.goal.trim() === '') return fail({ code: 'request-invalid', path: 'goal' });
  if (said.agreedOn > deps.clock().day) return fail({ code: 'request-invalid', path: 'agreedOn' });
  if (!journal.of('partner').some((partner) => partner.id === said.partnerId)) return fail({ code: 'partner-gone' });
  const found = id === null ? null : pairRecord(journal, 'direction-card', id);
  if (found?.ok === false) return found;
  if (found !== null && found.value.deletedAt !== null) return fail({ code: 'direction-missing' });
  const kept: DirectionCard =
    found === null
      ? directionCardSchema.parse({ type: 'direction-card', ...freshHead(deps), ...said })
      : { ...revised(found.value, deps), ...said };
  const changed = await journal.change({ put: [kept] });
  return changed.ok ? ok({ id: kept.id }) : changed;
};
