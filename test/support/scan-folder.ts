import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of words with at least six letters: the base64 middle of a shorter one would occur by chance. */
const spellings = (word: string): readonly Buffer[] => {
  const utf8 = Buffer.from(word, 'utf8');
  return [
    utf8,
    Buffer.from(word, 'utf16le'),
    Buffer.from(utf8.toString('hex'), 'latin1'),
    Buffer.from(encodeURIComponent(word), 'latin1'),
    // Base64 of a word depends on where it begins, so its steady middle is looked for at all three places.
    ...[0, 1, 2].map((shift) => {
      const text = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64');
      return Buffer.from(text.slice(shift === 0 ? 0 : 4, -4), 'latin1');
    }),
  ];
};

/** Every file below a folder that holds one of the words, in clear or in a common spelling: "journal.driftline: word". */
export const filesThatHold = (folder: string, words: readonly string[]): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .flatMap((file) => {
      const path = join(file.parentPath, file.name);
      const bytes = readFileSync(path);
      return words
        .filter((word) => spellings(word).some((spelling) => bytes.includes(spelling)))
        .map((word) => `${path}: ${word}`);
    });
