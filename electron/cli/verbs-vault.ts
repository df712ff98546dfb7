import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import { counted } from '../../shared/wording/wording.ts';
import { newPassphraseProblem } from '../keys/new-passphrase.ts';
import { planMerge } from '../transfer/merge-vault.ts';
import { restoreKeepingGone } from '../transfer/restore-keeping-gone.ts';
import type { OpenVault, VaultSecret } from '../vault/contract/vault-contract.ts';
import { type BackupFile, backupsOf, listBackups, makeBackup } from '../vault/copies/backup.ts';
import { newRecoveryKey } from '../vault/crypto/recovery-key.ts';
import type { Invocation } from './arguments.ts';
import { choiceOf, depsOf, misfitLines, reportWords } from './join-words.ts';
import { readPassphrase } from './passphrase.ts';
import { resealBackups, resealedWords } from './reseal-backups.ts';
import { asJson, badUse, type Console, type VerbContext, type VerbResult, warningsOf } from './verb.ts';
import { deliver } from './verbs-archive.ts';

/** Sealed copies pass through the vault's own folder, never through the system's. */
const scratchFolderOf = ({ vault }: Invocation): string => dirname(vault);

/** `backup --to FOLDER`: a proved backup, after which superseded ones of the same vault go. */
export const backupVerb = async ({ invocation, vault, console }: VerbContext): VerbResult => {
  const { to, second } = invocation;
  if (to === null) return badUse('backup needs --to FOLDER.');
  const place = { folder: to, scratchFolder: scratchFolderOf(invocation) };
  const made = await makeBackup(vault, second === null ? place : { ...place, secondFolder: second }, console.clock());
  if (!made.ok) return made;
  const { backup, records, removed, second: failed } = made.value;
  if (failed !== null) return fail(failed);
  const written = { file: backup.file, records, bytes: backup.bytes, removed };
  const data = invocation.json ? asJson(written) : `${backup.file}\n`;
  return ok({
    data,
    words: `Backed up and proved ${records} records. Older backups that gave way: ${removed.length}.`,
  });
};

/** `restore BACKUP`: puts a proved copy in the vault's place; what was there is kept beside it. */
export const restoreVerb = async (console: Console, invocation: Invocation, secret: VaultSecret): VerbResult => {
  const { vault: file, operands, force, json } = invocation;
  if (existsSync(file) && !force) return fail({ code: 'file-exists', file });
  const backup = operands[0] ?? '';
  const { instant } = console.clock();
  const place = { backup, file, instant, scratchFolder: scratchFolderOf(invocation), ...secret };
  const restored = await restoreKeepingGone(console.store, place, depsOf(console));
  if (!restored.ok) return restored;
  const { records, replaced, leftOut } = restored.value;
  const kept = replaced === null ? '' : ` The vault that was there is now ${replaced}`;
  const left =
    leftOut === 0
      ? ''
      : ` ${counted(leftOut, 'record')} deleted for good since stay so, and rest in the bin for 30 days.`;
  return ok({
    data: json ? asJson({ records, replaced, leftOut }) : '',
    words: `Restored ${records} records to ${file}.${left}${kept}`,
  });
};

/** `merge FILE`: brings another vault or a backup in; with --dry-run only says what that would do. */
export const mergeVerb = async ({ invocation, journal, console, secret }: VerbContext): VerbResult => {
  const { operands, otherPassphraseFile: file, dryRun, json } = invocation;
  const other = file === null ? ok(secret) : await readSecret(file, console);
  if (!other.ok) return other;
  const request = { file: operands[0] ?? '', scratchFolder: scratchFolderOf(invocation), ...other.value };
  const plan = await planMerge(console.store, journal, request, depsOf(console));
  if (!plan.ok) return plan;
  const merged = dryRun ? ok(plan.value.report) : await plan.value.merge(choiceOf(invocation));
  if (!merged.ok) return merged;
  return ok({
    data: json ? asJson(merged.value) : '',
    words: reportWords(dryRun ? 'Would merge' : 'Merged', merged.value),
  });
};

const readSecret = async (file: string, console: Console) => {
  const source = { file, terminal: console.terminal, warn: warningsOf(console) };
  const passphrase = await readPassphrase(source, 'known');
  return passphrase.ok ? ok<VaultSecret>({ passphrase: passphrase.value, acceptsCost: true }) : passphrase;
};

/** `passphrase`: a new passphrase and a new vault key; the recovery key stays valid. */
export const passphraseVerb = async ({ invocation, vault, console, secret }: VerbContext): VerbResult => {
  const source = { file: invocation.newPassphraseFile, terminal: console.terminal, warn: warningsOf(console) };
  const next = await readPassphrase(source, 'new', 'New passphrase: ');
  if (!next.ok) return next;
  const problem = await newPassphraseProblem(next.value, invocation.acceptGuessable);
  if (problem !== null) return fail(problem);
  const changed = await vault.changeKey({ proof: secret, passphrase: next.value });
  if (!changed.ok) return changed;
  const backups = await resealBackups(vault, invocation, {
    secret,
    utcOffsetMinutes: console.clock().utcOffsetMinutes,
  });
  const words = `The passphrase is changed and every record is sealed again. ${resealedWords(backups)}`;
  return ok({ data: invocation.json ? asJson({ ...changed.value, backups }) : '', words });
};

/** `recovery`: a new recovery key as data; one that was there before opens nothing any more. */
export const recoveryVerb = async (context: VerbContext): VerbResult => {
  const { invocation, vault, secret, console } = context;
  if (!('passphrase' in secret)) return badUse('recovery needs the passphrase, not a recovery key.');
  const key = newRecoveryKey();
  if (invocation.out !== null && existsSync(invocation.out) && !invocation.force) {
    return fail({ code: 'file-exists', file: invocation.out });
  }
  // On paper before in the vault: a key that was lost on the way out must not have replaced a good one.
  const text = invocation.json ? asJson({ recoveryKey: key }) : `${key}\n`;
  const delivered = deliver(context, { text, name: 'the recovery key', holds: 'key' });
  if (!delivered.ok) return delivered;
  const changed = await vault.changeKey({ proof: secret, passphrase: secret.passphrase, recovery: { key } });
  if (!changed.ok) return changed;
  const backups = await resealBackups(vault, invocation, {
    secret,
    utcOffsetMinutes: console.clock().utcOffsetMinutes,
  });
  return ok({
    ...delivered.value,
    words: `Print this key and keep it apart from the computer. An earlier one is void. ${resealedWords(backups)}`,
  });
};

/** `verify`: opens every record again from disk, says how the vault stands, and with --backups opens those too. */
export const verifyVerb = async ({ invocation, journal, vault, console }: VerbContext): VerbResult => {
  const checked = await vault.check();
  if (!checked.ok) return checked;
  const { records, damaged, commits } = checked.value;
  if (damaged.length > 0) return fail({ code: 'vault-damaged', part: 'record', affected: damaged.length });
  const facts = await vault.facts();
  if (!facts.ok) return facts;
  const backups = await verifyBackups(vault, invocation, console.clock().utcOffsetMinutes);
  if (!backups.ok) return backups;
  const { generation, hasRecoveryKey, kdf, isKdfBehind } = facts.value;
  const manifest = { generation, hasRecoveryKey, kdf, isKdfBehind };
  const told = backups.value === null ? {} : { backups: backups.value };
  const misfits = journal.misfits().map(({ path, problem }) => ({ path, problem }));
  const data = invocation.json ? asJson({ records, damaged: 0, commits, ...manifest, misfits, ...told }) : '';
  const sound = `The vault is sound: ${records} records, every one opens and matches the manifest.`;
  const unread = misfitLines('Records that this version does not read; they are kept as they are:', misfits);
  return ok({ data, words: [sound, ...unread, ...backupWords(backups.value)].join('\n') });
};

type BackupCheck = Pick<BackupFile, 'file' | 'day' | 'bytes'> & {
  readonly records: number | null;
  /** Null when every record opens; `backup-other-key` when only its own passphrase can tell. */
  readonly problem: AppError['code'] | null;
};

const verifyBackups = async (
  vault: OpenVault,
  invocation: Invocation,
  utcOffsetMinutes: number,
): Promise<Result<readonly BackupCheck[] | null, AppError>> => {
  if (invocation.backups === null) return ok(null);
  const listed = listBackups(invocation.backups, utcOffsetMinutes);
  if (!listed.ok) return listed;
  const checks: BackupCheck[] = [];
  for (const { file, day, bytes } of backupsOf(vault.vaultId, listed.value)) {
    const read = await vault.readCopy({ file, scratchFolder: scratchFolderOf(invocation) });
    const found = read.ok ? { records: read.value.length, problem: null } : { records: null, problem: read.error.code };
    checks.push({ file, day, bytes, ...found });
  }
  return ok(checks);
};

const backupWords = (backups: readonly BackupCheck[] | null): readonly string[] => {
  if (backups === null) return [];
  const sound = backups.filter(({ problem }) => problem === null).length;
  const older = backups.filter(({ problem }) => problem === 'backup-other-key').length;
  const broken = backups.length - sound - older;
  return [`Backups: ${sound} sound, ${older} under an earlier passphrase, ${broken} that do not open.`];
};
