import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KdfCost, OpenVault, VaultStore } from '../../electron/vault/contract/vault-contract.ts';
import { type StretchPassphrase, stretchPassphrase } from '../../electron/vault/crypto/argon2.ts';
import { createVaultStore } from '../../electron/vault/vault-store.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';

/** The cheapest key derivation that a reader accepts: for tests that open many vaults, never for a person's. */
export const CHEAPEST_KDF: KdfCost = { memoryKib: 19_456, passes: 1, lanes: 1 };

/** The real key derivation, which remembers what it once computed: the same words open the same vault at once. */
export const rememberingStretch = (): StretchPassphrase => {
  const known = new Map<string, Buffer>();
  return async (phrase, salt, cost) => {
    const name = JSON.stringify([phrase, Buffer.from(salt).toString('hex'), cost]);
    const key = known.get(name) ?? (await stretchPassphrase(phrase, salt, cost));
    // A copy: whoever asked wipes the key after use.
    known.set(name, Buffer.from(key));
    return key;
  };
};

/** A store whose new vaults are quick to open; everything else of it is real. */
export const quickStore = (): VaultStore => {
  const store = createVaultStore(rememberingStretch());
  return {
    ...store,
    create: async (request) => quick(await store.create({ ...request, kdf: CHEAPEST_KDF })),
    unlock: async (request) => quick(await store.unlock(request)),
  };
};

/** A vault whose change of keys is quick too. */
const quick = (opened: Result<OpenVault, AppError>): Result<OpenVault, AppError> => {
  if (!opened.ok) return opened;
  const { changeKey, ...vault } = opened.value;
  return ok({ ...vault, changeKey: (change) => changeKey({ ...change, kdf: CHEAPEST_KDF }) });
};

/** A temporary folder of a test's own, and the way to remove it. */
export const temporaryFolder = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'driftline-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
