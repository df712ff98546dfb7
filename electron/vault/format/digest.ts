import { createHmac, type KeyObject } from 'node:crypto';

/**
 * The vault's digest: the sum modulo 2^256 of one number per live record. Order does not matter, and a record can be
 * added or taken out without reading the others, so that a save stays cheap and a missing row is still seen.
 */
export type Digest = bigint & { readonly __brand: 'Digest' };

const DIGEST_BYTES = 32;
const MODULUS_BITS = 256;

export const emptyDigest = 0n as Digest;

/** A record's share of the digest: HMAC-SHA-256 over id(16) and tag(16), read as a big-endian number. */
export const digestTerm = (key: KeyObject, id: Uint8Array, tag: Uint8Array): Digest =>
  BigInt(`0x${createHmac('sha256', key).update(id).update(tag).digest('hex')}`) as Digest;

export const addTerm = (digest: Digest, share: Digest): Digest =>
  BigInt.asUintN(MODULUS_BITS, digest + share) as Digest;

export const subtractTerm = (digest: Digest, share: Digest): Digest =>
  BigInt.asUintN(MODULUS_BITS, digest - share) as Digest;

/** 32 bytes, big-endian. */
export const digestToBytes = (digest: Digest): Buffer =>
  Buffer.from(digest.toString(16).padStart(DIGEST_BYTES * 2, '0'), 'hex');

export const digestFromBytes = (bytes: Uint8Array): Digest =>
  BigInt(`0x${Buffer.from(bytes).toString('hex')}`) as Digest;
