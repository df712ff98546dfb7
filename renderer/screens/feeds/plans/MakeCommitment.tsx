import type { ActivityFigure } from '../../../../shared/ipc/feeds-views.ts';
import type { NewCommitment } from '../../../../shared/ipc/plan-views.ts';
import { useCommand } from '../../../bridge/use-call.ts';
import { CommitmentDialog, type CommitmentDraft } from './CommitmentDialog.tsx';
import { commitmentStart, plansCopy } from './plans-copy.ts';
import { useOfferMade } from './use-step-plan.ts';

export type MakeProps = { readonly activity: ActivityFigure; readonly onClose: () => void };

const startOf = (activity: ActivityFigure): CommitmentDraft => {
  const { category } = activity;
  const side = category === 'people' || category === 'technical' ? category : null;
  return { side, ...commitmentStart(activity), placeInWeek: '', movable: false };
};

/** An if-then commitment about an activity, ready to be changed. */
export const MakeCommitment = ({ activity, onClose }: MakeProps) => {
  const make = useCommand('commitment:make');
  const offerMade = useOfferMade();
  const keep = async (commitment: NewCommitment) => {
    const made = await make.run(commitment);
    if (!made) return;
    onClose();
    offerMade(made.id, { message: plansCopy.madeMessage.commitment, action: plansCopy.undo.make });
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
