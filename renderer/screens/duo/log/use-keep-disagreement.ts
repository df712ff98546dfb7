import type { DisagreementRow, DisagreementSaid } from '../../../../shared/ipc/pair-log.ts';
import { call } from '../../../bridge/bridge.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { offerBack } from '../../../state/offer-back.ts';
import { standingIn } from './disagreement-draft.ts';
import { disagreementsCopy as copy } from './disagreements-copy.ts';

const opened = {
  parkedUntil: null,
  settledOn: null,
  settledBy: null,
  reasonGiven: null,
  reasonAccepted: null,
} as const;

/** Writes a disagreement down or changes one, with a way back: to what it said before, or to none. */
export const useKeepDisagreement = () => {
  const { run: save, busy, error } = useCommand('disagreement:save');
  /** Resolves to whether it was kept. `row` is what it was; null for a new one. */
  const run = async (row: DisagreementRow | null, said: DisagreementSaid): Promise<boolean> => {
    const kept = await save({ id: row?.id ?? null, said });
    if (kept === undefined) return false;
    if (row === null) {
      offerBack(() => call('disagreement:delete', kept), { message: copy.added, action: copy.takeBack });
    } else {
      const before = { id: row.id, said: standingIn(row) };
      offerBack(() => call('disagreement:save', before), { message: copy.changed, action: copy.undo });
    }
    return true;
  };
  /** In one press: avoided, or open again as if it had been neither parked nor settled. What was agreed stays. */
  const become = (row: DisagreementRow, status: 'avoided' | 'open') =>
    run(row, { ...standingIn(row), ...opened, status });
  return { run, become, busy, error };
};
