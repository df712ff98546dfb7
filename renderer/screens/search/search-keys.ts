import { type ActionKey, hintOf, isNamed } from '../../input/action-key.ts';

/** The keys of the search. Letters move in the list alone; Escape leads back from its field too. */
export const searchKeys = {
  back: { key: 'Escape', command: false, exceptIn: [] },
  toField: { key: '/', command: false, exceptIn: ['text'] },
  down: { key: 'ArrowDown', also: ['j'], command: false, exceptIn: [] },
  up: { key: 'ArrowUp', also: ['k'], command: false, exceptIn: [] },
  /** In the field; below it every line is a link. */
  open: { key: 'Enter', exceptIn: [] },
} as const satisfies Readonly<Record<string, ActionKey>>;

/** The keys as they stand under what was found. */
export const searchLegend = (words: {
  readonly along: string;
  readonly open: string;
  readonly back: string;
}): readonly (readonly [string, string])[] => [
  [`${hintOf(searchKeys.down)} ${hintOf(searchKeys.up)}`, words.along],
  [hintOf(searchKeys.open), words.open],
  [hintOf(searchKeys.back), words.back],
];

/** How far a key moves among the hits; undefined for one that does not. */
export const stepAmong = (key: string): number | undefined => {
  if (isNamed(searchKeys.down, key)) return 1;
  return isNamed(searchKeys.up, key) ? -1 : undefined;
};
