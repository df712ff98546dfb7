import type { NewCommitment, NewExperiment, Plan } from '../../../../shared/ipc/plans.ts';
import { call } from '../../../bridge/bridge.ts';

import { useUndoable } from '../../../state/use-undoable.ts';
import { CommitmentDialog } from './CommitmentDialog.tsx';
import { ExperimentDialog } from './ExperimentDialog.tsx';
import { plansCopy } from './plans-copy.ts';

type ChangeProps<Kind extends Plan['kind']> = {
  readonly plan: Extract<Plan, { readonly kind: Kind }>;
  readonly onClose: () => void;
};

const wordsOf = (kind: Plan['kind']) => ({
  message: plansCopy.changedMessage[kind],
  action: plansCopy.undo.change,
});

const isSame = <Words extends object>(before: Words, after: Words): boolean =>
  (Object.keys(before) as (keyof Words)[]).every((name) => before[name] === after[name]);

const ChangeCommitment = ({ plan, onClose }: ChangeProps<'commitment'>) => {
  const { id, side, cue, action, placeInWeek, movable } = plan;
  const before: NewCommitment = { side, cue, action, placeInWeek, movable };
  const change = useUndoable('commitment:update', () => call('commitment:update', { id, ...before }));
  const keep = async (given: NewCommitment) => {
    if (isSame(before, given)) return onClose();
    if (await change.run({ id, ...given }, wordsOf('commitment'))) onClose();
  };
  return (
    <CommitmentDialog
      start={before}
      action={plansCopy.keep}
      busy={change.busy}
      error={change.error}
      onKeep={(given) => void keep(given)}
      onClose={onClose}
    />
  );
};

const ChangeExperiment = ({ plan, onClose }: ChangeProps<'experiment'>) => {
  const { id, question, pole, dose, days, forecast, countsFor, countsAgainst } = plan;
  const before: NewExperiment = { question, pole, dose, days, forecast, countsFor, countsAgainst };
  const change = useUndoable('experiment:update', () => call('experiment:update', { id, ...before }));
  const keep = async (given: NewExperiment) => {
    if (isSame(before, given)) return onClose();
    if (await change.run({ id, ...given }, wordsOf('experiment'))) onClose();
  };
  return (
    <ExperimentDialog
      start={{ ...before, days: String(days) }}
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
