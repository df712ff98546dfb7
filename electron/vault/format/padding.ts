/** The byte that ends the text inside a sealed record; only zero bytes follow it. */
const END_MARK = 0x80;
const SMALLEST_BYTES = 1_024;
const STEP_BYTES = 65_536;

/**
 * The size in bytes that a text of `textBytes` is padded to: the next power of two from 1 KiB to 64 KiB, then
 * multiples of 64 KiB, always with room for the end mark. Sizes on disk therefore say little about what was written.
 */
export const paddedLength = (textBytes: number): number => {
  const needed = textBytes + 1;
  if (needed > STEP_BYTES) return Math.ceil(needed / STEP_BYTES) * STEP_BYTES;
  return Math.max(SMALLEST_BYTES, 2 ** Math.ceil(Math.log2(needed)));
};

/** The text, the end mark, and zero bytes up to `paddedLength`. */
export const pad = (text: Uint8Array): Buffer => {
  const padded = Buffer.alloc(paddedLength(text.length));
  padded.set(text);
  padded[text.length] = END_MARK;
  return padded;
};

/** The text without its padding (a view, not a copy), or null when the padding is not exactly what `pad` writes. */
export const unpad = (padded: Uint8Array): Uint8Array | null => {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end -= 1;
  if (end < 0 || padded[end] !== END_MARK || paddedLength(end) !== padded.length) return null;
  return padded.subarray(0, end);
};
