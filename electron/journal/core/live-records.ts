import { type Counted, countedOnce } from '../../../shared/domain/merge/entered-twice.ts';
import type { FinishedRecord } from '../../../shared/records/finished-record.ts';
import { isFinished, type JournalRecord } from '../../../shared/records/journal-record.ts';

export type KindName = FinishedRecord['type'];
export type RecordOf<Kind extends KindName> = Extract<FinishedRecord, { readonly type: Kind }>;

/** Records that are not in the bin, kind by kind, worked out when they are asked for and kept until they change. */
export type LiveRecords = {
  readonly of: <Kind extends KindName>(kind: Kind) => Counted<RecordOf<Kind>>;
  /** Forgets what was worked out for the kinds of these. */
  readonly touch: (records: readonly JournalRecord[]) => void;
};

const byId = (a: FinishedRecord, b: FinishedRecord): number => (a.id < b.id ? -1 : 1);

export const createLiveRecords = (all: () => Iterable<JournalRecord>): LiveRecords => {
  const kept = new Map<KindName, Counted<FinishedRecord>>();
  const workOut = <Kind extends KindName>(kind: Kind): Counted<RecordOf<Kind>> => {
    const live: RecordOf<Kind>[] = [];
    for (const record of all()) {
      if (record.type === kind && 'deletedAt' in record && record.deletedAt === null && record.besideOf === undefined) {
        live.push(record as RecordOf<Kind>);
      }
    }
    // In one order on every machine, so that sums come out the same to the last bit.
    return countedOnce(live.sort(byId));
  };
  return {
    of: <Kind extends KindName>(kind: Kind) => {
      const known = kept.get(kind) as Counted<RecordOf<Kind>> | undefined;
      if (known !== undefined) return known;
      const counted = workOut(kind);
      kept.set(kind, counted as Counted<FinishedRecord>);
      return counted;
    },
    touch: (records) => {
      for (const record of records) if (isFinished(record)) kept.delete(record.type);
    },
  };
};
