import type { ActivityFigure } from '../../../../shared/ipc/feeds.ts';
import type { NewExperiment } from '../../../../shared/ipc/plans.ts';
import { call } from '../../../bridge/bridge.ts';
import { useUndoable } from '../../../state/use-undoable.ts';
import { ExperimentDialog } from './ExperimentDialog.tsx';
import type { ExperimentDraft } from './ExperimentFields.tsx';
import type { MakeProps } from './MakeCommitment.tsx';
import { experimentStart, plansCopy } from './plans-copy.ts';

const POLES = { people: 'EM', technical: 'TL', coordination: 'both', other: 'both' } as const;

const startOf = (activity: ActivityFigure): ExperimentDraft => ({
  question: experimentStart(activity),
  pole: POLES[activity.category],
  dose: plansCopy.experiment.doseStart,
  days: '14',
  forecast: null,
  countsFor: '',
  countsAgainst: '',
});

/** An experiment about an activity, with a forecast and with what would speak for and against it. */
export const MakeExperiment = ({ activity, onClose }: MakeProps) => {
  const make = useUndoable('experiment:create', (_, { id }) => call('plan:delete', { id }));
  const words = { message: plansCopy.madeMessage.experiment, action: plansCopy.undo.make };
  const keep = async (experiment: NewExperiment) => {
    if (await make.run(experiment, words)) onClose();
  };
  return (
    <ExperimentDialog
      start={startOf(activity)}
      action={plansCopy.experiment.make}
      busy={make.busy}
      error={make.error}
      onKeep={(experiment) => void keep(experiment)}
      onClose={onClose}
    />
  );
};
