import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { sampleJournal } from '../../shared/domain/sample/sample-journal.ts';
import { parseArchive, writeArchive } from '../../shared/domain/transfer/archive.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import { replaceFile } from '../platform/file-replacement.ts';
import { storageFailure, systemCode } from '../platform/storage-fault.ts';
import { syncServiceOf } from '../platform/synced-folder.ts';
import { decodeUtf8 } from '../platform/utf8-text.ts';
import { archiveContent, importArchive } from '../transfer/import-archive.ts';
import { choiceOf, depsOf, misfitLines, reportWords } from './join-words.ts';
import {
  asJson,
  badUse,
  type CommandFault,
  type VerbContext,
  type VerbOutcome,
  type VerbResult,
  warningsOf,
} from './verb.ts';

const textOf = (bytes: Buffer, file: string): Result<string, AppError> => {
  const text = decodeUtf8(bytes);
  return text.ok ? text : fail({ code: 'archive-not-utf8', file, found: text.error });
};

const readText = (file: string): Result<string, AppError> => {
  try {
    return textOf(readFileSync(file), file);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return fail({ code: 'file-missing', file });
    return fail(storageFailure(cause, file, true));
  }
};

/** What leaves: its text, its name in a sentence, and whether it is the recovery key or something to read. */
export type Delivery = { readonly text: string; readonly name: string; readonly holds: 'key' | 'readable' };

/** A recovery key must not lie where the service that syncs it may have a copy of the vault too. */
const syncProblem = (file: string, holds: Delivery['holds'], { invocation, console }: VerbContext) => {
  const service = syncServiceOf(resolve(file));
  if (service === null) return null;
  if (holds === 'key' && !invocation.allowSynced) {
    return badUse(
      `${service} would get a copy of the recovery key, which opens every copy of the vault. Nothing was written or changed. Name another folder, or say --allow-synced.`,
    );
  }
  const who = holds === 'key' ? 'opens every copy of the vault' : 'can be read without a passphrase';
  warningsOf(console)(`${service} gets a copy of ${file}, which ${who}.`);
  return null;
};

/**
 * Writes a verb's text to --out, or hands it back as data. A file that exists needs --force; of a folder that a service
 * syncs it warns, and a recovery key is not written there without --allow-synced.
 */
export const deliver = (context: VerbContext, { text, name, holds }: Delivery): Result<VerbOutcome, CommandFault> => {
  const { out, force } = context.invocation;
  if (out === null) return ok({ data: text, words: '' });
  if (existsSync(out) && !force) return fail({ code: 'file-exists', file: out });
  const problem = syncProblem(out, holds, context);
  if (problem !== null) return problem;
  const written = replaceFile(out, text);
  if (!written.ok) return written;
  return ok({ data: '', words: `Wrote ${name} to ${out}` });
};

/** `sample`: fills the new vault with the sample diary, always the same. */
export const sampleVerb = async ({ invocation, journal }: VerbContext): VerbResult => {
  const { checkIns, notes, roles, beside } = sampleJournal();
  const changed = await journal.change({ put: [...checkIns, ...notes, ...roles, ...beside] });
  if (!changed.ok) return changed;
  const data = invocation.json ? asJson({ entries: checkIns.length + notes.length, roles: roles.length }) : '';
  return ok({
    data,
    words: `Made a vault with a sample diary of ${checkIns.length} check-ins and ${notes.length} notes: ${invocation.vault}`,
  });
};

/** `import FILE`: brings an archive in, all of it or nothing. */
export const importVerb = async ({ invocation, journal, console }: VerbContext): VerbResult => {
  const file = invocation.operands[0] ?? '';
  const text = readText(file);
  if (!text.ok) return text;
  const read = parseArchive(text.value, file);
  if (!read.ok) return read;
  const archive = { from: basename(file), read: read.value };
  const imported = await importArchive(journal, archive, depsOf(console), choiceOf(invocation));
  if (!imported.ok) return imported;
  return ok({ data: invocation.json ? asJson(imported.value) : '', words: reportWords('Imported', imported.value) });
};

/** `export`: the whole journal, lossless. */
export const exportVerb = async (context: VerbContext): VerbResult => {
  if (context.invocation.format !== 'archive') return badUse('export needs --format archive.');
  const delivered = deliver(context, {
    text: writeArchive(archiveContent(context.journal)),
    name: 'the archive',
    holds: 'readable',
  });
  if (!delivered.ok) return delivered;
  const left = misfitLines(
    'Records that this version does not read, and that are not in it:',
    context.journal.misfits(),
  );
  return ok({ ...delivered.value, words: [delivered.value.words, ...left].filter(Boolean).join('\n') });
};
