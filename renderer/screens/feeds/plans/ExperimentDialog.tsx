import type { NewExperiment } from '../../../../shared/ipc/plans.ts';
import { type ExperimentDraft, ExperimentFields } from './ExperimentFields.tsx';
import { PlanDialog, type PlanDialogProps } from './PlanDialog.tsx';
import { plansCopy } from './plans-copy.ts';

/** The experiment as it would be kept; null while something is missing. */
const finished = (draft: ExperimentDraft): NewExperiment | null => {
  const { forecast, pole } = draft;
  const days = /^\d{1,2}$/.test(draft.days) ? Number(draft.days) : 0;
  const [question, countsFor, countsAgainst] = [
    draft.question.trim(),
    draft.countsFor.trim(),
    draft.countsAgainst.trim(),
  ];
  const complete = days >= 7 && days <= 42 && question !== '' && countsFor !== '' && countsAgainst !== '';
  if (!complete || forecast === null) return null;
  return { question, pole, dose: draft.dose.trim(), days, forecast, countsFor, countsAgainst };
};

/** An experiment with a forecast and with what would speak for and against it, to be made or changed. */
export const ExperimentDialog = (props: PlanDialogProps<ExperimentDraft, NewExperiment>) => (
  <PlanDialog {...props} title={plansCopy.experiment.title} Fields={ExperimentFields} finished={finished} />
);
