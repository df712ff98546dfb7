import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

/** AES-256-GCM is the vault's only cipher, and this file its only user. A box is nonce(12), ciphertext, tag(16). */
const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
export const TAG_BYTES = 16;
/** What sealing adds to a text, in bytes. */
export const BOX_OVERHEAD_BYTES = NONCE_BYTES + TAG_BYTES;

/** Seals bytes under a key with a fresh random nonce, bound to `context` (authenticated, not stored). */
export const seal = (key: KeyObject, context: Uint8Array, text: Uint8Array): Buffer => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(context);
  const sealed = cipher.update(text);
  cipher.final();
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]);
};

/** Opens a box, or returns null when key, context, nonce, ciphertext or tag is not the one it was sealed with. */
export const open = (key: KeyObject, context: Uint8Array, box: Uint8Array): Buffer | null => {
  if (box.length < BOX_OVERHEAD_BYTES) return null;
  const decipher = createDecipheriv(ALGORITHM, key, box.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(context);
  decipher.setAuthTag(boxTag(box));
  const text = decipher.update(box.subarray(NONCE_BYTES, box.length - TAG_BYTES));
  try {
    decipher.final();
    return text;
  } catch {
    // Nothing of an unproved text may be used.
    text.fill(0);
    return null;
  }
};

/** The 16-byte tag at the end of a box. */
export const boxTag = (box: Uint8Array): Uint8Array => box.subarray(box.length - TAG_BYTES);
