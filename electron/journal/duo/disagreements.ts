import { type CalendarDay, daysBetween } from '../../../shared/calendar/calendar-day.ts';
import { ageingDisagreements, countDisagreements, isUnsettled } from '../../../shared/domain/duo/disagreement.ts';
import { ageingText, disagreementSentences } from '../../../shared/domain/duo/disagreement-sentences.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { DisagreementRow, DisagreementSaid, DisagreementsView } from '../../../shared/ipc/pair-log.ts';
import { type Disagreement, disagreementSchema } from '../../../shared/records/beside/disagreement.ts';
import { disagreementFaults } from '../../../shared/records/beside/disagreement-faults.ts';
import { inOrder } from '../../../shared/records/fields/in-order.ts';
import type { Moment } from '../../platform/clock.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps, revised } from '../core/revise.ts';
import { aboutPartner, chosenPartner } from './chosen-partner.ts';
import { deletedRecords, pairRecord } from './pair-records.ts';

const rowOf = (
  { type, revision, parents, besideOf, updatedAt, deletedAt, ...said }: Disagreement,
  today: CalendarDay,
): DisagreementRow => ({ ...said, waits: isUnsettled(said, today), days: daysBetween(said.date, today) });

const rowsOf = (log: readonly Disagreement[], today: CalendarDay): DisagreementRow[] => {
  const rows = inOrder(log, ({ date }) => date).map((one) => rowOf(one, today));
  const resting = rows.filter(({ waits }) => !waits);
  return [
    ...rows.filter(({ waits }) => waits),
    ...resting.filter(({ status }) => status === 'parked'),
    ...resting.filter(({ status }) => status !== 'parked').toReversed(),
  ];
};

/** The disagreements with one partner, their counts, and what was deleted of them. */
export const disagreementsView = (
  journal: Journal,
  partnerId: string | null,
  moment: Pick<Moment, 'day' | 'utcOffsetMinutes'>,
): DisagreementsView => {
  const { day: today } = moment;
  const partner = chosenPartner(journal, partnerId, today);
  const log = journal.of('conflict').filter((one) => one.partnerId === partner?.id);
  return {
    ...aboutPartner(journal, partner, today),
    rows: rowsOf(log, today),
    counts: disagreementSentences(countDisagreements(log, today)).map(({ text }) => text),
    ageing: ageingDisagreements(log, today).map(ageingText),
    deleted: deletedRecords(journal, 'conflict', {
      partnerId: partner?.id ?? null,
      moment,
      titleOf: ({ topic }) => topic,
    }),
  };
};

/**
 * Writes a disagreement down, or changes one. Fails with `partner-gone`, `disagreement-missing`, or with
 * `request-invalid` at the field that cannot be kept so.
 */
export const keepDisagreement = async (
  journal: Journal,
  { id, said }: { readonly id: string | null; readonly said: DisagreementSaid },
  deps: ReviseDeps,
): Promise<Result<{ id: string }, AppError>> => {
  const [fault] = Object.keys(disagreementFaults(said, deps.clock().day));
  if (fault !== undefined) return fail({ code: 'request-invalid', path: fault });
  if (!journal.of('partner').some((partner) => partner.id === said.partnerId)) return fail({ code: 'partner-gone' });
  const found = id === null ? null : pairRecord(journal, 'conflict', id);
  if (found?.ok === false) return found;
  if (found !== null && found.value.deletedAt !== null) return fail({ code: 'disagreement-missing' });
  const kept: Disagreement =
    found === null
      ? disagreementSchema.parse({ type: 'conflict', ...freshHead(deps), ...said })
      : { ...revised(found.value, deps), ...said };
  const changed = await journal.change({ put: [kept] });
  return changed.ok ? ok({ id: kept.id }) : changed;
};
