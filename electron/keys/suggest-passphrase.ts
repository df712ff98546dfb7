import { loadWordLists } from './word-lists.ts';

export const SUGGESTED_WORDS = 5;

/** Picks a whole number from 0 up to, not including, `limit`; every one equally likely. */
export type PickNumber = (limit: number) => number;

/**
 * Five words drawn one by one from a list of 7,776, with single spaces between: 64.6 bits, whoever knows the list. A
 * word may come twice; leaving that out would make the draw less even.
 */
export const suggestPassphrase = async (pick: PickNumber): Promise<string> => {
  const { short } = await loadWordLists();
  return Array.from({ length: SUGGESTED_WORDS }, () => short[pick(short.length)] ?? '').join(' ');
};
