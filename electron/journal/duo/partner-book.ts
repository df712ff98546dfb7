import { addDays, type CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { partnerOn } from '../../../shared/domain/duo/duo.ts';
import { forgetPartner } from '../../../shared/domain/duo/forget-partner.ts';
import { partnerIdOf } from '../../../shared/domain/kinds/kinds.ts';
import { levelPairs } from '../../../shared/domain/paths/ladder.ts';
import { archetypes } from '../../../shared/domain/questions/prompt-catalogue.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, type Result } from '../../../shared/errors/result.ts';
import type { KeptPartner, PartnerRow, PartnersView, Style } from '../../../shared/ipc/duo.ts';
import type { Partner, WorkingStyle } from '../../../shared/records/beside/partner.ts';
import { archetypeIds } from '../../../shared/records/fields/archetype-ids.ts';
import { inOrder } from '../../../shared/records/fields/in-order.ts';
import { isFinished } from '../../../shared/records/journal-record.ts';
import { retentionEnds } from '../../../shared/records/keeping-time.ts';
import type { Moment } from '../../platform/clock.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps, revised } from '../core/revise.ts';

type Changed = Promise<Result<null, AppError>>;

/** What deleting a partner would take along. */
export const forgettingOf = (journal: Journal, partnerId: string) =>
  forgetPartner(partnerId, {
    partners: journal.of('partner'),
    entries: journal.entries(),
    theirs: journal
      .all()
      .filter(isFinished)
      .flatMap((record) => {
        const owner = record.deletedAt === null ? partnerIdOf(record) : null;
        return owner === null ? [] : [{ id: record.id, partnerId: owner }];
      }),
  });

/** An archetype of a newer Driftline is not shown, and kept until it is chosen anew. */
const knownArchetype = (id: string | null): Style['primary'] => archetypeIds.find((known) => known === id) ?? null;

const styleOf = ({ primary, secondary, risk }: WorkingStyle): Style => ({
  primary: knownArchetype(primary),
  secondary: knownArchetype(secondary),
  risk,
});

const rowOf = (journal: Journal, partner: Partner, asked: boolean): PartnerRow => {
  const { id, label, relation, since, until, levelPair, mine, theirs } = partner;
  const both = { levelPair, mine: styleOf(mine), theirs: styleOf(theirs) };
  const { deleted, changed } = forgettingOf(journal, id);
  const kindsAlong = deleted.flatMap((one) => (one === id ? [] : (journal.find(one)?.type ?? [])));
  const countOf = (kind: string): number => kindsAlong.filter((one) => one === kind).length;
  const along = [...new Set(kindsAlong)]
    .filter((kind) => kind !== 'reflection')
    .map((kind) => ({ kind, count: countOf(kind) }));
  const counts = { checkIns: countOf('reflection'), otherCheckIns: changed.length, along };
  return { id, label, relation, since, until, asked, ...counts, ...both };
};

/** Every partner, newest first, and those that were deleted and are still kept. */
export const partnersView = (
  journal: Journal,
  { day: today, utcOffsetMinutes }: Pick<Moment, 'day' | 'utcOffsetMinutes'>,
): PartnersView => {
  const asked = partnerOn(journal.of('partner'), today)?.id;
  const rows = inOrder(journal.of('partner'), ({ since }) => since).map((one) => rowOf(journal, one, one.id === asked));
  const deleted = journal
    .all()
    .flatMap((record) =>
      record.type === 'partner' && record.deletedAt !== null
        ? [{ id: record.id, label: record.label, retentionEnds: retentionEnds(record.deletedAt, utcOffsetMinutes) }]
        : [],
    );
  return {
    today,
    partners: rows.toReversed(),
    archetypes: archetypes.flatMap(({ id, label, gloss }) => {
      const known = knownArchetype(id);
      return known === null ? [] : [{ id: known, label, gloss }];
    }),
    levelPairs: levelPairs().map(({ ids, label }) => ({ pair: [...ids], label })),
    deleted,
  };
};

/** One is active at a time: where the new one begins, the one before has had their last day. */
const endedBefore = (journal: Journal, since: CalendarDay, deps: ReviseDeps): readonly Partner[] => {
  const before = partnerOn(journal.of('partner'), since);
  if (before === null || before.until !== null || before.since >= since) return [];
  return [{ ...revised(before, deps), until: addDays(since, -1) }];
};

const freshPartner = (kept: Omit<KeptPartner, 'id'>, deps: ReviseDeps): Partner => {
  const style = { primary: null, secondary: null, risk: null };
  return { type: 'partner', ...freshHead(deps), levelPair: null, ...kept, mine: style, theirs: style };
};

/** Writes a partner down, or changes one. Fails with `partner-gone`, and where the last day lies before the first. */
export const keepPartner = async (journal: Journal, { id, ...kept }: KeptPartner, deps: ReviseDeps): Changed => {
  if (kept.until !== null && kept.until < kept.since) return fail({ code: 'request-invalid', path: 'until' });
  if (id === null) {
    return journal.change({ put: [...endedBefore(journal, kept.since, deps), freshPartner(kept, deps)] });
  }
  const found = journal.of('partner').find((partner) => partner.id === id);
  if (found === undefined) return fail({ code: 'partner-gone' });
  return journal.change({ put: [{ ...revised(found, deps), ...kept }] });
};

/** Keeps how the two work, as the writer sees it. Fails with `partner-gone`. */
export const keepStyles = async (
  journal: Journal,
  { id, ...both }: { readonly id: string } & Pick<Partner, 'levelPair' | 'mine' | 'theirs'>,
  deps: ReviseDeps,
): Changed => {
  const found = journal.of('partner').find((partner) => partner.id === id);
  if (found === undefined) return fail({ code: 'partner-gone' });
  return journal.change({ put: [{ ...revised(found, deps), ...both }] });
};
