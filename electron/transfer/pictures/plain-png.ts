import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What a picture needs to be seen; all others carry words, times or a program's own things. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'sRGB', 'gAMA', 'cHRM', 'pHYs']);

/** Length, name and checksum around the content of a chunk. */
const AROUND = 12;

const nameOf = (chunk: Buffer): string => chunk.toString('latin1', 4, 8);

/** The chunk that begins at `start`, whole and with the right checksum; null when there is none. */
const chunkAt = (bytes: Buffer, start: number): Buffer | null => {
  if (start + AROUND > bytes.length) return null;
  const end = start + AROUND + bytes.readUInt32BE(start);
  if (end > bytes.length) return null;
  const chunk = bytes.subarray(start, end);
  return crc32(chunk.subarray(4, -4)) === chunk.readUInt32BE(chunk.length - 4) ? chunk : null;
};

/** A PNG with its picture and nothing beside it; null for what is no whole PNG, or goes on after its end. */
export const plainPng = (bytes: Buffer): Buffer | null => {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const chunks: Buffer[] = [];
  let start = SIGNATURE.length;
  while (start < bytes.length) {
    const chunk = chunkAt(bytes, start);
    if (chunk === null) return null;
    chunks.push(chunk);
    start += chunk.length;
  }
  const names = chunks.map(nameOf);
  const isWhole = names[0] === 'IHDR' && names.includes('IDAT') && names.indexOf('IEND') === names.length - 1;
  return isWhole ? Buffer.concat([SIGNATURE, ...chunks.filter((chunk) => KEPT.has(nameOf(chunk)))]) : null;
};
