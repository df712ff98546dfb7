import { errorWords } from '../../shared/errors/error-words.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import { unreachable } from '../../shared/errors/unreachable.ts';
import { openJournal } from '../journal/core/journal.ts';
import { newPassphraseProblem } from '../keys/new-passphrase.ts';
import type { OpenVault, VaultSecret } from '../vault/contract/vault-contract.ts';
import { newRecordId } from '../vault/format/record-id.ts';
import { type Invocation, parseInvocation } from './arguments.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import { helpText } from './help.ts';
import { openVault } from './opened.ts';
import { readPassphrase, recoveryKeyFromFile } from './passphrase.ts';
import { badUse, type CommandFault, type Console, type VerbContext, type VerbResult, warningsOf } from './verb.ts';
import { addVerb } from './verb-add.ts';
import { statsVerb } from './verb-stats.ts';
import { exportVerb, importVerb, sampleVerb } from './verbs-archive.ts';
import { driftVerb, summaryVerb } from './verbs-reading.ts';
import { backupVerb, mergeVerb, passphraseVerb, recoveryVerb, restoreVerb, verifyVerb } from './verbs-vault.ts';

const faultWords = (fault: CommandFault): string => {
  switch (fault.code) {
    case 'bad-use':
      return `${fault.problem} Nothing was changed. See --help.`;
    case 'passphrase-unavailable':
      return 'There is no terminal to ask for the passphrase. Nothing was changed. Name a file with --passphrase-file.';
    case 'secret-empty':
      return `${fault.file} holds no passphrase or recovery key. Nothing was tried and nothing was changed.`;
    case 'secret-not-utf8':
      return `${fault.file} is ${fault.found === null ? 'no UTF-8 text' : `saved as ${fault.found}`}, so its letters cannot be told. Nothing was tried and nothing was changed. Save it as UTF-8.`;
    case 'secret-untypable':
      return `${fault.file} holds more than one line, or a character that cannot be typed in the window. Nothing was tried and nothing was changed. Put the passphrase alone on its first line.`;
    case 'passphrases-differ':
      return 'The two passphrases differ. Nothing was changed. Try again.';
    default: {
      const { title, detail } = errorWords(fault);
      return `${title} ${detail}`;
    }
  }
};

const faultCode = (fault: CommandFault): ExitCode => {
  switch (fault.code) {
    case 'bad-use':
    case 'passphrase-unavailable':
    case 'passphrases-differ':
    case 'secret-empty':
    case 'secret-not-utf8':
    case 'secret-untypable':
      return exitCodes.badInput;
    default:
      return exitCodeOf(fault);
  }
};

const report = (console: Console, json: boolean, fault: CommandFault): ExitCode => {
  const words = faultWords(fault);
  if (json) console.out(`${JSON.stringify({ error: fault.code, message: words }, null, 2)}\n`);
  console.err(`driftline: ${words}\n`);
  return faultCode(fault);
};

type Opened = { readonly vault: OpenVault; readonly secret: VaultSecret };

const openForVerb = async (console: Console, invocation: Invocation): Promise<Result<Opened, CommandFault>> => {
  const isNew = invocation.verb === 'create' || invocation.verb === 'sample';
  const secret = await readSecret(console, invocation, isNew);
  if (!secret.ok) return secret;
  const { vault: file, setAsideLog: withoutLog, acceptGuessable } = invocation;
  if (invocation.verb === 'create' && 'passphrase' in secret.value) {
    const problem = await newPassphraseProblem(secret.value.passphrase, acceptGuessable);
    if (problem !== null) return fail(problem);
  }
  const makes = isNew && 'passphrase' in secret.value;
  const request = { file, withoutLog, ...secret.value };
  const vault = await (makes ? console.store.create({ file, ...secret.value }) : openVault(console.store, request));
  return vault.ok ? ok({ vault: vault.value, secret: secret.value }) : vault;
};

const readSecret = async (
  console: Console,
  { passphraseFile, recoveryKeyFile }: Invocation,
  isNew: boolean,
): Promise<Result<VaultSecret, CommandFault>> => {
  if (recoveryKeyFile !== null) {
    const recoveryKey = recoveryKeyFromFile(recoveryKeyFile, warningsOf(console));
    return recoveryKey.ok ? ok({ recoveryKey: recoveryKey.value }) : recoveryKey;
  }
  const source = { file: passphraseFile, terminal: console.terminal, warn: warningsOf(console) };
  const passphrase = await readPassphrase(source, isNew ? 'new' : 'known');
  // A terminal has its own way to end what takes too long.
  return passphrase.ok ? ok({ passphrase: passphrase.value, acceptsCost: true }) : passphrase;
};

const runVerb = (context: VerbContext): VerbResult => {
  const { verb } = context.invocation;
  switch (verb) {
    case 'create':
      return Promise.resolve(ok({ data: '', words: `Made a new, empty vault: ${context.invocation.vault}` }));
    case 'sample':
      return sampleVerb(context);
    case 'add':
      return addVerb(context);
    case 'import':
      return importVerb(context);
    case 'export':
      return exportVerb(context);
    case 'drift':
      return driftVerb(context);
    case 'stats':
      return statsVerb(context);
    case 'summary':
      return summaryVerb(context);
    case 'verify':
      return verifyVerb(context);
    case 'backup':
      return backupVerb(context);
    case 'merge':
      return mergeVerb(context);
    case 'passphrase':
      return passphraseVerb(context);
    case 'recovery':
      return recoveryVerb(context);
    case 'restore':
      return Promise.resolve(badUse('restore opens its vault by itself.'));
    default:
      return unreachable(verb);
  }
};

const runUnlocked = async (console: Console, invocation: Invocation, { vault, secret }: Opened): VerbResult => {
  try {
    const journal = await openJournal(vault, newRecordId);
    if (!journal.ok) return journal;
    return await runVerb({ invocation, journal: journal.value, vault, secret, console });
  } finally {
    await vault.lock();
  }
};

const run = async (console: Console, invocation: Invocation): VerbResult => {
  if (invocation.verb === 'restore') {
    const secret = await readSecret(console, invocation, false);
    return secret.ok ? restoreVerb(console, invocation, secret.value) : secret;
  }
  const vault = await openForVerb(console, invocation);
  if (!vault.ok) return vault;
  return runUnlocked(console, invocation, vault.value);
};

/** Runs one command line, the words after the program's name, and gives back its exit code. */
export const runCommandLine = async (words: readonly string[], console: Console): Promise<ExitCode> => {
  const parsed = parseInvocation(words);
  if (!parsed.ok) return report(console, words.includes('--json'), { code: 'bad-use', problem: parsed.error.problem });
  if (parsed.value.kind === 'help') {
    console.out(helpText);
    return exitCodes.done;
  }
  if (parsed.value.kind === 'version') {
    console.out(`${console.version}\n`);
    return exitCodes.done;
  }
  const { invocation } = parsed.value;
  const outcome = await run(console, invocation);
  if (!outcome.ok) return report(console, invocation.json, outcome.error);
  console.out(outcome.value.data);
  if (outcome.value.words !== '') console.err(`${outcome.value.words}\n`);
  return exitCodes.done;
};
