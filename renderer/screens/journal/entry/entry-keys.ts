import { type ActionKey, escapeKey, plainKey } from '../../../input/action-key.ts';

/** The keys of the page of an entry: J as down the list, to what is earlier, K as up. */
export const entryKeys = {
  /** To the list it was opened from. */
  back: escapeKey,
  edit: plainKey('e'),
  starred: plainKey('s'),
  pinned: plainKey('p'),
  earlier: plainKey('j', ['ArrowLeft']),
  later: plainKey('k', ['ArrowRight']),
} as const satisfies Readonly<Record<string, ActionKey>>;
