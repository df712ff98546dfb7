import type { KeyObject } from 'node:crypto';
import { open, seal } from '../crypto/cipher.ts';
import { type Digest, digestFromBytes, digestToBytes } from '../format/digest.ts';

/** What the vault knows of itself, sealed and rewritten with every commit. */
export type Manifest = {
  /** Commits since the vault was made. */
  readonly commits: number;
  /** Live records. */
  readonly records: number;
  /** Boxes sealed in this epoch; random nonces are safe for 2^31 of them. */
  readonly seals: number;
  /** The header these records belong to: an older header put on newer records is seen. */
  readonly generation: number;
  readonly headerHash: Uint8Array;
  readonly digest: Digest;
};

/** Where a manifest belongs; sealed into its context, so that one from another vault or epoch does not open. */
type ManifestPlace = { readonly suite: number; readonly epoch: number; readonly vaultId: Uint8Array };

const MARK = 'DLM1';
const HASH_OFFSET = 32;
const DIGEST_OFFSET = 64;
const MANIFEST_BYTES = 96;

/** Seals a manifest. Layout: docs/vault-format.md, section "Manifest". */
export const sealManifest = (key: KeyObject, place: ManifestPlace, manifest: Manifest): Buffer => {
  const text = Buffer.alloc(MANIFEST_BYTES);
  text.writeBigUInt64BE(BigInt(manifest.commits), 0);
  text.writeBigUInt64BE(BigInt(manifest.records), 8);
  text.writeBigUInt64BE(BigInt(manifest.seals), 16);
  text.writeBigUInt64BE(BigInt(manifest.generation), 24);
  text.set(manifest.headerHash, HASH_OFFSET);
  text.set(digestToBytes(manifest.digest), DIGEST_OFFSET);
  return seal(key, manifestContext(place), text);
};

/** Opens a manifest, or returns null when it is not the one sealed for this place. */
export const openManifest = (key: KeyObject, place: ManifestPlace, sealed: Uint8Array): Manifest | null => {
  const text = open(key, manifestContext(place), sealed);
  if (text === null || text.length !== MANIFEST_BYTES) return null;
  return {
    commits: Number(text.readBigUInt64BE(0)),
    records: Number(text.readBigUInt64BE(8)),
    seals: Number(text.readBigUInt64BE(16)),
    generation: Number(text.readBigUInt64BE(24)),
    headerHash: text.subarray(HASH_OFFSET, DIGEST_OFFSET),
    digest: digestFromBytes(text.subarray(DIGEST_OFFSET)),
  };
};

const manifestContext = ({ suite, epoch, vaultId }: ManifestPlace): Buffer => {
  const numbers = Buffer.alloc(6);
  numbers.writeUInt16BE(suite, 0);
  numbers.writeUInt32BE(epoch, 2);
  return Buffer.concat([Buffer.from(MARK, 'latin1'), numbers, vaultId]);
};
