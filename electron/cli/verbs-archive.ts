import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sampleDiary } from '../../shared/domain/sample/sample-diary.ts';
import { parseArchive, writeArchive } from '../../shared/domain/transfer/archive.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import { replaceFile } from '../platform/file-replacement.ts';
import { storageFault, systemCode } from '../platform/storage-fault.ts';
import { archiveContent, importArchive } from '../transfer/import-archive.ts';
import { choiceOf, depsOf, misfitLines, reportWords } from './join-words.ts';
import { asJson, badUse, type CommandFault, type VerbContext, type VerbOutcome, type VerbResult } from './verb.ts';

/** Two bytes that say UTF-16, or a zero beside the first letter, which no UTF-8 text has. */
const isUtf16 = (bytes: Buffer): boolean => {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (bytes.length > 1 && (first === 0) !== (second === 0));
};

const textOf = (bytes: Buffer, file: string): Result<string, AppError> => {
  if (isUtf16(bytes)) return fail({ code: 'archive-not-utf8', file, found: 'UTF-16' });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail({ code: 'archive-not-utf8', file, found: null });
  }
};

const readText = (file: string): Result<string, AppError> => {
  try {
    return textOf(readFileSync(file), file);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return fail({ code: 'file-missing', file });
    return fail({ code: 'storage-failed', reason: storageFault(cause), file });
  }
};

/** Writes a verb's text to --out, or hands it back as data. A file that exists needs --force. */
export const deliver = ({ invocation }: VerbContext, text: string, name: string): Result<VerbOutcome, CommandFault> => {
  if (invocation.out === null) return ok({ data: text, words: '' });
  if (existsSync(invocation.out) && !invocation.force) return fail({ code: 'file-exists', file: invocation.out });
  const written = replaceFile(invocation.out, text);
  if (!written.ok) return written;
  return ok({ data: '', words: `Wrote ${name} to ${invocation.out}` });
};

/** `sample`: fills the new vault with the sample diary, always the same. */
export const sampleVerb = async ({ invocation, journal }: VerbContext): VerbResult => {
  const { reflections, roles } = sampleDiary();
  const changed = await journal.change({ put: [...reflections, ...roles] });
  if (!changed.ok) return changed;
  const data = invocation.json ? asJson({ entries: reflections.length, roles: roles.length }) : '';
  return ok({
    data,
    words: `Made a vault with a sample diary of ${reflections.length} check-ins: ${invocation.vault}`,
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
  const delivered = deliver(context, writeArchive(archiveContent(context.journal)), 'the archive');
  if (!delivered.ok) return delivered;
  const left = misfitLines(
    'Records that this version does not read, and that are not in it:',
    context.journal.misfits(),
  );
  return ok({ ...delivered.value, words: [delivered.value.words, ...left].filter(Boolean).join('\n') });
};
