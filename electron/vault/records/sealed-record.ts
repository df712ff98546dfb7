import { isUtf8 } from 'node:buffer';
import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { JsonObject } from '../contract/vault-contract.ts';
import { BOX_OVERHEAD_BYTES, open, seal } from '../crypto/cipher.ts';
import { pad, paddedLength, unpad } from '../format/padding.ts';

/** Where a record belongs; sealed into its context, so that rows cannot be swapped within or between vaults. */
type RecordPlace = {
  readonly suite: number;
  readonly epoch: number;
  readonly vaultId: Uint8Array;
  readonly recordId: Uint8Array;
};

/** The longest body, in bytes of canonical JSON. */
const MAXIMUM_BODY_BYTES = 8 * 1_048_576;
const MAXIMUM_BOX_BYTES = paddedLength(MAXIMUM_BODY_BYTES) + BOX_OVERHEAD_BYTES;
const MARK = 'DLR1';

/** Seals a body: canonical JSON in UTF-8, padded, AES-256-GCM. Null when it is longer than `MAXIMUM_BODY_BYTES`. */
export const sealRecord = (key: KeyObject, place: RecordPlace, body: JsonObject): Buffer | null => {
  const text = Buffer.from(canonicalJson(body), 'utf8');
  if (text.length > MAXIMUM_BODY_BYTES) return null;
  const padded = pad(text);
  try {
    return seal(key, recordContext(place), padded);
  } finally {
    text.fill(0);
    padded.fill(0);
  }
};

/** Opens a body, or returns null when the box is not the one sealed for this place. */
export const openRecord = (key: KeyObject, place: RecordPlace, sealed: Uint8Array): JsonObject | null => {
  if (sealed.length > MAXIMUM_BOX_BYTES) return null;
  const padded = open(key, recordContext(place), sealed);
  if (padded === null) return null;
  try {
    const text = unpad(padded);
    return text === null || !isUtf8(text) ? null : parseObject(asText(text));
  } catch {
    // The tag was right, so a writer other than ours made it: not JSON.
    return null;
  } finally {
    padded.fill(0);
  }
};

/** The text of bytes that are UTF-8; a byte order mark is a character like any other. */
const asText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

const parseObject = (text: string): JsonObject | null => {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
};

const recordContext = ({ suite, epoch, vaultId, recordId }: RecordPlace): Buffer => {
  const numbers = Buffer.alloc(6);
  numbers.writeUInt16BE(suite, 0);
  numbers.writeUInt32BE(epoch, 2);
  return Buffer.concat([Buffer.from(MARK, 'latin1'), numbers, vaultId, recordId]);
};
