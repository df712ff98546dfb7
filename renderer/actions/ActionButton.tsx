import type { ReactNode } from 'react';
import { hintOf } from '../input/action-key.ts';
import { Button, type ButtonProps } from '../kit/primitives/Button.tsx';
import type { LocalAction } from './action.ts';
import { useActionKeys } from './use-action-keys.ts';

export type ActionButtonProps = Omit<ButtonProps, 'children' | 'onClick' | 'shortcut' | 'type'> & {
  readonly action: LocalAction;
  /** Where the button says it in other words than the action's own. */
  readonly children?: ReactNode;
  /** Its key is heard by somebody else already: the button only shows it. */
  readonly heardElsewhere?: boolean;
};

/** An action as a button: it shows the key that does the same, and hears that key for as long as it is there. */
export const ActionButton = ({ action, children, heardElsewhere = false, ...button }: ActionButtonProps) => {
  const { words, icon, key, isPossible = true, perform } = action;
  useActionKeys(heardElsewhere || !isPossible || button.busy ? [] : [action]);
  return (
    <Button
      {...(icon ? { icon } : {})}
      {...(key ? { shortcut: hintOf(key) } : {})}
      disabled={!isPossible}
      {...button}
      onClick={perform}
    >
      {children ?? words}
    </Button>
  );
};
