import { isPressed } from '../input/action-key.ts';
import { type PressedKey, useKeys } from '../input/use-keys.ts';
import type { LocalAction } from './action.ts';

/** Performs the action whose key was pressed. False when it is the key of none that is possible. */
export const performByKey = (actions: readonly LocalAction[], pressed: PressedKey): boolean => {
  const action = actions.find(({ key, isPossible = true }) => key && isPossible && isPressed(key, pressed));
  action?.perform();
  return action !== undefined;
};

/** Performs each of these actions when its key is pressed, for as long as the screen is there. */
export const useActionKeys = (actions: readonly LocalAction[]): void =>
  useKeys(
    (pressed) => performByKey(actions, pressed),
    false,
    actions.some(({ key }) => key?.inComposition),
  );
