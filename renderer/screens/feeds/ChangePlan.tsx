import type { Plan } from '../../../shared/ipc/plan-views.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { plansCopy } from '../../copy/plans.ts';
import { CommitmentDialog } from './CommitmentDialog.tsx';
import { ExperimentDialog } from './ExperimentDialog.tsx';

type ChangeProps<Kind extends Plan['kind']> = {
  readonly plan: Extract<Plan, { readonly kind: Kind }>;
  readonly onClose: () => void;
};

const ChangeCommitment = ({ plan, onClose }: ChangeProps<'commitment'>) => {
  const change = useCommand('commitment:change');
  const { id, side, cue, action, placeInWeek, movable } = plan;
  const keep = async (given: Omit<Parameters<typeof change.run>[0], 'id'>) => {
    if ((await change.run({ id, ...given })) !== undefined) onClose();
  };
  return (
    <CommitmentDialog
      start={{ side, cue, action, placeInWeek, movable }}
      action={plansCopy.keep}
      busy={change.busy}
      error={change.error}
      onKeep={(given) => void keep(given)}
      onClose={onClose}
    />
  );
};

const ChangeExperiment = ({ plan, onClose }: ChangeProps<'experiment'>) => {
  const change = useCommand('experiment:change');
  const { id, question, pole, dose, days, forecast, countsFor, countsAgainst } = plan;
  const keep = async (given: Omit<Parameters<typeof change.run>[0], 'id'>) => {
    if ((await change.run({ id, ...given })) !== undefined) onClose();
  };
  return (
    <ExperimentDialog
      start={{ question, pole, dose, days: String(days), forecast, countsFor, countsAgainst }}
      action={plansCopy.keep}
      busy={change.busy}
      error={change.error}
      onKeep={(given) => void keep(given)}
      onClose={onClose}
    />
  );
};

/** A commitment or an experiment, in other words. */
export const ChangePlan = ({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) =>
  plan.kind === 'commitment' ? (
    <ChangeCommitment plan={plan} onClose={onClose} />
  ) : (
    <ChangeExperiment plan={plan} onClose={onClose} />
  );
