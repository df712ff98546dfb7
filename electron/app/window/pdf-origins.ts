// A PDF tells which program, system and minute it came from. The text fields are plain bytes of known length, and a
// table at the end counts bytes, so they are overwritten in place and never shortened.
const CREATOR = /\/Creator \(((?:\\.|[^\\)])*)\)/g;
const MOMENT = /\/(CreationDate|ModDate) \(D:\d{14}[^)]*\)/g;

const NAME = 'Driftline';

const overwrite = (found: string, head: string, text: string): string =>
  `${head}${text}`.padEnd(found.length - 1, ' ').concat(')');

/**
 * The same PDF without the browser, the system and the time it was made on: the reader of a summary learns what the
 * sheet says and nothing else. Same length, so that the file stays whole.
 */
export const withoutOrigins = (pdf: Uint8Array): Uint8Array => {
  const text = Buffer.from(pdf).toString('latin1');
  const clean = text
    .replace(CREATOR, (found, creator: string) => overwrite(found, '/Creator (', NAME.slice(0, creator.length)))
    .replace(MOMENT, (found, field: string) => overwrite(found, `/${field} (`, "D:20000101000000+00'00'"));
  return Uint8Array.from(Buffer.from(clean, 'latin1'));
};
