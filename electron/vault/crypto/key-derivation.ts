import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { AppError } from '../../../shared/errors/app-error.ts';

/** Everything derived from a vault key, one key for one purpose. They end with the last reference, at lock. */
export type VaultKeys = {
  readonly record: (epoch: number) => KeyObject;
  readonly manifest: (epoch: number) => KeyObject;
  readonly digest: KeyObject;
  readonly headerMac: KeyObject;
  readonly pin: KeyObject;
};

export const VAULT_KEY_BYTES = 32;
const MINIMUM_PASSPHRASE_CHARACTERS = 8;
const CHECK_VALUE_BYTES = 16;

/** The bytes a passphrase stands for: UTF-8 of its NFKC form, so that every keyboard spells it alike. */
export const passphraseBytes = (passphrase: string): Buffer => Buffer.from(passphrase.normalize('NFKC'), 'utf8');

/** What the window's field takes, too: a longer one could be made and never typed again. */
const MAXIMUM_PASSPHRASE_CHARACTERS = 1_000;

/** Why a new passphrase is not taken; null when it is. Unlocking takes any. */
export const passphraseProblem = (passphrase: string): AppError | null => {
  if (!isLongEnough(passphrase)) return { code: 'passphrase-too-short', minimum: MINIMUM_PASSPHRASE_CHARACTERS };
  // UTF-16 units, as a field counts.
  const isTooLong = passphrase.length > MAXIMUM_PASSPHRASE_CHARACTERS;
  return isTooLong ? { code: 'passphrase-too-long', maximum: MAXIMUM_PASSPHRASE_CHARACTERS } : null;
};

/** Whether a passphrase has at least eight characters, counted as code points after NFKC. */
export const isLongEnough = (passphrase: string): boolean =>
  [...passphrase.normalize('NFKC')].length >= MINIMUM_PASSPHRASE_CHARACTERS;

/**
 * Derives the keys of a vault with HKDF-SHA-256, salted with the vault id. Labels: docs/vault-format.md,
 * section "Keys". The caller keeps and wipes `vaultKey`; the copy inside the returned keys is freed with them.
 */
export const deriveVaultKeys = (vaultKey: Uint8Array, vaultId: Uint8Array): VaultKeys => {
  const root = createSecretKey(vaultKey);
  const derive = (label: string) => deriveKey(root, vaultId, label);
  return {
    record: perEpoch((epoch) => derive(`driftline/1/record/${epoch}`)),
    manifest: perEpoch((epoch) => derive(`driftline/1/manifest/${epoch}`)),
    digest: derive('driftline/1/digest'),
    headerMac: derive('driftline/1/header'),
    pin: derive('driftline/1/pin'),
  };
};

/**
 * What a stretched passphrase (KEK) is used for: `checkValue`, 16 bytes that tell a wrong passphrase from damage,
 * and `wrappingKey`, which seals the vault key. The caller wipes `kek`.
 */
export const deriveSlotKeys = (
  kek: Uint8Array,
  vaultId: Uint8Array,
): { readonly checkValue: Buffer; readonly wrappingKey: KeyObject } => {
  const root = createSecretKey(kek);
  return {
    checkValue: Buffer.from(hkdfSync('sha256', root, vaultId, 'driftline/1/slot/check', CHECK_VALUE_BYTES)),
    wrappingKey: deriveKey(root, vaultId, 'driftline/1/slot/wrap'),
  };
};

const deriveKey = (root: KeyObject, vaultId: Uint8Array, label: string): KeyObject => {
  const bytes = Buffer.from(hkdfSync('sha256', root, vaultId, label, VAULT_KEY_BYTES));
  try {
    return createSecretKey(bytes);
  } finally {
    bytes.fill(0);
  }
};

const perEpoch = (derive: (epoch: number) => KeyObject): ((epoch: number) => KeyObject) => {
  const known = new Map<number, KeyObject>();
  return (epoch) => {
    const key = known.get(epoch) ?? derive(epoch);
    known.set(epoch, key);
    return key;
  };
};
