import { existsSync, readFileSync } from 'node:fs';
import { PAGE_BYTES } from '../file/file-signs.ts';

/** A vault's pages as they lie on the disk, past SQLite. Pages count from 1; null where there is none. */
export type RawPages = { readonly count: number; readonly page: (number: number) => Buffer | null };

const LOG_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;

/**
 * Reads a vault's file, and the write-ahead log over it when `withLog`. Frames of an earlier log are passed over by
 * their salt; a frame's own checksum is not looked at, because what is carved out of it proves itself.
 */
export const readRawPages = (file: string, withLog: boolean): RawPages => {
  const base = readFileSync(file);
  const log = withLog && existsSync(`${file}-wal`) ? readLog(readFileSync(`${file}-wal`)) : new Map<number, Buffer>();
  const count = Math.max(Math.ceil(base.length / PAGE_BYTES), ...log.keys());
  const pageOfBase = (number: number) => base.subarray((number - 1) * PAGE_BYTES, number * PAGE_BYTES);
  return {
    count,
    page: (number) => {
      const found = log.get(number) ?? (number >= 1 ? pageOfBase(number) : null);
      return found === null || found.length < PAGE_BYTES ? null : found;
    },
  };
};

const readLog = (log: Buffer): Map<number, Buffer> => {
  const pages = new Map<number, Buffer>();
  const salts = log.subarray(16, 24);
  const step = FRAME_HEADER_BYTES + PAGE_BYTES;
  for (let at = LOG_HEADER_BYTES; at + step <= log.length; at += step) {
    if (!log.subarray(at + 8, at + 16).equals(salts)) break;
    pages.set(log.readUInt32BE(at), log.subarray(at + FRAME_HEADER_BYTES, at + step));
  }
  return pages;
};
