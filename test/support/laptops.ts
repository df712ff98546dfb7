import { createHash } from 'node:crypto';
import type { Journal } from '../../electron/journal/core/journal.ts';
import { type ReviseDeps, revised } from '../../electron/journal/core/revise.ts';
import { binned, goneFor, unbinned } from '../../electron/journal/core/whole-record.ts';
import { bringBack } from '../../electron/journal/entries/versions.ts';
import { createLabels } from '../../electron/journal/labels/labels.ts';
import { settleTwice, undoSettle } from '../../electron/journal/merge/entered-twice.ts';
import { joinJournal } from '../../electron/journal/merge/join-journal.ts';
import { keepVersion, openConflicts, undoKeep } from '../../electron/journal/merge/merge-conflicts.ts';
import { createNotes } from '../../electron/journal/notes/notes.ts';
import { momentAt } from '../../electron/platform/clock.ts';
import { archiveContent, importArchive } from '../../electron/transfer/import-archive.ts';
import { kindNames, uniqueKeyOf } from '../../shared/domain/kinds/kinds.ts';
import { homeOf } from '../../shared/domain/merge/heads.ts';
import { parseArchive, writeArchive } from '../../shared/domain/transfer/archive.ts';
import type { KeptVersion, SettledTwice } from '../../shared/ipc/merge.ts';
import type { FinishedRecord } from '../../shared/records/finished-record.ts';
import { isFinished, type JoinedRecord, type JournalRecord } from '../../shared/records/journal-record.ts';
import { aRecordOfKind, inOtherWords } from './any-kind.ts';
import { type MemoryVault, memoryVault } from './memory-journal.ts';
import { value } from './vault-fixture.ts';

/** What happens in a history of several laptops; `pick` chooses among what is there. */
export const steps = [
  'make',
  'edit',
  'bin',
  'unbin',
  'purge',
  'rename',
  'begin',
  'finish',
  'keep',
  'undo',
  'settle',
  'unsettle',
  'back',
  'reopen',
  'deliver',
  'deliver twice',
  'deliver stale',
  'deliver as archive',
] as const;

export type Step = {
  readonly step: (typeof steps)[number];
  readonly on: number;
  readonly from: number;
  readonly pick: number;
};

type Laptop = {
  readonly vault: MemoryVault;
  journal: Journal;
  readonly deps: ReviseDeps;
  readonly notes: ReturnType<typeof createNotes>;
  readonly labels: ReturnType<typeof createLabels>;
  readonly begun: string[];
  readonly kept: KeptVersion[];
  readonly settled: SettledTwice[];
  /** What it held at some moments. */
  readonly snapshots: (readonly JoinedRecord[])[];
};

const YEAR_MS = 365 * 86_400_000;
const CLOCKS_APART_MS = [0, -3_600_000, 10 * YEAR_MS, -10 * YEAR_MS];

const hex = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

const chosen = <One>(among: readonly One[], pick: number): One | undefined => among[pick % Math.max(1, among.length)];

/** Laptops that begin with the same records, and everything that ever was a revision on one of them. */
export const laptopsWith = (count: number, records: readonly JournalRecord[], format = 2) => {
  let ids = 0;
  let now = Date.UTC(2026, 6, 6, 8);
  const revisions = new Set<string>();

  const note = (journal: Journal): void => {
    for (const record of journal.joined()) revisions.add(`${homeOf(record)} ${record.revision}`);
  };

  const laptops = Array.from({ length: count }, (_, index): Laptop => {
    const vault = memoryVault(records, format);
    const deps: ReviseDeps = {
      // Clocks are apart, some by years.
      clock: () => momentAt(now + (CLOCKS_APART_MS[index % 4] ?? 0), 120, 'Europe/Paris'),
      newId: () => {
        ids += 1;
        return hex(`id ${ids}`);
      },
    };
    return {
      ...{ vault, journal: vault.journal, deps, notes: createNotes(deps), labels: createLabels(deps) },
      ...{ begun: [], kept: [], settled: [], snapshots: [] },
    };
  });
  for (const { journal } of laptops) note(journal);

  const take = async (laptop: Laptop, items: readonly JoinedRecord[]): Promise<void> => {
    value(await joinJournal(laptop.journal, { items, from: 'other' }, laptop.deps, { allowRemovals: true }));
  };

  const takeArchive = async (laptop: Laptop, from: Laptop): Promise<void> => {
    const read = value(parseArchive(writeArchive(archiveContent(from.journal)), 'archive.json'));
    const choice = { allowRemovals: true };
    value(await importArchive(laptop.journal, { from: 'archive.json', read }, laptop.deps, choice));
  };

  const live = ({ journal }: Laptop): readonly FinishedRecord[] =>
    journal
      .all()
      .filter(isFinished)
      .filter(({ deletedAt }) => deletedAt === null);
  const inBin = ({ journal }: Laptop): readonly FinishedRecord[] =>
    journal
      .all()
      .filter(isFinished)
      .filter(({ deletedAt }) => deletedAt !== null);

  const put = async (laptop: Laptop, written: readonly JournalRecord[]): Promise<void> => {
    if (written.length > 0) value(await laptop.journal.change({ put: written }));
  };

  const settle = async (laptop: Laptop, pick: number): Promise<void> => {
    const surplus = kindNames.flatMap((kind): readonly FinishedRecord[] => laptop.journal.surplus(kind));
    const one = chosen(surplus, pick);
    if (one === undefined) return;
    const counted: readonly FinishedRecord[] = laptop.journal.of(one.type);
    const keep = counted.find((record) => uniqueKeyOf(record) === uniqueKeyOf(one));
    laptop.settled.push(
      value(await settleTwice(laptop.journal, { keep: keep?.id ?? null, aside: [one.id] }, laptop.deps)),
    );
  };

  const begin = async (laptop: Laptop, pick: number): Promise<void> => {
    const note = chosen(laptop.journal.of('note'), pick);
    const { journal, notes, begun } = laptop;
    const wanted = { entryId: note?.id ?? null, forDate: null, attachedTo: null };
    const { draftId, content, counter } = value(notes.begin(journal, wanted));
    const changed = { ...content, markdown: `${content.markdown} and ${pick % 5} more` };
    value(await notes.draft(journal, { draftId, counter: counter + 1, caret: null, content: changed }));
    if (!begun.includes(draftId)) begun.push(draftId);
  };

  const finish = async ({ journal, notes, begun }: Laptop, pick: number): Promise<void> => {
    const draftId = chosen(begun, pick);
    if (draftId === undefined) return;
    begun.splice(begun.indexOf(draftId), 1);
    const form = notes.open(journal, draftId);
    if (form.ok) value(await notes.complete(journal, draftId, form.value.content));
  };

  const perform: Readonly<Record<Step['step'], (laptop: Laptop, from: Laptop, pick: number) => Promise<unknown>>> = {
    make: (laptop, _, pick) =>
      put(laptop, [{ ...aRecordOfKind(laptop.deps.newId(), pick), revision: laptop.deps.newId() }]),
    edit: async (laptop, _, pick) => {
      const record = chosen(live(laptop), pick);
      if (record !== undefined) await put(laptop, [inOtherWords(revised(record, laptop.deps), pick)]);
    },
    bin: async (laptop, _, pick) => {
      const record = chosen(live(laptop), pick);
      if (record !== undefined) await put(laptop, binned(laptop.journal, record.id, laptop.deps));
    },
    unbin: async (laptop, _, pick) => {
      const record = chosen(inBin(laptop), pick);
      if (record !== undefined) await put(laptop, unbinned(laptop.journal, record.id, laptop.deps));
    },
    purge: async (laptop, _, pick) => {
      const record = chosen(inBin(laptop), pick);
      if (record !== undefined) await put(laptop, [goneFor(laptop.journal, record.id)]);
    },
    rename: async ({ labels, journal }, _, pick) => {
      const [from, to] = pick % 2 === 0 ? ['first', 'second'] : ['second', 'first'];
      value(await labels.change(journal, { kind: 'tags', from: from ?? '', to: to ?? '' }));
    },
    begin: (laptop, _, pick) => begin(laptop, pick),
    finish: (laptop, _, pick) => finish(laptop, pick),
    keep: async (laptop, _, pick) => {
      const open = chosen(openConflicts(laptop.journal), pick);
      const version = open && chosen(open.versions, pick + 1);
      if (open === undefined || version === undefined) return;
      const wanted = { id: open.id, revision: version.revision };
      laptop.kept.push(value(await keepVersion(laptop.journal, wanted, laptop.deps)));
    },
    undo: async (laptop) => {
      const kept = laptop.kept.pop();
      if (kept !== undefined) await undoKeep(laptop.journal, kept, laptop.deps);
    },
    settle: (laptop, _, pick) => settle(laptop, pick),
    unsettle: async (laptop) => {
      const settled = laptop.settled.pop();
      if (settled !== undefined) await undoSettle(laptop.journal, settled, laptop.deps);
    },
    back: async (laptop, _, pick) => {
      const version = chosen(laptop.journal.versions(), pick);
      if (version !== undefined) value(await bringBack(laptop.journal, version.id, laptop.deps));
    },
    reopen: async (laptop) => {
      laptop.journal = laptop.vault.reopen();
      laptop.notes.forget();
      laptop.labels.forget();
    },
    deliver: (laptop, from) => take(laptop, from.journal.joined()),
    'deliver twice': async (laptop, from) => {
      const items = from.journal.joined();
      await take(laptop, items);
      await take(laptop, items);
    },
    'deliver stale': async (laptop, from, pick) => take(laptop, chosen(from.snapshots, pick) ?? []),
    'deliver as archive': (laptop, from) => takeArchive(laptop, from),
  };

  return {
    laptops,
    revisions,
    perform: async ({ step, on, from, pick }: Step): Promise<void> => {
      now += 61_000;
      const [laptop, other] = [chosen(laptops, on), chosen(laptops, from)];
      if (laptop === undefined || other === undefined) return;
      await perform[step](laptop, other, pick);
      laptop.snapshots.push(laptop.journal.joined());
      note(laptop.journal);
    },
    /** Everyone takes in what everyone has, until nothing comes any more. */
    exchange: async (): Promise<void> => {
      for (const _ of [1, 2]) {
        for (const laptop of laptops) {
          for (const other of laptops) if (other !== laptop) await take(laptop, other.journal.joined());
        }
      }
    },
    archives: (): readonly string[] => laptops.map(({ journal }) => writeArchive(archiveContent(journal))),
    commits: (): readonly number[] => laptops.map(({ vault }) => vault.commits()),
    /** Revisions that no laptop holds or descends from. */
    lost: (): readonly string[] => {
      const [one] = laptops;
      const joined = one?.journal.joined() ?? [];
      const known = new Set(
        joined.flatMap((record) => [record.revision, ...record.parents].map((each) => `${homeOf(record)} ${each}`)),
      );
      return [...revisions].filter((each) => !known.has(each));
    },
  };
};
