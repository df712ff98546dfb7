import { fail, ok, type Result } from '../../shared/errors/result.ts';

/** What bytes are saved as that are no UTF-8; null where nobody can say. */
export type OtherEncoding = 'UTF-16' | null;

/** Two bytes that say UTF-16, or a zero beside the first letter, which no UTF-8 text has. */
const isUtf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (bytes.length > 1 && (first === 0) !== (second === 0));
};

/**
 * The text of a file that is to be UTF-8, without the mark that some editors put before it. Fails with what it seems to
 * be instead: nothing is ever read with a letter replaced.
 */
export const decodeUtf8 = (bytes: Uint8Array): Result<string, OtherEncoding> => {
  if (isUtf16(bytes)) return fail('UTF-16');
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail(null);
  }
};
