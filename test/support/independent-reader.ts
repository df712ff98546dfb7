import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const readerFile = join(import.meta.dirname, '../reader/read_vault.py');
/** Debian's own Python: only there are Debian's packages found. */
const PYTHON = '/usr/bin/python3';

/** `null` when the independent reader can run here; else why it cannot. */
export const whyNoReader = (): string | null => {
  const tried = spawnSync(PYTHON, ['-c', 'import cryptography, argon2'], { encoding: 'utf8' });
  if (tried.error) return 'Python 3 is not installed';
  return tried.status === 0 ? null : 'apt-get install python3-cryptography python3-argon2';
};

/** What the independent reader says of a vault: its records as one canonical JSON text, or the error in its words. */
export const readIndependently = (
  file: string,
  secret: { readonly passphrase: string } | { readonly recoveryKey: string },
): string => {
  const isPassphrase = 'passphrase' in secret;
  const run = spawnSync(PYTHON, [readerFile, ...(isPassphrase ? [] : ['--recovery']), file], {
    input: `${isPassphrase ? secret.passphrase : secret.recoveryKey}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return run.status === 0 ? run.stdout.trimEnd() : run.stderr.trimEnd();
};
