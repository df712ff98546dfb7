import { basename, dirname, join } from 'node:path';

/** What most file systems take as one name; a name is counted in UTF-8, which is the dearest of the ways to count. */
const LONGEST_NAME_BYTES = 255;
/** Room for what a file under this name may get behind it while it is written: a random part, and a log. */
const LONGEST_ENDING_BYTES = 24;

const cutTo = (text: string, bytes: number): string => {
  let cut = '';
  for (const character of text) {
    if (Buffer.byteLength(cut + character) > bytes) break;
    cut += character;
  }
  return cut;
};

const REPLACED = /^(.+) \(replaced [0-9TZa-f-]+\)\.driftline$/;

/** Whether a name is one that a vault got when a backup took its place. */
export const isReplacedName = (name: string): boolean => REPLACED.test(name);

/**
 * The name of what is kept beside a vault: "journal (replaced 2026-07-09).driftline" and what `suffix` adds. A long
 * name is cut, so that the new one fits wherever the first did.
 */
export const besideName = (file: string, mark: string, suffix = ''): string => {
  const ending = ` (${mark}).driftline`;
  const room = LONGEST_NAME_BYTES - LONGEST_ENDING_BYTES - Buffer.byteLength(ending);
  return join(dirname(file), `${cutTo(basename(file).replace(/\.driftline$/, ''), room)}${ending}${suffix}`);
};
