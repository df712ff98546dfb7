import type { CalendarDay } from '../../calendar/calendar-day.ts';
import type { Partner } from '../../records/beside/partner.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { inOrder } from '../../records/fields/in-order.ts';
import { type DuoCheckIn, duoCheckIns, partnerOn } from './duo.ts';

/** What was answered about one partner; `partner` null for days on which none is known. */
export type PartnerAnswers = {
  readonly partner: Partner | null;
  /** The entries of their days, in the order given. */
  readonly entries: readonly Entry[];
  readonly checkIns: readonly DuoCheckIn[];
};

/** The entries of one partner's days, in the order given; of null those on whose days no partner is known. */
export const entriesWith = (
  entries: readonly Entry[],
  partners: readonly Partner[],
  partner: Partner | null,
): readonly Entry[] =>
  entries.filter(({ forDate }) => (partnerOn(partners, forDate)?.id ?? null) === (partner?.id ?? null));

const ANY_DAY = { since: '0001-01-01' as CalendarDay, until: null };

/**
 * The duo check-ins of a journal up to a day, partner by partner, those begun first first: two people are never one
 * series. Only those with a check-in are named.
 */
export const duoByPartner = (
  entries: readonly Entry[],
  partners: readonly Partner[],
  asOf: CalendarDay,
): readonly PartnerAnswers[] => {
  const live = inOrder(
    partners.filter(({ deletedAt }) => deletedAt === null),
    ({ since }) => since,
  );
  return [...live, null]
    .map((partner): PartnerAnswers => {
      const theirs = entriesWith(entries, live, partner);
      return { partner, entries: theirs, checkIns: duoCheckIns(theirs, ANY_DAY, asOf) };
    })
    .filter(({ checkIns }) => checkIns.length > 0);
};
