import type { ActivityFigure } from '../../../../shared/ipc/feeds.ts';
import type { NewCommitment } from '../../../../shared/ipc/plans.ts';
import { call } from '../../../bridge/bridge.ts';
import { useUndoable } from '../../../state/use-undoable.ts';
import { CommitmentDialog, type CommitmentDraft } from './CommitmentDialog.tsx';
import { commitmentStart, plansCopy } from './plans-copy.ts';

export type MakeProps = { readonly activity: ActivityFigure; readonly onClose: () => void };

const startOf = (activity: ActivityFigure): CommitmentDraft => {
  const { category } = activity;
  const side = category === 'people' || category === 'technical' ? category : null;
  return { side, ...commitmentStart(activity), placeInWeek: '', movable: false };
};

/** An if-then commitment about an activity, ready to be changed. */
export const MakeCommitment = ({ activity, onClose }: MakeProps) => {
  const make = useUndoable('commitment:create', (_, { id }) => call('plan:delete', { id }));
  const words = { message: plansCopy.madeMessage.commitment, action: plansCopy.undo.make };
  const keep = async (commitment: NewCommitment) => {
    if (await make.run(commitment, words)) onClose();
  };
  return (
    <CommitmentDialog
      start={startOf(activity)}
      action={plansCopy.commitment.make}
      busy={make.busy}
      error={make.error}
      onKeep={(commitment) => void keep(commitment)}
      onClose={onClose}
    />
  );
};
