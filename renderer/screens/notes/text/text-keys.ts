import { type ActionKey, commandKey } from '../../../input/action-key.ts';

/** The keys of the text itself, which elsewhere may do something else. */
export const textKeys = {
  bold: commandKey('b', { shift: false }),
  italic: commandKey('i', { shift: false }),
  link: commandKey('k', { shift: false }),
  indent: { key: 'Tab', command: false, exceptIn: [] },
  /** Before Tab, so that Tab leaves the text. */
  leave: { key: 'Escape', command: false, exceptIn: [] },
} as const satisfies Readonly<Record<string, ActionKey>>;
