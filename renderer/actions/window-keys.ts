import { type ActionKey, commandKey, plainKey } from '../input/action-key.ts';

/** The keys of what can be done on more than one screen. */
export const windowKeys = {
  /** Heard wherever the vault is open, and at once: whoever locks does not finish a word first. */
  lock: commandKey('l', { inComposition: true }),
  palette: commandKey('k'),
  /** What every key does, here and everywhere. */
  keySheet: plainKey('?'),
  /** What is typed has an undo of its own. */
  undo: { ...commandKey('z', { shift: false }), exceptIn: ['text', 'area', 'number'] },
  /** Heard where their buttons stand. */
  newNote: plainKey('n'),
  search: plainKey('/'),
} as const satisfies Readonly<Record<string, ActionKey>>;
