import { rmSync, writeSync } from 'node:fs';
import type { OpenVault } from '../../electron/vault/contract/vault-contract.ts';
import { createVaultStore } from '../../electron/vault/vault-store.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/errors/result.ts';
import { changesAt, instantStretch, isKeyChange, passphraseAfter } from './fault-life.ts';

/*
 * A process of its own that lives the scripted life until it is killed: `fault-writer.ts FILE FROM TO`. With FROM 1 it
 * makes the vault. Each line on stdout is what happened: `saved 7`, `refused 7 storage-failed full`, `threw …`.
 */
const [file = '', first = '1', last = 'Infinity'] = process.argv.slice(2);
const store = createVaultStore(instantStretch);
const kdf = { memoryKib: 19_456, passes: 1, lanes: 1 } as const;

const say = (line: string): void => void writeSync(1, `${line}\n`);
const reasonOf = (error: AppError): string => ('reason' in error ? `${error.code} ${error.reason}` : error.code);
const tell = (what: string, n: number, result: Result<unknown, AppError>): boolean => {
  say(result.ok ? `${what} ${n}` : `refused ${n} ${reasonOf(result.error)}`);
  return result.ok;
};

const open = (n: number): Promise<Result<OpenVault, AppError>> => {
  const passphrase = passphraseAfter(n);
  return n === 0 ? store.create({ file, passphrase, kdf }) : store.unlock({ file, passphrase });
};

const step = (vault: OpenVault, n: number): Promise<Result<unknown, AppError>> =>
  isKeyChange(n)
    ? vault.changeKey({ proof: { passphrase: passphraseAfter(n - 1) }, passphrase: passphraseAfter(n), kdf })
    : vault.commit(changesAt(n));

/** A copy as a backup is made; one that a kill left unfinished is in nobody's way. */
const copy = async (vault: OpenVault, n: number): Promise<void> => {
  const to = `${file}.copy-${process.pid}`;
  tell('copied', n, await vault.writeCopy(to));
  try {
    rmSync(to, { force: true });
  } catch {
    // The fault struck this clean-up, which is not the vault's.
  }
};

const live = async (): Promise<void> => {
  let opened = await open(Number(first) - 1);
  if (!tell('opened', Number(first) - 1, opened)) return;
  let done = Number(first) - 1;
  while (done < Number(last) && opened.ok) {
    const vault = opened.value;
    if (!tell('saved', done + 1, await step(vault, done + 1))) {
      // The same step again, once: a full disk may have room by now, any other failure must stay refused.
      if (!tell('saved', done + 1, await step(vault, done + 1))) return void (await vault.lock());
    }
    done += 1;
    if (done % 15 === 0) await copy(vault, done);
    if (done % 9 !== 0) continue;
    await vault.lock();
    opened = await open(done);
    tell('opened', done, opened);
  }
  if (opened.ok) await opened.value.lock();
  say('end');
};

try {
  await live();
} catch (error) {
  say(
    `threw ${error instanceof Error ? `${error.message} ${error.stack ?? ''}` : String(error)}`.replaceAll('\n', ' '),
  );
}
