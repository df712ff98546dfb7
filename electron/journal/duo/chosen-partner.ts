import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { partnerOn } from '../../../shared/domain/duo/duo.ts';
import type { Partner } from '../../../shared/records/beside/partner.ts';
import { inOrder } from '../../../shared/records/fields/in-order.ts';
import type { Journal } from '../core/journal.ts';

type Read = Pick<Journal, 'of'>;

const newestFirst = (journal: Read): readonly Partner[] =>
  inOrder(journal.of('partner'), ({ since }) => since).toReversed();

/** The partner of that id; else the one of today, else the last one; null where there is nobody. */
export const chosenPartner = (journal: Read, partnerId: string | null, today: CalendarDay): Partner | null => {
  const known = newestFirst(journal);
  return known.find(({ id }) => id === partnerId) ?? partnerOn(known, today) ?? known[0] ?? null;
};

/** Whom a page is about, and everybody it could be about, newest first. */
export const aboutPartner = (journal: Read, partner: Partner | null, today: CalendarDay) => ({
  today,
  partner: partner && { id: partner.id, label: partner.label },
  partners: newestFirst(journal).map(({ id, label }) => ({ id, label })),
});
