import type { IconName } from '../design/Icon.tsx';
import { type ActionKey, hintOf } from '../input/action-key.ts';

/** Something that can be done, by key, button or palette: each of them takes its words and its key from here. */
export type Action<Context = unknown> = {
  readonly id: string;
  /** What it is called where nothing around it says so already: "Lock the vault". */
  readonly words: string;
  readonly icon?: IconName;
  readonly key?: ActionKey;
  /** At any time, where it is left out. */
  readonly isPossible?: (context: Context) => boolean;
  readonly perform: (context: Context) => void;
};

/** An act as it stands on one screen, at this moment. */
export type LocalAction = {
  readonly words: string;
  readonly icon?: IconName;
  readonly key?: ActionKey;
  /** True where it is left out. */
  readonly isPossible?: boolean;
  readonly perform: () => void;
};

/** An action of the window as it stands in a context. */
export const actionIn = <Context>(
  { isPossible, perform, ...action }: Action<Context>,
  context: Context,
): LocalAction => ({
  ...action,
  isPossible: isPossible?.(context) ?? true,
  perform: () => perform(context),
});

/** What an action is called with the key that does it: "Lock the vault (Ctrl+L)". */
export const titleOf = ({ words, key }: Pick<LocalAction, 'words' | 'key'>): string =>
  key === undefined ? words : `${words} (${hintOf(key)})`;
