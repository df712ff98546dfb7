import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { OpenRecord, OpenVault } from '../contract/vault-contract.ts';
import { readBorrowed } from '../copies/borrowed-copy.ts';
import { isKdfBehind } from '../crypto/kdf-calibration.ts';
import type { VaultKeys } from '../crypto/key-derivation.ts';
import { type Header, isRecoverySlot } from '../format/header.ts';
import { kdfCostOf } from '../rekey/change-key.ts';

/** A vault made of what was readable: it takes no changes, and holds no file. */
export const salvagedVault = (
  file: string,
  { header, keys }: { readonly header: Header; readonly keys: VaultKeys },
  records: readonly OpenRecord[],
): OpenVault => {
  let held: { readonly keys: VaultKeys; readonly records: readonly OpenRecord[] } | null = { keys, records };
  const locked = fail<AppError>({ code: 'vault-locked' });
  const refusal = (): AppError =>
    held === null ? { code: 'vault-locked' } : { code: 'storage-failed', reason: 'read-only', file };
  const refuse = async (): Promise<Result<never, AppError>> => fail(refusal());
  const kdf = kdfCostOf(header);
  const hasRecoveryKey = header.body.slots.some(isRecoverySlot);
  const facts = { generation: header.generation, commits: 0, hasRecoveryKey, kdf, isKdfBehind: isKdfBehind(kdf) };
  return {
    vaultId: Buffer.from(header.vaultId).toString('hex'),
    file,
    format: header.body.format,
    readAll: async () => (held === null ? locked : ok(held.records)),
    check: async () => (held === null ? locked : ok({ records: held.records.length, damaged: [], commits: 0 })),
    readOnly: () => (held === null ? null : 'salvaged'),
    facts: async () => (held === null ? locked : ok({ ...facts, records: held.records.length })),
    readCopy: async (request) => (held === null ? locked : readBorrowed(request, held.keys)),
    signOf: refuse,
    resealCopies: async ({ files }) => files.map((copy) => ({ file: copy, error: refusal() })),
    commit: refuse,
    changeKey: refuse,
    writeCopy: refuse,
    startEpoch: refuse,
    sealPin: refuse,
    judgePin: refuse,
    lock: async () => {
      held = null;
    },
  };
};
