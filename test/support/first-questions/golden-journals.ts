import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../../../electron/journal/core/journal.ts';
import { openJournal } from '../../../electron/journal/core/journal.ts';
import type { OpenVault } from '../../../electron/vault/contract/vault-contract.ts';
import { newRecordId } from '../../../electron/vault/format/record-id.ts';
import { runWords } from '../console.ts';
import { quickStore } from '../quick-vault.ts';
import { value } from '../vault-fixture.ts';

/** One store for all of a test's look at them: the same passphrase is stretched once a vault. */
const store = quickStore();

/** Runs the command line on a vault; gives back what it printed. Throws with its words where it fails. */
export const printedOf = async (
  words: readonly string[],
  { vault, passphraseFile }: { readonly vault: string; readonly passphraseFile: string },
): Promise<string> => {
  const { code, out, err } = await runWords(
    [...words, '--vault', vault, '--passphrase-file', passphraseFile],
    null,
    store,
  );
  if (code !== 0) throw new Error(err);
  return out;
};

/** Where the golden journals of the first question catalogue lie. */
export const goldenFolder = join(import.meta.dirname, '../../golden/questions-2026.1');

/** The formats they were written in: before and after merging came to be a join. */
export const goldenFormats = ['format-1', 'format-2'] as const;
export type GoldenFormat = (typeof goldenFormats)[number];

const written = (format: GoldenFormat, name: string): string => readFileSync(join(goldenFolder, format, name), 'utf8');

/** The archive that the program of its time printed of a golden journal. */
export const goldenArchive = (format: GoldenFormat): string => written(format, 'archive.json');

/** The passphrase of a golden vault, and each of its records as it lies in there. */
export const goldenVault = (format: GoldenFormat): { passphrase: string; records: readonly { id: string }[] } =>
  JSON.parse(written(format, 'vault.json'));

/** Where a copy of a golden vault goes. */
export const copyVault = (format: GoldenFormat, folder: string): string => {
  const file = join(folder, `${format}.driftline`);
  copyFileSync(join(goldenFolder, format, 'journal.driftline'), file);
  return file;
};

/** A new vault into which an archive was imported by the command line. */
export const imported = async (archive: string, vault: string, passphraseFile: string): Promise<string> => {
  for (const words of [['create'], ['import', archive]]) await printedOf(words, { vault, passphraseFile });
  return vault;
};

/** A vault, open, and its journal. */
export const opened = async (
  file: string,
  passphrase: string,
): Promise<{ readonly vault: OpenVault; readonly journal: Journal }> => {
  const vault = value(await store.unlock({ file, passphrase }));
  return { vault, journal: value(await openJournal(vault, newRecordId)) };
};
