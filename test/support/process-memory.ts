import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/** A process of the app, and what it is. */
export type AppProcess = { readonly pid: number; readonly command: string };

const parentOf = (pid: number): number | null => {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name before it stands in brackets and may hold anything.
    return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
};

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
};

/** A process and everything that came out of it, living now. */
export const processesOf = (root: number): readonly AppProcess[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const children = Map.groupBy(all, (pid) => parentOf(pid));
  const below = (pid: number): readonly number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)];
  return below(root).map((pid) => ({ pid, command: commandOf(pid) }));
};

/** The process that holds the journal, among those of an app. */
export const journalProcess = (root: number): number => {
  const found = processesOf(root).find(({ command }) => command.includes('journal-process.js'));
  if (!found) throw new Error('No process holds the journal.');
  return found.pid;
};

const PIECE = 8 * 1024 * 1024;

/** How often each of the sought bytes lies in what a process can write to. Throws where the system refuses to tell. */
export const timesInMemory = (pid: number, sought: readonly Buffer[]): readonly number[] => {
  const longest = Math.max(...sought.map(({ length }) => length));
  const counts = sought.map(() => 0);
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const piece = Buffer.alloc(PIECE + longest);
  const search = (bytes: Buffer, ownEnd: number): void => {
    for (const [index, one] of sought.entries()) {
      for (let at = bytes.indexOf(one); at !== -1 && at < ownEnd; at = bytes.indexOf(one, at + 1)) {
        counts[index] = (counts[index] ?? 0) + 1;
      }
    }
  };
  const readAt = (position: number, length: number): number => {
    try {
      return readSync(memory, piece, 0, length, position);
    } catch {
      // A region that has gone meanwhile, or is not backed by anything.
      return 0;
    }
  };
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'latin1').split('\n')) {
      const region = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line);
      if (!region) continue;
      const [from, to] = [Number.parseInt(region[1] ?? '', 16), Number.parseInt(region[2] ?? '', 16)];
      for (let position = from; position < to; position += PIECE) {
        const got = readAt(position, Math.min(PIECE + longest, to - position));
        search(piece.subarray(0, got), PIECE);
      }
    }
    return counts;
  } finally {
    closeSync(memory);
  }
};

/** The ways in which V8 and others keep a text in memory. */
export const textInMemory = (text: string): readonly Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
];
