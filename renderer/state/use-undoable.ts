import type { CommandName, Input, Output } from '../../shared/ipc/contract.ts';
import { useCommand } from '../bridge/use-command.ts';
import { type BackWords, offerBack, type StepBack } from './offer-back.ts';

/**
 * A command that can be undone: once it is done, the bar at the foot of the window offers `stepBack`, which undoes it.
 */
export const useUndoable = <Name extends CommandName>(
  name: Name,
  stepBack: (input: Input<Name>, value: Output<Name>) => ReturnType<StepBack>,
) => {
  const command = useCommand(name);
  /** Resolves to whether it was done. `words` may be made from the result. */
  const run = async (input: Input<Name>, words: BackWords | ((value: Output<Name>) => BackWords)): Promise<boolean> => {
    const value = await command.run(input);
    if (value === undefined) return false;
    offerBack(() => stepBack(input, value), typeof words === 'function' ? words(value) : words);
    return true;
  };
  return { ...command, run };
};
