import { ok } from '../../shared/errors/result.ts';
import type { MergeDesk } from '../transfer/merge-desk.ts';
import type { Handlers } from './register.ts';

type MergeHandlers = Pick<Handlers, 'merge:choose-file' | 'merge:look' | 'merge:bring-in' | 'merge:forget'>;

export type MergeHandlerSeams = {
  readonly desk: MergeDesk;
  readonly touch: () => void;
  /** Asks for a vault or a backup; null when cancelled. */
  readonly pickOtherVault: () => Promise<string | null>;
};

/** Bringing in the entries of another vault: choose it, see what that would do, then do it or not. */
export const mergeHandlers = ({ desk, touch, pickOtherVault }: MergeHandlerSeams): MergeHandlers => ({
  'merge:choose-file': async () => {
    const file = await pickOtherVault();
    touch();
    if (file === null) return ok({ chosen: null });
    const chosen = desk.choose(file);
    return chosen.ok ? ok({ chosen: chosen.value }) : chosen;
  },
  'merge:look': async ({ secret }) => {
    const report = await desk.look(secret);
    touch();
    return report;
  },
  'merge:bring-in': async (request) => {
    const brought = await desk.bringIn(request);
    touch();
    return brought;
  },
  'merge:forget': () => {
    desk.forget();
    return ok(null);
  },
});
