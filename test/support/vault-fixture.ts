import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject, OpenRecord, OpenVault } from '../../electron/vault/contract/vault-contract.ts';
import type { StretchPassphrase } from '../../electron/vault/crypto/argon2.ts';
import { newRecordId } from '../../electron/vault/format/record-id.ts';
import { createVaultStore } from '../../electron/vault/vault-store.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/errors/result.ts';
import { rememberingStretch } from './quick-vault.ts';

/** The cheapest key derivation that a reader accepts, so that thousands of openings fit into a suite. */
export const cheapKdf = { memoryKib: 19_456, passes: 1, lanes: 1 } as const;
export const passphrase = 'quiet otters cross at dawn';

/** A folder of its own for one test file; `remove` ends it. */
export const aFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'driftline-vault-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** The value of a success; a failure fails the test with its code. */
export const value = <Value>(result: Result<Value, AppError>): Value => {
  if (!result.ok) throw new Error(`Expected a success, got ${JSON.stringify(result.error)}`);
  return result.value;
};

/** The error of a failure; a success fails the test. */
export const failure = (result: Result<unknown, AppError>): AppError => {
  if (result.ok) throw new Error('Expected a failure, got a success');
  return result.error;
};

export const aRecord = (body: JsonObject): OpenRecord => ({ id: newRecordId(), body });

/** A new, open vault with these bodies committed, one commit each. */
export const aVault = async (file: string, bodies: readonly JsonObject[] = []): Promise<OpenVault> => {
  const vault = value(await createVaultStore().create({ file, passphrase, kdf: cheapKdf }));
  for (const body of bodies) value(await vault.commit({ put: [aRecord(body)] }));
  return vault;
};

/** A closed vault with these bodies. */
export const aLockedVault = async (file: string, bodies: readonly JsonObject[] = []): Promise<void> => {
  const vault = await aVault(file, bodies);
  await vault.lock();
};

export const unlock = (file: string, phrase = passphrase): Promise<Result<OpenVault, AppError>> =>
  createVaultStore().unlock({ file, passphrase: phrase });

/**
 * A store that remembers each key it stretched, and how often it was asked: the key derivation is not what the fault
 * suite is about.
 */
export const aRememberingStore = () => {
  const remembering = rememberingStretch();
  let asked = 0;
  const stretch: StretchPassphrase = (...wanted) => {
    asked += 1;
    return remembering(...wanted);
  };
  return { store: createVaultStore(stretch), stretched: () => asked };
};

/** What a vault holds, as text in a settled order, for comparing whole contents. */
export const contents = (records: readonly OpenRecord[]): readonly string[] =>
  records.map(({ id, body }) => `${id} ${JSON.stringify(settled(body))}`).sort();

/** Key order is no part of a body: objects as sorted lists of members. */
const settled = (body: unknown): unknown => {
  if (Array.isArray(body)) return body.map(settled);
  if (typeof body !== 'object' || body === null) return body;
  const members = Object.entries(body).sort(([left], [right]) => (left < right ? -1 : 1));
  return { members: members.map(([key, member]) => [key, settled(member)]) };
};
