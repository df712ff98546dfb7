import type { DirectionRow, DirectionSaid } from '../../../../shared/ipc/pair-log.ts';
import { call } from '../../../bridge/bridge.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { offerBack } from '../../../state/offer-back.ts';
import { directionCopy as copy } from './direction-copy.ts';

/** Writes a direction card or changes one, with a way back: to what it said before, or to none. */
export const useKeepDirection = () => {
  const { run: save, busy, error } = useCommand('direction:save');
  /** Resolves to whether it was kept. `row` is what it was; null for a new one. */
  const run = async (row: DirectionRow | null, said: DirectionSaid, message?: string): Promise<boolean> => {
    const kept = await save({ id: row?.id ?? null, said });
    if (kept === undefined) return false;
    if (row === null) {
      offerBack(() => call('direction:delete', kept), { message: copy.added, action: copy.takeBack });
    } else {
      const { id, days, ...before } = row;
      offerBack(() => call('direction:save', { id, said: before }), {
        message: message ?? copy.changed,
        action: copy.undo,
      });
    }
    return true;
  };
  return { run, busy, error };
};
