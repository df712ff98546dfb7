import { BOX_OVERHEAD_BYTES } from '../crypto/cipher.ts';
import { PAGE_BYTES } from '../file/file-signs.ts';
import type { HeaderRow } from '../format/header.ts';
import { paddedLength } from '../format/padding.ts';
import type { RawPages } from './raw-pages.ts';

/*
 * Finds the vault's rows by the bytes that SQLite writes in front of them (https://sqlite.org/fileformat2.html,
 * sections 1.6 and 2.1), wherever they lie and whatever the pages around them say. Nothing found is trusted: a header
 * proves itself by its sum, a box by its tag.
 */

/** A sealed row without its row number. */
export type CarvedRow = { readonly id: Uint8Array; readonly epoch: number; readonly sealed: Uint8Array };

/** Serial types: blobs of 16 and 32 bytes, the header's body, the manifest's box. */
const ID_TYPE = 0x2c;
const HEADER_SIGN = { before: [0x08, 0x00, ID_TYPE], after: [0xb0, 0x0c, 0x4c, 0x4c] } as const;
const MANIFEST_SIGN = Buffer.from([0x04, 0x00, 0x82, 0x04]);
const MANIFEST_BOX_BYTES = 124;
const BODY_BYTES = 3_072;
const ID_BYTES = 16;
const SUM_BYTES = 32;
/** Bytes of an integer by its serial type. */
const INTEGER_BYTES = new Map([
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [5, 6],
  [6, 8],
  [8, 0],
  [9, 0],
]);
const LARGEST_LOCAL = PAGE_BYTES - 35;
const SMALLEST_LOCAL = Math.floor(((PAGE_BYTES - 12) * 32) / 255) - 23;
const OVERFLOW_BYTES = PAGE_BYTES - 4;

/** Every place that could be a sealed record. */
export function* carveRecords(pages: RawPages): Generator<CarvedRow> {
  for (const { page, at } of places(pages, (bytes, from) => bytes.indexOf(ID_TYPE, from))) {
    const row = recordAt(pages, page, at - 1);
    if (row !== null) yield row;
  }
}

/** Every place that could be a manifest's box. */
export function* carveManifests(pages: RawPages): Generator<Uint8Array> {
  for (const { page, at } of places(pages, (bytes, from) => bytes.indexOf(MANIFEST_SIGN, from))) {
    const box = page.subarray(at + MANIFEST_SIGN.length, at + MANIFEST_SIGN.length + MANIFEST_BOX_BYTES);
    if (box.length === MANIFEST_BOX_BYTES) yield box;
  }
}

/** Every place that could be a header row; `readHeader` proves it. */
export function* carveHeaders(pages: RawPages): Generator<HeaderRow> {
  const sign = Buffer.from(HEADER_SIGN.before);
  for (const { page, at } of places(pages, (bytes, from) => bytes.indexOf(sign, from))) {
    const type = page[at + sign.length] ?? 0;
    const after = at + sign.length + 1;
    const width = INTEGER_BYTES.get(type);
    if (width === undefined || !page.subarray(after, after + 4).equals(Buffer.from(HEADER_SIGN.after))) continue;
    const row = headerFrom(page.subarray(after + 4), type, width);
    if (row !== null) yield row;
  }
}

function* places(pages: RawPages, find: (bytes: Buffer, from: number) => number) {
  for (let number = 1; number <= pages.count; number += 1) {
    const page = pages.page(number);
    if (page === null) continue;
    for (let at = find(page, 0); at !== -1; at = find(page, at + 1)) yield { page, at };
  }
}

const headerFrom = (bytes: Buffer, type: number, width: number): HeaderRow | null => {
  const body = ID_BYTES + width;
  const sum = body + BODY_BYTES;
  if (bytes.length < sum + 2 * SUM_BYTES) return null;
  return {
    vaultId: bytes.subarray(0, ID_BYTES),
    generation: integer(bytes.subarray(ID_BYTES, body), type),
    body: bytes.subarray(body, sum),
    sum: bytes.subarray(sum, sum + SUM_BYTES),
    mac: bytes.subarray(sum + SUM_BYTES, sum + 2 * SUM_BYTES),
  };
};

const recordAt = (pages: RawPages, page: Buffer, at: number): CarvedRow | null => {
  const type = page[at + 2] ?? 0;
  const width = INTEGER_BYTES.get(type);
  const sealedType = readVarint(page, at + 3);
  if (width === undefined || sealedType === null || page[at] !== 3 + sealedType.width) return null;
  const size = (sealedType.value - 12) / 2;
  if (!isBoxSize(size)) return null;
  const head = 3 + sealedType.width;
  const payload = readPayload(pages, page, at, head + ID_BYTES + width + size);
  if (payload === null) return null;
  const epochAt = head + ID_BYTES;
  return {
    id: payload.subarray(head, epochAt),
    epoch: integer(payload.subarray(epochAt, epochAt + width), type),
    sealed: payload.subarray(epochAt + width),
  };
};

const isBoxSize = (size: number): boolean => {
  const padded = size - BOX_OVERHEAD_BYTES;
  return Number.isInteger(padded) && padded > 0 && paddedLength(padded - 1) === padded;
};

/** A row's bytes: what lies in the page, and the rest along the chain of overflow pages. */
const readPayload = (pages: RawPages, page: Buffer, at: number, total: number): Buffer | null => {
  const local = localBytes(total);
  if (at + local + (total > local ? 4 : 0) > page.length) return null;
  const parts = [page.subarray(at, at + local)];
  let left = total - local;
  let next = left > 0 ? page.readUInt32BE(at + local) : 0;
  while (left > 0) {
    const overflow = pages.page(next);
    if (overflow === null) return null;
    parts.push(overflow.subarray(4, 4 + Math.min(left, OVERFLOW_BYTES)));
    left -= OVERFLOW_BYTES;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
};

const localBytes = (total: number): number => {
  if (total <= LARGEST_LOCAL) return total;
  const local = SMALLEST_LOCAL + ((total - SMALLEST_LOCAL) % OVERFLOW_BYTES);
  return local <= LARGEST_LOCAL ? local : SMALLEST_LOCAL;
};

/** At most four bytes: a box has no longer one. */
const readVarint = (bytes: Buffer, at: number): { readonly value: number; readonly width: number } | null => {
  let value = 0;
  for (let width = 1; width <= 4; width += 1) {
    const byte = bytes[at + width - 1];
    if (byte === undefined) return null;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, width };
  }
  return null;
};

/** Serial types 8 and 9 are the numbers 0 and 1 without a byte. */
const integer = (bytes: Buffer, type: number): number => {
  if (type === 8 || type === 9) return type - 8;
  return bytes.length > 6 ? Number(bytes.readBigInt64BE()) : bytes.readIntBE(0, bytes.length);
};
