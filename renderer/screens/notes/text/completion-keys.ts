/** A list of what a label may become, as far as keys see it. */
export type ListState = {
  readonly size: number;
  /** The option that is chosen, or -1. */
  readonly active: number;
  /** What is typed is a name already, letter by letter. */
  readonly whole: boolean;
};

export type ListMove =
  | { readonly move: 'choose'; readonly index: number }
  | { readonly move: 'take'; readonly index: number }
  | { readonly move: 'close' };

/**
 * The option that Tab takes: the one chosen, else the first, unless what is typed is a name already. -1: Tab does what
 * it does everywhere.
 */
export const takenByTab = ({ active, whole }: ListState): number => (active >= 0 || whole ? active : 0);

/**
 * What a key without Ctrl, Alt or Shift does to the open list; null where it belongs to the text. Nothing is chosen
 * before an arrow chooses it, so that Enter after a tag stays a new line; and up from the first one leads back.
 */
export const listMove = (key: string, list: ListState): ListMove | null => {
  const { size, active } = list;
  if (key === 'ArrowDown') return { move: 'choose', index: (active + 1) % size };
  if (key === 'ArrowUp') return active < 0 ? null : { move: 'choose', index: active - 1 };
  if (key === 'Escape') return { move: 'close' };
  const index = key === 'Enter' ? active : key === 'Tab' ? takenByTab(list) : -1;
  return index < 0 ? null : { move: 'take', index };
};
