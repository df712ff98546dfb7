import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { createCheckIns as CreateCheckIns } from '../../../electron/journal/check-ins/check-ins.ts';
import type { openJournal as OpenJournal } from '../../../electron/journal/core/journal.ts';
import type { momentAt as MomentAt } from '../../../electron/platform/clock.ts';
import type { archiveContent as ArchiveContent } from '../../../electron/transfer/import-archive.ts';
import type { newRecordId as NewRecordId } from '../../../electron/vault/format/record-id.ts';
import type { createVaultStore as CreateVaultStore } from '../../../electron/vault/vault-store.ts';
import type { writeArchive as WriteArchive } from '../../../shared/domain/transfer/archive.ts';
import type { journalRecordSchema as JournalRecordSchema } from '../../../shared/records/journal-record.ts';

/** What of a question an answer is drawn by: which way it points, null where it has no sides. */
export type OldPrompt = { readonly id: string; readonly key: -1 | 1 | null };

/** What of an earlier Driftline a golden journal is written with, under the types of today's. */
export type OldProgram = {
  readonly createCheckIns: typeof CreateCheckIns;
  readonly openJournal: typeof OpenJournal;
  readonly momentAt: typeof MomentAt;
  readonly archiveContent: typeof ArchiveContent;
  readonly newRecordId: typeof NewRecordId;
  readonly createVaultStore: typeof CreateVaultStore;
  readonly writeArchive: typeof WriteArchive;
  readonly journalRecordSchema: typeof JournalRecordSchema;
  readonly prompts: readonly OldPrompt[];
};

/** Where each is, the later place first: before rooms the layers were flat. */
const places = {
  createCheckIns: ['electron/journal/check-ins/check-ins.ts', 'electron/journal/check-ins.ts'],
  openJournal: ['electron/journal/core/journal.ts', 'electron/journal/journal.ts'],
  momentAt: ['electron/platform/clock.ts'],
  archiveContent: ['electron/transfer/import-archive.ts'],
  newRecordId: ['electron/vault/format/record-id.ts', 'electron/vault/record-id.ts'],
  createVaultStore: ['electron/vault/vault-store.ts'],
  writeArchive: ['shared/domain/transfer/archive.ts', 'shared/transfer/archive.ts'],
  journalRecordSchema: ['shared/records/journal-record.ts', 'shared/domain/journal-record.ts'],
};
const catalogues = ['shared/domain/questions/prompt-catalogue.json', 'shared/domain/prompt-catalogue.json'];

const placeIn = (folder: string, candidates: readonly string[]): string => {
  const found = candidates.map((one) => join(folder, one)).find((one) => existsSync(one));
  if (found === undefined) throw new Error(`${folder} has none of ${candidates.join(', ')}`);
  return found;
};

/** The program in a folder, its modules loaded from there. Throws where a part is in none of the known places. */
export const programIn = async (folder: string): Promise<OldProgram> => {
  const parts = Object.entries(places).map(async ([name, candidates]) => {
    const loaded: Record<string, unknown> = await import(pathToFileURL(placeIn(folder, candidates)).href);
    return [name, loaded[name]] as const;
  });
  const { prompts } = JSON.parse(readFileSync(placeIn(folder, catalogues), 'utf8'));
  return { ...Object.fromEntries(await Promise.all(parts)), prompts } as OldProgram;
};
