import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { findCompanions, logOf } from '../file/companions.ts';
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
  const takesLog = withLog && findCompanions(file).log === 'plain';
  const log = takesLog ? readLog(readFileSync(logOf(file))) : new Map<number, Buffer>();
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

/** No log of a vault that was used as it is meant grows beyond; a longer one is not read for a mere look. */
const LONGEST_LOG_BYTES = 67_108_864;

/** The first pages alone, for a look at a file that nobody vouches for, and in its log what it says of them. */
export const readFirstPages = (file: string, pages: number): RawPages => {
  const base = readStart(file, pages * PAGE_BYTES);
  const takesLog = findCompanions(file).log === 'plain' && statSync(logOf(file)).size <= LONGEST_LOG_BYTES;
  const log = takesLog ? readLog(readFileSync(logOf(file))) : new Map<number, Buffer>();
  return { count: pages, page: (number) => log.get(number) ?? wholePage(base, number) };
};

const wholePage = (base: Buffer, number: number): Buffer | null => {
  const page = base.subarray((number - 1) * PAGE_BYTES, number * PAGE_BYTES);
  return page.length < PAGE_BYTES ? null : page;
};

const readStart = (file: string, bytes: number): Buffer => {
  const descriptor = openSync(file, 'r');
  try {
    const start = Buffer.alloc(bytes);
    return start.subarray(0, readSync(descriptor, start, 0, bytes, 0));
  } finally {
    closeSync(descriptor);
  }
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
