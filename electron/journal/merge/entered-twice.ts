import { kindNames, kindOf, uniqueKeyOf } from '../../../shared/domain/kinds/kinds.ts';
import { byOrder, savedAt } from '../../../shared/domain/merge/heads.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { EnteredTwice, SettledTwice } from '../../../shared/ipc/merge.ts';
import type { FinishedRecord } from '../../../shared/records/finished-record.ts';
import { isFinished, type JournalRecord } from '../../../shared/records/journal-record.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';
import { type ReviseDeps, revised, versionOf } from '../core/revise.ts';
import { binned } from '../core/whole-record.ts';
import { namedRecord } from './named-record.ts';
import { redirectAll, redirectBack } from './redirect-references.ts';

/** Things of which one too many stands, each with all that there is of it. */
const groupsOf = (journal: Journal): readonly (readonly FinishedRecord[])[] =>
  kindNames.flatMap((kind) => {
    const surplus: readonly FinishedRecord[] = journal.surplus(kind);
    if (surplus.length === 0) return [];
    const keys = new Set(surplus.map(uniqueKeyOf));
    const live: readonly FinishedRecord[] = [...journal.of(kind), ...surplus];
    return [...Map.groupBy(live, uniqueKeyOf)].flatMap(([key, those]) =>
      keys.has(key) ? [those.toSorted(byOrder)] : [],
    );
  });

/** The kind of each thing that was entered twice. */
export const kindsEnteredTwice = (journal: Journal): string[] =>
  groupsOf(journal).flatMap(([first]) => (first === undefined ? [] : [first.type]));

const wordsOf = (journal: Journal, record: FinishedRecord): string => {
  const promptOf = promptsOf(journal);
  return kindOf(record)
    .fields.map(([label, of]) => [label, of(record, promptOf)] as const)
    .filter(([, words]) => words !== '')
    .map(([label, words]) => `${label}: ${words}`)
    .join('. ');
};

/** What was entered on both laptops: of each, what counts first. */
export const readEnteredTwice = (journal: Journal): EnteredTwice[] =>
  groupsOf(journal).flatMap((records) => {
    const [first] = records;
    const unique = first && kindOf(first).uniqueBy;
    if (first === undefined || unique == null) return [];
    const counted = new Set<FinishedRecord>(journal.of(first.type));
    return [
      {
        said: unique.said,
        ends: unique.ended !== undefined,
        records: records.map((record) => ({
          ...namedRecord(journal, record),
          counts: counted.has(record),
          savedAt: savedAt(record),
          words: wordsOf(journal, record),
        })),
      },
    ];
  });

const isFound = (journal: Journal, id: string): boolean => {
  const record = journal.find(id);
  return record !== undefined && isFinished(record) && record.deletedAt === null;
};

const aside = (journal: Journal, record: FinishedRecord, deps: ReviseDeps): readonly FinishedRecord[] => {
  const ended = kindOf(record).uniqueBy?.ended;
  return ended === undefined ? binned(journal, record.id, deps) : [ended(revised(record, deps), deps.clock().day)];
};

/**
 * Sets these aside, ended or into the bin as their kind has it, and leads what named them to the one that is kept. Fails
 * with `conflict-settled` where one of them is no longer there.
 */
export const settleTwice = async (
  journal: Journal,
  { keep, aside: ids }: { readonly keep: string | null; readonly aside: readonly string[] },
  deps: ReviseDeps,
): Promise<Result<SettledTwice, AppError>> => {
  if (![...ids, ...(keep === null ? [] : [keep])].every((id) => isFound(journal, id))) {
    return fail({ code: 'conflict-settled' });
  }
  const records = ids.flatMap((id) => {
    const record = journal.find(id);
    return record !== undefined && isFinished(record) ? [record] : [];
  });
  const versions = records.map((record) => versionOf(record, deps, 'kept'));
  const led = keep === null ? { put: [], repointed: [] } : redirectAll(journal, { home: keep, gone: ids }, deps);
  const put: JournalRecord[] = [...records.flatMap((record) => aside(journal, record, deps)), ...versions, ...led.put];
  const changed = await journal.change({ put });
  if (!changed.ok) return changed;
  return ok({ keep, versions: versions.map(({ id }) => id), repointed: [...led.repointed] });
};

/** Takes the settling back: what was set aside stands as it did, and is named again by what named it. */
export const undoSettle = async (
  journal: Journal,
  { keep, versions, repointed }: SettledTwice,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const back = versions.flatMap((id) => {
    const version = journal.find(id);
    const present = version?.type === 'version' ? journal.find(version.entry.id) : undefined;
    if (version?.type !== 'version' || present === undefined || !isFinished(present)) return [];
    const { revision, parents, updatedAt } = revised(present, deps);
    return [{ ...version.entry, revision, parents, updatedAt }];
  });
  if (back.length !== versions.length) return fail({ code: 'conflict-settled' });
  const led = keep === null ? [] : redirectBack(journal, { home: keep, repointed }, deps);
  return journal.change({ put: [...back, ...led], remove: versions });
};
