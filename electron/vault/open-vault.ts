import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type {
  Changes,
  KeyChange,
  OpenRecord,
  OpenVault,
  ReadOnlyReason,
  RecordId,
  VaultCheck,
  VaultFacts,
} from './contract/vault-contract.ts';
import { readBorrowed } from './copies/borrowed-copy.ts';
import { resealEach } from './copies/reseal-copies.ts';
import { resealCopy } from './copies/reseal-copy.ts';
import { readCopySign } from './copies/standing.ts';
import { writeVerifiedCopy } from './copies/vault-copy.ts';
import type { StretchPassphrase } from './crypto/argon2.ts';
import { isKdfBehind } from './crypto/kdf-calibration.ts';
import { attempt, attemptSlices } from './file/storage-error.ts';
import { type HeaderRow, isRecoverySlot, raisedFormat } from './format/header.ts';
import { isRecordId, recordIdFromBytes } from './format/record-id.ts';
import { storeChanges } from './records/commit.ts';
import { openRow, type RecordIndex, readManifest, type Unsealed, verifyManifest } from './records/record-index.ts';
import { changeVaultKey, kdfCostOf } from './rekey/change-key.ts';
import { startEpoch } from './rekey/new-epoch.ts';
import { judgePin, sealPin } from './rollback/rollback-marker.ts';

/** The resources of an open vault: its tables with the keys to them, and the claim on its file. */
export type VaultResources = Unsealed & {
  readonly file: string;
  readonly stretch: StretchPassphrase;
  /** Whether the path still leads to the open file. */
  readonly isStillThere: () => boolean;
  readonly arePagesWhole: () => boolean;
  /** Folds the log, closes the file, releases it. */
  readonly close: () => void;
};

type State =
  | { readonly status: 'open'; readonly ground: VaultResources; readonly stock: RecordIndex }
  | {
      readonly status: 'read-only';
      readonly why: ReadOnlyReason;
      readonly ground: VaultResources;
      readonly stock: RecordIndex;
    }
  | { readonly status: 'locked' };

/**
 * Holds the records against the manifest and hands out the open vault, read-only when there is a reason to. The caller
 * closes the resources on failure.
 */
export const openVault = (ground: VaultResources, why: ReadOnlyReason | null = null): Result<OpenVault, AppError> => {
  const stock = attempt(ground.file, () => verifyManifest(ground));
  if (!stock.ok) return stock;
  const vaultId = Buffer.from(ground.header.vaultId).toString('hex');
  const stand = { ground, stock: stock.value };
  const opened: State = why === null ? { status: 'open', ...stand } : { status: 'read-only', why, ...stand };
  return ok(createOpenVault(vaultId, ground, opened));
};

const createOpenVault = (vaultId: string, { file, header, stretch }: VaultResources, opened: State): OpenVault => {
  const { format } = header.body;
  let state = opened;
  /** Work that yields the thread in between: everything else waits for its end. */
  let underWay: Promise<unknown> | null = null;

  const inTurn = async <Value>(work: () => Promise<Value> | Value): Promise<Value> => {
    while (underWay !== null) await underWay;
    return work();
  };

  const commit = (changes: Changes): Result<{ readonly commits: number }, AppError> => {
    if (state.status === 'locked') return fail({ code: 'vault-locked' });
    if (state.status === 'read-only') return fail({ code: 'storage-failed', reason: 'read-only', file });
    const { ground, stock } = state;
    const raised = raisedFormat(ground);
    const next = raised === null ? ground : { ...ground, header: raised.header };
    const stored = attempt(file, () => storeInPlace(next, stock, changes, raised?.row ?? null));
    if (stored.ok) state = { ...state, ground: next, stock: stored.value };
    // After a failed flush nobody knows what the disk holds: nothing more is written until the vault is opened anew.
    if (!stored.ok && endsWriting(stored.error)) state = { ground, stock, status: 'read-only', why: 'write-failed' };
    if (!stored.ok) return stored;
    if ((changes.remove ?? []).length > 0) forgetRemoved(next, stored.value);
    return ok({ commits: stored.value.manifest.commits });
  };

  /** What was removed is readable in the log, for whoever has the key, until it is folded. The save itself is durable. */
  const forgetRemoved = (ground: VaultResources, stock: RecordIndex): void => {
    const folded = attempt(file, () => ok(ground.tables.fold()));
    if (!folded.ok && endsWriting(folded.error)) state = { ground, stock, status: 'read-only', why: 'write-failed' };
  };

  // The keys are reached through the state alone: a closure over them would keep them alive after the lock.
  const whileOpen = <Value>(
    work: (ground: VaultResources, stock: RecordIndex) => Result<Value, AppError>,
  ): Result<Value, AppError> => {
    if (state.status === 'locked') return fail({ code: 'vault-locked' });
    const { ground, stock } = state;
    return attempt(file, () => work(ground, stock));
  };

  const changeKey = async (change: KeyChange): Promise<Result<{ readonly generation: number }, AppError>> => {
    if (state.status === 'locked') return fail({ code: 'vault-locked' });
    if (state.status === 'read-only') return fail({ code: 'storage-failed', reason: 'read-only', file });
    const { ground, stock } = state;
    if (!ground.isStillThere()) return fail({ code: 'storage-failed', reason: 'gone', file });
    const changed = await attemptSlices(file, () => changeVaultKey(ground, stock, change));
    if (!changed.ok) {
      if (endsWriting(changed.error)) state = { ground, stock, status: 'read-only', why: 'write-failed' };
      return changed;
    }
    const { unsealed, stock: after } = changed.value;
    state = { status: 'open', ground: { ...ground, ...unsealed }, stock: after };
    return ok({ generation: unsealed.header.generation });
  };

  const beginEpoch = (): Result<{ readonly generation: number }, AppError> => {
    if (state.status === 'locked') return fail({ code: 'vault-locked' });
    if (state.status === 'read-only') return fail({ code: 'storage-failed', reason: 'read-only', file });
    const { ground, stock } = state;
    const begun = attempt(file, () => ok(startEpoch(ground, stock)));
    if (!begun.ok) {
      if (endsWriting(begun.error)) state = { ground, stock, status: 'read-only', why: 'write-failed' };
      return begun;
    }
    state = { status: 'open', ground: { ...ground, ...begun.value.unsealed }, stock: begun.value.stock };
    return ok({ generation: state.ground.header.generation });
  };

  const withGround = async <Value>(
    work: (ground: VaultResources, stock: RecordIndex) => Promise<Result<Value, AppError>>,
  ): Promise<Result<Value, AppError>> => {
    if (state.status === 'locked') return fail({ code: 'vault-locked' });
    const { ground, stock } = state;
    return attemptSlices(file, () => work(ground, stock));
  };

  const alone = <Value>(work: () => Promise<Value>): Promise<Value> =>
    inTurn(() => {
      const running = work().finally(() => {
        underWay = null;
      });
      underWay = running.catch(() => undefined);
      return running;
    });

  const lock = (): void => {
    if (state.status === 'locked') return;
    const { close } = state.ground;
    // Dropping the state drops the keys: they live in key objects, whose memory is cleansed when they are freed.
    state = { status: 'locked' };
    close();
  };

  return {
    vaultId,
    file,
    format,
    readAll: () => inTurn(() => whileOpen(readAll)),
    commit: (changes) => inTurn(() => commit(changes)),
    check: () => inTurn(() => whileOpen(check)),
    readOnly: () => (state.status === 'read-only' ? state.why : null),
    facts: () => inTurn(() => whileOpen(factsOf)),
    changeKey: (change) => alone(() => changeKey(change)),
    writeCopy: (to) => alone(() => withGround((ground, stock) => writeVerifiedCopy(ground, stock, to))),
    readCopy: (request) => alone(() => withGround(({ keys }) => readBorrowed(request, keys))),
    signOf: (copy) => alone(() => withGround(({ keys, header }) => readCopySign(copy, keys, header.vaultId))),
    // One turn for each copy: a lock need not wait for all of them.
    resealCopies: (request) =>
      resealEach(request, stretch, (copy, remembered) =>
        alone(() => withGround((ground) => resealCopy(copy, { ...ground, stretch: remembered }))),
      ),
    sealPin: () => inTurn(() => whileOpen((ground, stock) => ok(sealPin(ground.keys.pin, standing(ground, stock))))),
    judgePin: (pin) =>
      inTurn(() => whileOpen((ground, stock) => ok(judgePin(ground.keys.pin, standing(ground, stock), pin)))),
    startEpoch: () => inTurn(beginEpoch),
    lock: () => inTurn(lock),
  };
};

const storeInPlace = (
  ground: VaultResources,
  stock: RecordIndex,
  changes: Changes,
  raised: HeaderRow | null,
): Result<RecordIndex, AppError> => {
  // A deleted file can still be written through its open descriptor: such a save would be gone at lock.
  if (!ground.isStillThere()) return fail({ code: 'storage-failed', reason: 'gone', file: ground.file });
  const ids = [...(changes.put ?? []).map(({ id }) => id), ...(changes.remove ?? [])];
  if (!ids.every(isRecordId)) return fail({ code: 'request-invalid', path: 'id' });
  return storeChanges(ground, stock, changes, raised);
};

const endsWriting = (error: AppError): boolean =>
  error.code === 'vault-damaged' ||
  (error.code === 'storage-failed' && (error.reason === 'io' || error.reason === 'gone'));

const standing = (
  { header: { vaultId, generation } }: VaultResources,
  { manifest: { commits, digest } }: RecordIndex,
) => ({
  vaultId,
  generation,
  commits,
  digest,
});

const factsOf = ({ header }: VaultResources, { manifest }: RecordIndex): Result<VaultFacts, AppError> => {
  const { generation, commits, records } = manifest;
  const kdf = kdfCostOf(header);
  const hasRecoveryKey = header.body.slots.some(isRecoverySlot);
  return ok({ generation, commits, records, hasRecoveryKey, kdf, isKdfBehind: isKdfBehind(kdf) });
};

const readAll = (ground: VaultResources): Result<readonly OpenRecord[], AppError> => {
  const { opened, damaged } = openRows(ground);
  if (damaged.length > 0) return fail({ code: 'vault-damaged', part: 'record', affected: damaged.length });
  return ok(opened);
};

const openRows = (ground: VaultResources): { readonly opened: OpenRecord[]; readonly damaged: RecordId[] } => {
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

const check = (ground: VaultResources, stock: RecordIndex): Result<VaultCheck, AppError> => {
  if (!ground.arePagesWhole()) return fail({ code: 'vault-damaged', part: 'file', affected: 0 });
  const manifest = readManifest(ground);
  if (!manifest.ok) return manifest;
  const { opened, damaged } = openRows(ground);
  const { commits } = manifest.value;
  if (commits !== stock.manifest.commits) return fail({ code: 'vault-damaged', part: 'manifest', affected: 0 });
  if (damaged.length > 0) return ok({ records: opened.length + damaged.length, damaged, commits });
  const again = verifyManifest(ground);
  return again.ok ? ok({ records: opened.length, damaged, commits }) : again;
};
