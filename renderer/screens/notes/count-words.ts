const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** How many words a text has: runs of letters and digits; "don't" and "one-to-one" are one each. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
