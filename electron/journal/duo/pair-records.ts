import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { DeletedRow } from '../../../shared/ipc/pair-log.ts';
import type { DirectionCard } from '../../../shared/records/beside/direction-card.ts';
import type { Disagreement } from '../../../shared/records/beside/disagreement.ts';
import type { PairQuestion } from '../../../shared/records/beside/pair-question.ts';
import { retentionEnds } from '../../../shared/records/keeping-time.ts';
import type { Moment } from '../../platform/clock.ts';
import type { Journal } from '../core/journal.ts';
import type { ReviseDeps } from '../core/revise.ts';
import { binned, goneFor, unbinned } from '../core/whole-record.ts';
import { versionsOf } from '../entries/bin.ts';

/** What is written down about the pair one by one, and can be deleted so. */
export type PairRecord = Disagreement | DirectionCard | PairQuestion;
type PairType = PairRecord['type'];
type Changed = Promise<Result<null, AppError>>;

const missing: Readonly<Record<PairType, AppError>> = {
  conflict: { code: 'disagreement-missing' },
  'direction-card': { code: 'direction-missing' },
  'pair-question': { code: 'pair-question-over' },
};

const isPairRecord = <Type extends PairType>(
  record: { readonly type: string } | undefined,
  type: Type,
): record is Extract<PairRecord, { readonly type: Type }> => record?.type === type;

/** A record of the pair by its id, deleted or not. Fails where there is none of that type. */
export const pairRecord = <Type extends PairType>(
  journal: Pick<Journal, 'find'>,
  type: Type,
  id: string,
): Result<Extract<PairRecord, { readonly type: Type }>, AppError> => {
  const found = journal.find(id);
  return isPairRecord(found, type) ? ok(found) : fail(missing[type]);
};

/** Those of a partner that were deleted one by one and are still kept, newest first. */
export const deletedRecords = <Type extends PairType>(
  journal: Pick<Journal, 'all'>,
  type: Type,
  given: {
    readonly partnerId: string | null;
    readonly moment: Pick<Moment, 'utcOffsetMinutes'>;
    readonly titleOf: (record: Extract<PairRecord, { readonly type: Type }>) => string;
  },
): DeletedRow[] =>
  journal
    .all()
    .flatMap((record) =>
      isPairRecord(record, type) && record.partnerId === given.partnerId && record.deletedAt !== null
        ? [{ record, deletedAt: record.deletedAt }]
        : [],
    )
    .sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1))
    .map(({ record, deletedAt }) => ({
      id: record.id,
      title: given.titleOf(record),
      retentionEnds: retentionEnds(deletedAt, given.moment.utcOffsetMinutes),
    }));

/** Puts one into the bin for 30 days. */
export const deletePairRecord = async (journal: Journal, type: PairType, id: string, deps: ReviseDeps): Changed => {
  const found = pairRecord(journal, type, id);
  return found.ok ? journal.change({ put: binned(journal, id, deps) }) : found;
};

/** Brings one back as it was. */
export const restorePairRecord = async (journal: Journal, type: PairType, id: string, deps: ReviseDeps): Changed => {
  const found = pairRecord(journal, type, id);
  return found.ok ? journal.change({ put: unbinned(journal, id, deps) }) : found;
};

/** Removes a deleted one for good, with every version of it. Fails where it is not deleted. */
export const dropPairRecord = async (journal: Journal, type: PairType, id: string): Changed => {
  const found = pairRecord(journal, type, id);
  if (!found.ok) return found;
  if (found.value.deletedAt === null) return fail(missing[type]);
  return journal.change({ put: [goneFor(journal, id)], remove: versionsOf(journal, new Set([id])) });
};
