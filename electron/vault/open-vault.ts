import type { AppError } from '../../shared/app-error.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { storeChanges } from './commit.ts';
import { isRecordId, recordIdFromBytes } from './record-id.ts';
import { openRow, readManifest, type Stock, takeStock, type Unsealed } from './stock.ts';
import { attempt } from './storage-error.ts';
import type { Changes, OpenRecord, OpenVault, RecordId, VaultCheck } from './vault-contract.ts';

/** What an open vault stands on: the unsealed tables and its hold on the file. */
export type VaultGround = Unsealed & {
  readonly file: string;
  /** Whether the path still leads to the open file. */
  readonly isStillThere: () => boolean;
  readonly arePagesWhole: () => boolean;
  /** Folds the log, closes the file, lets go of it. */
  readonly close: () => void;
};

type State =
  | { readonly status: 'open' | 'read-only'; readonly ground: VaultGround; readonly stock: Stock }
  | { readonly status: 'locked' };

/** Holds the records against the manifest and hands out the open vault. The caller closes the ground on failure. */
export const openVault = (ground: VaultGround): Result<OpenVault, AppError> => {
  const stock = attempt(ground.file, () => takeStock(ground));
  if (!stock.ok) return stock;
  const vaultId = Buffer.from(ground.header.vaultId).toString('hex');
  return ok(createOpenVault(vaultId, ground.file, { status: 'open', ground, stock: stock.value }));
};

const createOpenVault = (vaultId: string, file: string, opened: State): OpenVault => {
  let state = opened;

  const commit = (changes: Changes): Result<{ readonly commits: number }, AppError> => {
    if (state.status === 'locked') return fail({ code: 'vault-locked' });
    if (state.status === 'read-only') return fail({ code: 'storage-failed', reason: 'read-only', file });
    const { ground, stock } = state;
    const stored = attempt(file, () => storeInPlace(ground, stock, changes));
    if (stored.ok) state = { ...state, stock: stored.value };
    // After a failed flush nobody knows what the disk holds: nothing more is written until the vault is opened anew.
    if (!stored.ok && endsWriting(stored.error)) state = { ...state, status: 'read-only' };
    return stored.ok ? ok({ commits: stored.value.manifest.commits }) : stored;
  };

  // The keys are reached through the state alone: a closure over them would keep them alive after the lock.
  const whileOpen = <Value>(
    work: (ground: VaultGround, stock: Stock) => Result<Value, AppError>,
  ): Result<Value, AppError> => {
    if (state.status === 'locked') return fail({ code: 'vault-locked' });
    const { ground, stock } = state;
    return attempt(file, () => work(ground, stock));
  };

  return {
    vaultId,
    file,
    readAll: async () => whileOpen(readAll),
    commit: async (changes) => commit(changes),
    check: async () => whileOpen(check),
    lock: async () => {
      if (state.status === 'locked') return;
      const { close } = state.ground;
      // Dropping the state drops the keys: they live in key objects, whose memory is cleansed when they are freed.
      state = { status: 'locked' };
      close();
    },
  };
};

const storeInPlace = (ground: VaultGround, stock: Stock, changes: Changes): Result<Stock, AppError> => {
  // A deleted file can still be written through its open descriptor: such a save would be gone at lock.
  if (!ground.isStillThere()) return fail({ code: 'storage-failed', reason: 'gone', file: ground.file });
  const ids = [...(changes.put ?? []).map(({ id }) => id), ...(changes.remove ?? [])];
  if (!ids.every(isRecordId)) return fail({ code: 'request-invalid', path: 'id' });
  return storeChanges(ground, stock, changes);
};

const endsWriting = (error: AppError): boolean =>
  error.code === 'vault-damaged' ||
  (error.code === 'storage-failed' && (error.reason === 'io' || error.reason === 'gone'));

const readAll = (ground: VaultGround): Result<readonly OpenRecord[], AppError> => {
  const { opened, damaged } = openRows(ground);
  if (damaged.length > 0) return fail({ code: 'vault-damaged', part: 'record', affected: damaged.length });
  return ok(opened);
};

const openRows = (ground: VaultGround): { readonly opened: OpenRecord[]; readonly damaged: RecordId[] } => {
  const opened: OpenRecord[] = [];
  const damaged: RecordId[] = [];
  for (const row of ground.tables.records()) {
    const id = recordIdFromBytes(row.id);
    const body = openRow(ground, row);
    if (body === null) damaged.push(id);
    else opened.push({ id, body });
  }
  return { opened, damaged };
};

const check = (ground: VaultGround, stock: Stock): Result<VaultCheck, AppError> => {
  if (!ground.arePagesWhole()) return fail({ code: 'vault-damaged', part: 'file', affected: 0 });
  const manifest = readManifest(ground);
  if (!manifest.ok) return manifest;
  const { opened, damaged } = openRows(ground);
  const { commits } = manifest.value;
  if (commits !== stock.manifest.commits) return fail({ code: 'vault-damaged', part: 'manifest', affected: 0 });
  if (damaged.length > 0) return ok({ records: opened.length + damaged.length, damaged, commits });
  const again = takeStock(ground);
  return again.ok ? ok({ records: opened.length, damaged, commits }) : again;
};
