import { type ActionKey, commandKey, hintOf } from '../../input/action-key.ts';
import { textKeys } from './text/text-keys.ts';

/** The keys of the page of a note, wherever the focus is. */
export const noteKeys = {
  done: commandKey('Enter'),
  preview: commandKey('p', { shift: true }),
} as const satisfies Readonly<Record<string, ActionKey>>;

/** What the keys below a note are called, and what is typed for a label. */
export type NoteKeyWords = Readonly<Record<keyof typeof textKeys | 'preview', string>> & {
  readonly label: readonly [signs: string, meaning: string];
};

/** The keys as they stand below a note, and the signs that begin a label. */
export const noteLegend = (words: NoteKeyWords): readonly (readonly [string, string])[] => [
  [hintOf(textKeys.bold), words.bold],
  [hintOf(textKeys.italic), words.italic],
  [hintOf(textKeys.link), words.link],
  words.label,
  [hintOf(textKeys.indent), words.indent],
  [`${hintOf(textKeys.leave)}, ${hintOf(textKeys.indent)}`, words.leave],
  [hintOf(noteKeys.preview), words.preview],
];
