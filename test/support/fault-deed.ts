import { existsSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { restoreCopy } from '../../electron/backups/restore-kept.ts';
import { openJournal } from '../../electron/journal/core/journal.ts';
import { momentAt } from '../../electron/platform/clock.ts';
import { randomId } from '../../electron/platform/random.ts';
import { planMerge } from '../../electron/transfer/merge-vault.ts';
import type { OpenVault } from '../../electron/vault/contract/vault-contract.ts';
import { newRecordId } from '../../electron/vault/format/record-id.ts';
import { createVaultStore } from '../../electron/vault/vault-store.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import { instantStretch } from './fault-life.ts';
import { goSign, placesIn, settingsAfter, words } from './fault-places.ts';

/*
 * A process of its own that does one deed in a folder: `fault-deed.ts DEED FOLDER`. It says `ready MAIN POOL` with the
 * ids of its thread and of the one that copies files, waits for the sign, and says what came of it: `done`,
 * `refused storage-failed full`, or `threw …`.
 */
const [deed = '', folder = ''] = process.argv.slice(2);
const { file, backup, other, scratchFolder, nextKey } = placesIn(folder);
/** Read before anything is struck: it stands for what a person types. */
const nextRecoveryKey = deed === 'rekey' ? readFileSync(nextKey, 'utf8') : '';
const store = createVaultStore(instantStretch);
const deps = { clock: () => momentAt(Date.parse('2026-03-05T10:00:00.000Z'), 0, 'UTC'), newId: randomId };
const kdf = { memoryKib: 19_456, passes: 1, lanes: 1 } as const;

type Refusal = { readonly code: string; readonly reason?: string };
type Deed = () => Promise<Result<unknown, Refusal>>;

/** Unlocks, works and locks: a vault that is left locked is what the next start finds. */
const unlocked = async (work: (vault: OpenVault) => Promise<Result<unknown, AppError>>) => {
  const vault = await store.unlock({ file, passphrase: words.now });
  if (!vault.ok) return vault;
  try {
    return await work(vault.value);
  } finally {
    await vault.value.lock();
  }
};

const restore = (keepNewer: { readonly passphrase: string } | null) =>
  restoreCopy({ store, scratchFolder, ...deps }, { file, backup, secret: { passphrase: words.now }, keepNewer });

const deeds: Readonly<Record<string, Deed>> = {
  restore: () => restore(null),
  repair: () => restore({ passphrase: words.now }),
  merge: () =>
    unlocked(async (vault) => {
      const journal = await openJournal(vault, newRecordId);
      if (!journal.ok) return journal;
      const request = { file: other, scratchFolder, passphrase: words.other };
      const plan = await planMerge(store, journal.value, request, deps);
      return plan.ok ? plan.value.merge() : plan;
    }),
  rekey: () =>
    unlocked((vault) => {
      const recovery = { key: nextRecoveryKey };
      return vault.changeKey({ proof: { passphrase: words.now }, passphrase: words.next, recovery, kdf });
    }),
  settings: async () => {
    const { openSettings } = await settingsStore();
    const settings = openSettings(folder, () => undefined);
    return settings.change(settingsAfter) ? ok(null) : fail({ code: 'not-kept' });
  },
};

/** Not at the top: it asks for Electron, whose binary is no part of the tests and which the other deeds do not need. */
const settingsStore = () => import('../../electron/settings/settings-store.ts');
registerHooks({
  resolve: (name, context, next) =>
    name === 'electron'
      ? { url: 'data:text/javascript,export default {}', format: 'module', shortCircuit: true }
      : next(name, context),
});

/** A test that fails does not leave its processes behind. */
const PATIENCE_MS = 30_000;

const say = (line: string): void => void writeSync(1, `${line}\n`);
const reasonOf = ({ code, reason }: Refusal): string => (reason === undefined ? code : `${code} ${reason}`);

const poolThread = (): string | undefined =>
  readdirSync('/proc/self/task').find((id) =>
    readFileSync(`/proc/self/task/${id}/comm`, 'utf8').startsWith('libuv-worker'),
  );

try {
  const work = deeds[deed];
  // The thread that copies files starts with its first work.
  await stat(folder);
  if (work === undefined) throw new Error(`no deed ${deed}`);
  if (deed === 'settings') await settingsStore();
  say(`ready ${process.pid} ${poolThread()}`);
  // Looked for, not listened for: the event loop reads when it pleases, and the calls of the deed are counted.
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; !existsSync(goSign(folder)); waited += 1) {
    if (waited > PATIENCE_MS) throw new Error('nobody gave the sign');
    Atomics.wait(pause, 0, 0, 1);
  }
  const result = await work();
  say(result.ok ? 'done' : `refused ${reasonOf(result.error)}`);
} catch (error) {
  say(`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`.replaceAll('\n', ' '));
}
