import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { systemCode } from '../../platform/storage-fault.ts';

/** So many links in a row are a circle, as the system counts them too. */
const LONGEST_CHAIN = 40;

const realFolder = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return folder;
  }
};

/**
 * Where a path leads once every link is followed, whether a file is there or not. SQLite writes its log beside the file
 * that a link leads to, so whoever asks for the log of a link asks beside the wrong name. Throws what the system throws,
 * `ELOOP` for links that lead to each other.
 */
export const realPlace = (file: string): string => {
  let place = resolve(file);
  for (let links = 0; links < LONGEST_CHAIN; links += 1) {
    place = join(realFolder(dirname(place)), basename(place));
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) return place;
    place = resolve(dirname(place), readlinkSync(place));
  }
  throw Object.assign(new Error('Links lead to each other'), { code: 'ELOOP' });
};
