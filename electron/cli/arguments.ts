import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../shared/errors/result.ts';

export const verbs = [
  'create',
  'sample',
  'add',
  'import',
  'export',
  'drift',
  'stats',
  'summary',
  'verify',
  'backup',
  'restore',
  'merge',
  'passphrase',
  'recovery',
] as const;
export type Verb = (typeof verbs)[number];

/** What was typed, before any verb has looked at it. */
export type Invocation = {
  readonly verb: Verb;
  readonly operands: readonly string[];
  readonly vault: string;
  readonly passphraseFile: string | null;
  readonly recoveryKeyFile: string | null;
  readonly newPassphraseFile: string | null;
  readonly otherPassphraseFile: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly second: string | null;
  readonly backups: string | null;
  readonly dryRun: boolean;
  readonly allowRemovals: boolean;
  readonly bringBack: readonly string[];
  readonly json: boolean;
  readonly force: boolean;
  readonly setAsideLog: boolean;
  readonly acceptGuessable: boolean;
  readonly allowSynced: boolean;
  readonly out: string | null;
  readonly asOf: string | null;
  readonly format: string | null;
  readonly reader: string;
  readonly pages: string;
};

export type UsageFault = { readonly problem: string };
export type Parsed =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly invocation: Invocation };

const options = {
  vault: { type: 'string' },
  'passphrase-file': { type: 'string' },
  'recovery-key-file': { type: 'string' },
  'new-passphrase-file': { type: 'string' },
  'other-passphrase-file': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  second: { type: 'string' },
  backups: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'allow-removals': { type: 'boolean' },
  'bring-back': { type: 'string', multiple: true },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  'set-aside-log': { type: 'boolean' },
  'accept-guessable': { type: 'boolean' },
  'allow-synced': { type: 'boolean' },
  out: { type: 'string' },
  'as-of': { type: 'string' },
  format: { type: 'string' },
  reader: { type: 'string' },
  pages: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const allowed: Readonly<Record<Verb, readonly string[]>> = {
  create: ['accept-guessable'],
  sample: [],
  add: [],
  import: ['allow-removals', 'bring-back'],
  export: ['out', 'format', 'force'],
  drift: ['as-of', 'from', 'to'],
  stats: ['as-of', 'from', 'to'],
  summary: ['out', 'format', 'as-of', 'reader', 'pages', 'force'],
  verify: ['backups', 'recovery-key-file'],
  backup: ['to', 'second', 'recovery-key-file'],
  restore: ['force', 'recovery-key-file'],
  merge: ['other-passphrase-file', 'dry-run', 'allow-removals', 'bring-back', 'recovery-key-file'],
  passphrase: ['new-passphrase-file', 'recovery-key-file', 'accept-guessable', 'backups', 'second'],
  recovery: ['out', 'force', 'allow-synced', 'backups', 'second'],
};

/** Verbs that work on one further word or file, and what it is called. */
const operandOf: Readonly<Partial<Record<Verb, string>>> = {
  add: 'LINE',
  import: 'FILE',
  merge: 'FILE',
  restore: 'BACKUP',
};

const everywhere = ['vault', 'passphrase-file', 'set-aside-log', 'json', 'help', 'version'];

const isVerb = (word: string | undefined): word is Verb => verbs.some((verb) => verb === word);

const read = (words: readonly string[]) => {
  try {
    return ok(parseArgs({ args: [...words], options, allowPositionals: true, strict: true }));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('. ')[0] : null;
    return fail({ problem: `${message ?? 'An option could not be understood'}.` });
  }
};

/** Reads the words after the program's name. Fails with the problem in one sentence. */
export const parseInvocation = (words: readonly string[]): Result<Parsed, UsageFault> => {
  const parsed = read(words);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.version === true) return ok({ kind: 'version' });
  if (values.help === true || words.length === 0) return ok({ kind: 'help' });
  const [verb, ...operands] = positionals;
  if (verb === undefined) return fail({ problem: `A verb is missing: one of ${verbs.join(', ')}.` });
  if (!isVerb(verb)) return fail({ problem: `There is no verb "${verb}". The verbs are ${verbs.join(', ')}.` });
  const stray = Object.keys(values).find((name) => !everywhere.includes(name) && !allowed[verb].includes(name));
  if (stray !== undefined) return fail({ problem: `--${stray} has no meaning for "${verb}".` });
  const operand = operandOf[verb];
  if (operands.length !== (operand === undefined ? 0 : 1)) {
    return fail({
      problem: operand === undefined ? `"${verb}" takes no further words.` : `${verb} takes one ${operand}.`,
    });
  }
  if (values.vault === undefined || values.vault === '') {
    return fail({ problem: 'Which vault? Name it with --vault FILE.' });
  }
  return ok({
    kind: 'run',
    invocation: {
      verb,
      operands,
      vault: values.vault,
      passphraseFile: values['passphrase-file'] ?? null,
      recoveryKeyFile: values['recovery-key-file'] ?? null,
      newPassphraseFile: values['new-passphrase-file'] ?? null,
      otherPassphraseFile: values['other-passphrase-file'] ?? null,
      from: values.from ?? null,
      to: values.to ?? null,
      second: values.second ?? null,
      backups: values.backups ?? null,
      dryRun: values['dry-run'] ?? false,
      allowRemovals: values['allow-removals'] ?? false,
      bringBack: values['bring-back'] ?? [],
      json: values.json ?? false,
      force: values.force ?? false,
      setAsideLog: values['set-aside-log'] ?? false,
      acceptGuessable: values['accept-guessable'] ?? false,
      allowSynced: values['allow-synced'] ?? false,
      out: values.out ?? null,
      asOf: values['as-of'] ?? null,
      format: values.format ?? null,
      reader: values.reader ?? 'manager',
      pages: values.pages ?? '1',
    },
  });
};
