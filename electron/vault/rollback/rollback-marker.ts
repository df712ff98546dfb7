import type { KeyObject } from 'node:crypto';
import type { MarkerVerdict } from '../contract/vault-contract.ts';
import { BOX_OVERHEAD_BYTES, open, seal } from '../crypto/cipher.ts';
import { type Digest, digestToBytes } from '../format/digest.ts';

/** The standing of a vault when this machine last saw it. */
type Standing = {
  readonly vaultId: Uint8Array;
  readonly generation: number;
  readonly commits: number;
  /** The manifest's digest over all records. */
  readonly digest: Digest;
};

const MARK = 'DLP1';
const NUMBER_BYTES = 8;
const DIGEST_BYTES = 32;
const PIN_BYTES = NUMBER_BYTES + NUMBER_BYTES + DIGEST_BYTES + BOX_OVERHEAD_BYTES;
/** Markers had no digest at first. */
const SHORT_PIN_BYTES = PIN_BYTES - DIGEST_BYTES;

/**
 * A rollback marker in Base64: generation in clear, commit counter and digest sealed. Bytes: docs/vault-format.md, "Rollback pin".
 */
export const sealPin = (key: KeyObject, { vaultId, generation, commits, digest }: Standing): string => {
  const text = Buffer.concat([number(commits), digestToBytes(digest)]);
  return Buffer.concat([number(generation), seal(key, pinContext(vaultId, generation), text)]).toString('base64');
};

/**
 * What a rollback marker says of a vault as it is now. The generation is compared first: a marker from before a change
 * of keys does not open with today's key, and says nothing against the vault. As many commits with another digest: a
 * copy that was changed apart from this one, `unreadable`. A copy with more commits cannot be told from this vault.
 */
export const judgePin = (key: KeyObject, now: Standing, pin: string): MarkerVerdict => {
  const bytes = Buffer.from(pin, 'base64');
  if (bytes.length !== PIN_BYTES && bytes.length !== SHORT_PIN_BYTES) return { verdict: 'unreadable' };
  const generation = Number(bytes.readBigUInt64BE());
  if (generation < now.generation) return { verdict: 'in-order' };
  if (generation > now.generation) return { verdict: 'rolled-back', commits: null };
  const text = open(key, pinContext(now.vaultId, generation), bytes.subarray(NUMBER_BYTES));
  if (text === null) return { verdict: 'unreadable' };
  const missing = Number(text.readBigUInt64BE()) - now.commits;
  if (missing > 0) return { verdict: 'rolled-back', commits: missing };
  const digest = text.subarray(NUMBER_BYTES);
  const isFork = missing === 0 && digest.length > 0 && !digest.equals(digestToBytes(now.digest));
  return { verdict: isFork ? 'unreadable' : 'in-order' };
};

const pinContext = (vaultId: Uint8Array, generation: number): Buffer =>
  Buffer.concat([Buffer.from(MARK, 'latin1'), vaultId, number(generation)]);

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(NUMBER_BYTES);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
};
