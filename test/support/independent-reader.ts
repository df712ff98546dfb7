import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { OpenRecord } from '../../electron/vault/contract/vault-contract.ts';
import { canonicalJson } from '../../shared/canonical-json.ts';

const readerFile = join(import.meta.dirname, '../reader/read_vault.py');
/** Debian's own Python: only there are Debian's packages found. */
const PYTHON = '/usr/bin/python3';

/** `null` when the independent reader can run here; else why it cannot. */
export const whyNoReader = (): string | null => {
  const tried = spawnSync(PYTHON, ['-c', 'import cryptography, argon2'], { encoding: 'utf8' });
  if (tried.error) return 'Python 3 is not installed';
  return tried.status === 0 ? null : 'apt-get install python3-cryptography python3-argon2';
};

export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

/** What a reader says of a vault: its records as one canonical JSON text, or the error in its words. */
const ask = (program: string, reader: string, file: string, secret: Secret): string => {
  const isPassphrase = 'passphrase' in secret;
  const run = spawnSync(program, [reader, ...(isPassphrase ? [] : ['--recovery']), file], {
    input: `${isPassphrase ? secret.passphrase : secret.recoveryKey}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return run.status === 0 ? run.stdout.trimEnd() : run.stderr.trimEnd();
};

/** What the independent reader in Python says of a vault. */
export const readIndependently = (file: string, secret: Secret): string => ask(PYTHON, readerFile, file, secret);

/** What the independent reader in JavaScript says of a vault. It needs nothing that is not here. */
export const readSecondly = (file: string, secret: Secret): string =>
  ask(process.execPath, join(import.meta.dirname, '../reader/read-vault.mjs'), file, secret);

/** Records as the readers print them. */
export const printed = (records: readonly OpenRecord[]): string =>
  canonicalJson([...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, body }) => ({ id, value: body })));
