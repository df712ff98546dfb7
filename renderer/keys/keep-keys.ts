import { type ActionKey, plainKey } from '../input/action-key.ts';

/** The keys beside a recovery key that is shown once. */
export const keepKeys = {
  copy: plainKey('c'),
  print: plainKey('p'),
  save: plainKey('s'),
} as const satisfies Readonly<Record<string, ActionKey>>;
