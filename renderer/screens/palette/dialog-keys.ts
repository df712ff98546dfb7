import { type ActionKey, hintOf, isNamed } from '../../input/action-key.ts';

const dialogKey = (key: string): ActionKey => ({ key, exceptIn: [] });

/** The keys of a field that suggests. Closing is the browser's own act, heard as `cancel`. */
export const dialogKeys = {
  down: dialogKey('ArrowDown'),
  up: dialogKey('ArrowUp'),
  first: dialogKey('PageUp'),
  last: dialogKey('PageDown'),
  choose: dialogKey('Enter'),
  close: dialogKey('Escape'),
} as const satisfies Readonly<Record<string, ActionKey>>;

/** What the keys under the suggestions are called. */
export type DialogKeyWords = { readonly move: string; readonly choose: string; readonly close: string };

/** The keys as they stand under the suggestions. */
export const dialogLegend = (words: DialogKeyWords): readonly (readonly [string, string])[] => [
  [`${hintOf(dialogKeys.down)} ${hintOf(dialogKeys.up)}`, words.move],
  [hintOf(dialogKeys.choose), words.choose],
  [hintOf(dialogKeys.close), words.close],
];

/** The suggestion that a key leads to, round the ends; null for a key that leads to none. */
export const suggestionAfterKey = (from: number, key: string, count: number): number | null => {
  if (count === 0) return null;
  if (isNamed(dialogKeys.down, key)) return (from + 1) % count;
  if (isNamed(dialogKeys.up, key)) return (from - 1 + count) % count;
  if (isNamed(dialogKeys.last, key)) return count - 1;
  return isNamed(dialogKeys.first, key) ? 0 : null;
};
