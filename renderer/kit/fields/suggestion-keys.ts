/** Suggestions under what is typed, as far as keys see them. */
export type ListState = {
  readonly size: number;
  /** The one that is chosen, or -1. */
  readonly active: number;
  /** What is typed is one of them already, letter by letter. */
  readonly whole: boolean;
  /** One is chosen from the beginning: where nothing but choosing can be meant. */
  readonly always?: boolean;
};

export type ListMove =
  | { readonly move: 'choose'; readonly index: number }
  | { readonly move: 'take'; readonly index: number; readonly by: 'Enter' | 'Tab' }
  | { readonly move: 'close' };

/**
 * The suggestion that Tab takes: the one chosen, else the first, unless what is typed is one already. -1: Tab does what
 * it does everywhere.
 */
export const takenByTab = ({ size, active, whole, always = false }: ListState): number => {
  if (size === 0 || (whole && (always || active < 0))) return -1;
  return Math.max(active, 0);
};

const choose = (index: number): ListMove => ({ move: 'choose', index });

const chosenByKey = (key: string, { size, active, always = false }: ListState): ListMove | null => {
  if (key === 'ArrowDown') return choose((active + 1) % size);
  if (key === 'ArrowUp') return active < 0 ? null : choose(active === 0 && always ? size - 1 : active - 1);
  if (active < 0) return null;
  if (key === 'PageDown') return choose(size - 1);
  return key === 'PageUp' ? choose(0) : null;
};

/**
 * What a key without Ctrl, Alt or Shift does to suggestions; null where it belongs to what is typed into. One gesture
 * everywhere: nothing is chosen before an arrow chooses it, so that Enter after a tag stays a new line, and up from the
 * first one leads back; Enter takes the one that is chosen, Tab the first one too, Escape sends them away.
 */
export const listMove = (key: string, list: ListState): ListMove | null => {
  if (list.size === 0) return null;
  if (key === 'Escape') return list.always ? null : { move: 'close' };
  if (key !== 'Enter' && key !== 'Tab') return chosenByKey(key, list);
  const index = key === 'Enter' ? list.active : takenByTab(list);
  return index < 0 ? null : { move: 'take', index, by: key };
};
