import { type ActionKey, hintOf } from '../../input/action-key.ts';

const dialogKey = (key: string): ActionKey => ({ key, exceptIn: [] });

/** The keys of a field that suggests. Closing is the browser's own act, heard as `cancel`. */
const dialogKeys = {
  down: dialogKey('ArrowDown'),
  up: dialogKey('ArrowUp'),
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
