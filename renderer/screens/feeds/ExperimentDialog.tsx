import { useState } from 'react';
import { errorWords } from '../../../shared/error-words.ts';
import type { NewExperiment } from '../../../shared/ipc/plan-views.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { plansCopy } from '../../copy/plans.ts';
import type { PlanDialogProps } from './CommitmentDialog.tsx';
import { type ExperimentDraft, ExperimentFields } from './ExperimentFields.tsx';
import styles from './Feeds.module.css';

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
export const ExperimentDialog = ({
  start,
  action,
  busy,
  error,
  onKeep,
  onClose,
}: PlanDialogProps<NewExperiment> & { readonly start: ExperimentDraft }) => {
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    const experiment = finished(draft);
    if (experiment) onKeep(experiment);
  };
  return (
    <Dialog
      title={plansCopy.experiment.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{plansCopy.cancel}</Button>
          <Button tone="primary" busy={busy} onClick={submit}>
            {action}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {error ? <Failure announce words={errorWords(error)} /> : null}
        <ExperimentFields
          draft={draft}
          tried={tried}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
      </div>
    </Dialog>
  );
};
