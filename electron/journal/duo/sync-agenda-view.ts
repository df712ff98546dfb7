import { duoCheckIns, partnerOn } from '../../../shared/domain/duo/duo.ts';
import { duoQuestions } from '../../../shared/domain/duo/duo-questions.ts';
import { buildSyncAgenda } from '../../../shared/domain/duo/sync-agenda.ts';
import type { AgendaView } from '../../../shared/ipc/duo.ts';
import { inOrder } from '../../../shared/records/fields/in-order.ts';
import type { Moment } from '../../platform/clock.ts';
import type { Journal } from '../core/journal.ts';

/** What the two could talk about today: questions and topics, never a rating, nothing of a private entry. */
export const agendaView = (journal: Journal, { day: today }: Pick<Moment, 'day'>): AgendaView => {
  const partner = partnerOn(journal.of('partner'), today);
  if (partner === null) return { today, partner: null, opening: null, slots: [] };
  const entries = journal.entries();
  const checkIns = duoCheckIns(entries, partner, today);
  const ofPartner = <Kept extends { readonly partnerId: string }>(kept: readonly Kept[]) =>
    kept.filter(({ partnerId }) => partnerId === partner.id);
  const cards = inOrder(ofPartner(journal.of('direction-card')), ({ agreedOn }) => agreedOn);
  const { opening, slots } = buildSyncAgenda({
    asOf: today,
    entries,
    checkIns,
    conflicts: ofPartner(journal.of('conflict')),
    rows: ofPartner(journal.of('ownership-row')),
    directionCard: cards.at(-1) ?? null,
    question: duoQuestions({ partner, checkIns, entries, asOf: today })[0] ?? null,
  });
  return {
    today,
    partner: partner.label,
    opening,
    slots: slots.map(({ id, minutes, title, lines }) => ({ id, minutes, title, lines: [...lines] })),
  };
};
