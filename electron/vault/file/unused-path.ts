import { existsSync } from 'node:fs';

/** A log without its file may still hold what nobody else has: its name is taken as well. */
const isTaken = (file: string): boolean => existsSync(file) || existsSync(`${file}-wal`);

/** `file`, or the first of "journal 2.driftline", "journal 3.driftline" and so on where nothing is. */
export const unusedPath = (file: string): string => {
  const stem = file.replace(/\.driftline$/, '');
  let place = file;
  for (let number = 2; isTaken(place); number += 1) place = `${stem} ${number}.driftline`;
  return place;
};
