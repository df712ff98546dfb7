import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { open, seal } from '../crypto/cipher.ts';
import { VAULT_KEY_BYTES } from '../crypto/key-derivation.ts';
import { parseRecoveryKey } from '../crypto/recovery-key.ts';
import { boxContext, type Header, isRecoverySlot, type RecoverySlot } from './header.ts';

/** What RFC 8410 writes before the 32 bytes of an X25519 key. */
const PRIVATE_KEY_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_KEY_PREFIX = Buffer.from('302a300506032b656e032100', 'hex');

/** The public key, 32 bytes, of a typed recovery key in one vault. Fails with `recovery-key-mistyped`. */
export const recoveryPublicKey = (typed: string, vaultId: Uint8Array): Result<Buffer, AppError> => {
  const secret = parseRecoveryKey(typed);
  if (!secret.ok) return secret;
  return ok(publicBytes(createPublicKey(privateKeyOf(secret.value, vaultId))));
};

/**
 * Seals the vault key to a recovery key's public half: re-keying never needs the printed secret. Bytes:
 * docs/vault-format.md, sections "Header" and "Keys".
 */
export const sealRecoverySlot = (vaultKey: Uint8Array, vaultId: Uint8Array, publicKey: Uint8Array): RecoverySlot => {
  const ephemeral = generateKeyPairSync('x25519');
  const ephemeralBytes = publicBytes(ephemeral.publicKey);
  const shared = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: publicKeyOf(publicKey) });
  const head = {
    type: 'recovery',
    id: randomBytes(16).toString('base64'),
    publicKey: Buffer.from(publicKey).toString('base64'),
    ephemeral: ephemeralBytes.toString('base64'),
  } as const;
  const wrappingKey = wrappingKeyOf(shared, vaultId);
  return { ...head, box: seal(wrappingKey, boxContext(vaultId, head), vaultKey).toString('base64') };
};

/**
 * The vault key that a typed recovery key unlocks; the caller wipes it. `recovery-key-mistyped` before anything is
 * tried, `recovery-key-none` when the vault has no such slot, `recovery-key-wrong` when it is another vault's or one
 * that was replaced, `vault-damaged`, part `slot`, when it is the right one and the box does not open.
 */
export const openRecoverySlot = (header: Header, typed: string): Result<Buffer, AppError> => {
  const secret = parseRecoveryKey(typed);
  if (!secret.ok) return secret;
  const slots = header.body.slots.filter(isRecoverySlot);
  if (slots.length === 0) return fail({ code: 'recovery-key-none' });
  const privateKey = privateKeyOf(secret.value, header.vaultId);
  const own = publicBytes(createPublicKey(privateKey)).toString('base64');
  const slot = slots.find(({ publicKey }) => publicKey === own);
  if (slot === undefined) return fail({ code: 'recovery-key-wrong' });
  const vaultKey = openSlot(slot, header.vaultId, privateKey);
  return vaultKey === null ? fail({ code: 'vault-damaged', part: 'slot', affected: 0 }) : ok(vaultKey);
};

const openSlot = (slot: RecoverySlot, vaultId: Uint8Array, privateKey: KeyObject): Buffer | null => {
  const { box, ...head } = slot;
  const shared = sharedSecret(privateKey, Buffer.from(slot.ephemeral, 'base64'));
  if (shared === null) return null;
  const vaultKey = open(wrappingKeyOf(shared, vaultId), boxContext(vaultId, head), Buffer.from(box, 'base64'));
  return vaultKey?.length === VAULT_KEY_BYTES ? vaultKey : null;
};

/** Null for the few points of small order, which give no secret: OpenSSL and BoringSSL refuse them. */
const sharedSecret = (privateKey: KeyObject, ephemeral: Uint8Array): Buffer | null => {
  try {
    return diffieHellman({ privateKey, publicKey: publicKeyOf(ephemeral) });
  } catch {
    return null;
  }
};

/** Salted with the vault id, so that one printed key used for two vaults does not tie them together. Wipes `secret`. */
const privateKeyOf = (secret: Buffer, vaultId: Uint8Array): KeyObject => {
  const seed = Buffer.from(hkdfSync('sha256', secret, vaultId, 'driftline/1/recovery/x25519', VAULT_KEY_BYTES));
  const key = Buffer.concat([PRIVATE_KEY_PREFIX, seed]);
  try {
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  } finally {
    for (const bytes of [secret, seed, key]) bytes.fill(0);
  }
};

const publicKeyOf = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([PUBLIC_KEY_PREFIX, bytes]), format: 'der', type: 'spki' });

const publicBytes = (key: KeyObject): Buffer =>
  key.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_KEY_PREFIX.length);

/** Both public keys are bound through the box's context. Wipes `shared`. */
const wrappingKeyOf = (shared: Buffer, vaultId: Uint8Array): KeyObject => {
  const bytes = Buffer.from(hkdfSync('sha256', shared, vaultId, 'driftline/1/slot/recovery', VAULT_KEY_BYTES));
  try {
    return createSecretKey(bytes);
  } finally {
    shared.fill(0);
    bytes.fill(0);
  }
};
