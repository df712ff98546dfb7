import { type ActionKey, hintOf, isNamed, plainKey } from '../../../input/action-key.ts';

/** The keys of a list of entries. Enter is the browser's own: every line is a link. */
export const listKeys = {
  down: plainKey('j', ['ArrowDown']),
  up: plainKey('k', ['ArrowUp']),
  first: plainKey('Home'),
  last: plainKey('End'),
  open: plainKey('Enter'),
  delete: plainKey('Delete'),
} as const satisfies Readonly<Record<string, ActionKey>>;

type ShownKey = 'down' | 'up' | 'open' | 'delete';

const shown: readonly ShownKey[] = ['down', 'up', 'open', 'delete'];

/** The keys as they stand beside a list; without the one that deletes where nothing can be changed. */
export const listLegend = (
  words: Readonly<Record<ShownKey, string>>,
  mayDelete: boolean,
): readonly (readonly [string, string])[] =>
  shown.filter((name) => mayDelete || name !== 'delete').map((name) => [hintOf(listKeys[name]), words[name]]);

/** How far a key moves along a list of entries, to its ends included; null for a key that does not. */
export const stepOfKey = (key: string): number | 'first' | 'last' | null => {
  if (isNamed(listKeys.first, key)) return 'first';
  if (isNamed(listKeys.last, key)) return 'last';
  if (isNamed(listKeys.down, key)) return 1;
  return isNamed(listKeys.up, key) ? -1 : null;
};
