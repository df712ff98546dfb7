import type { ActivityFigure } from '../../../../shared/ipc/feeds-views.ts';
import type { NewExperiment } from '../../../../shared/ipc/plan-views.ts';
import { useCommand } from '../../../bridge/use-call.ts';
import { ExperimentDialog } from './ExperimentDialog.tsx';
import type { ExperimentDraft } from './ExperimentFields.tsx';
import type { MakeProps } from './MakeCommitment.tsx';
import { experimentStart, plansCopy } from './plans-copy.ts';
import { useOfferMade } from './use-step-plan.ts';

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
  const make = useCommand('experiment:make');
  const offerMade = useOfferMade();
  const keep = async (experiment: NewExperiment) => {
    const made = await make.run(experiment);
    if (!made) return;
    onClose();
    offerMade(made.id, { message: plansCopy.madeMessage.experiment, action: plansCopy.undo.make });
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
