import { errorWords } from '../../shared/error-words.ts';
import { ok, type Result } from '../../shared/result.ts';
import { unreachable } from '../../shared/unreachable.ts';
import { openJournal } from '../journal/journal.ts';
import { newRecordId } from '../vault/record-id.ts';
import type { OpenVault } from '../vault/vault-contract.ts';
import { type Invocation, parseInvocation } from './arguments.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import { helpText } from './help.ts';
import { readPassphrase } from './passphrase.ts';
import type { CommandFault, Console, VerbContext, VerbResult } from './verb.ts';
import { statsVerb } from './verb-stats.ts';
import { exportVerb, importVerb, sampleVerb, verifyVerb } from './verbs-archive.ts';
import { driftVerb, summaryVerb } from './verbs-reading.ts';

const faultWords = (fault: CommandFault): string => {
  switch (fault.code) {
    case 'bad-use':
      return `${fault.problem} Nothing was changed. See --help.`;
    case 'passphrase-unavailable':
      return 'There is no terminal to ask for the passphrase. Nothing was changed. Name a file with --passphrase-file.';
    case 'passphrases-differ':
      return 'The two passphrases differ. Nothing was changed. Try again.';
    default: {
      const { title, detail } = errorWords(fault);
      return `${title} ${detail}`;
    }
  }
};

const faultCode = (fault: CommandFault): ExitCode => {
  const isOfUse =
    fault.code === 'bad-use' || fault.code === 'passphrase-unavailable' || fault.code === 'passphrases-differ';
  return isOfUse ? exitCodes.badInput : exitCodeOf(fault);
};

const report = (console: Console, json: boolean, fault: CommandFault): ExitCode => {
  const words = faultWords(fault);
  if (json) console.out(`${JSON.stringify({ error: fault.code, message: words }, null, 2)}\n`);
  console.err(`driftline: ${words}\n`);
  return faultCode(fault);
};

const openVault = async (console: Console, invocation: Invocation): Promise<Result<OpenVault, CommandFault>> => {
  const isNew = invocation.verb === 'create' || invocation.verb === 'sample';
  const source = { file: invocation.passphraseFile, terminal: console.terminal };
  const passphrase = await readPassphrase(source, isNew ? 'new' : 'known');
  if (!passphrase.ok) return passphrase;
  const request = { file: invocation.vault, passphrase: passphrase.value };
  return isNew ? console.store.create(request) : console.store.unlock(request);
};

const runVerb = (context: VerbContext): VerbResult => {
  const { verb } = context.invocation;
  switch (verb) {
    case 'create':
      return Promise.resolve(ok({ data: '', words: `Made a new, empty vault: ${context.invocation.vault}` }));
    case 'sample':
      return sampleVerb(context);
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
    default:
      return unreachable(verb);
  }
};

const runUnlocked = async (console: Console, invocation: Invocation, vault: OpenVault): VerbResult => {
  try {
    const journal = await openJournal(vault, newRecordId);
    if (!journal.ok) return journal;
    return await runVerb({ invocation, journal: journal.value, vault, console });
  } finally {
    await vault.lock();
  }
};

const run = async (console: Console, invocation: Invocation): VerbResult => {
  const vault = await openVault(console, invocation);
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
