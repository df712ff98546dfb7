import { useState } from 'react';
import { errorWords } from '../../../shared/error-words.ts';
import type { ActivityFigure, NewExperiment } from '../../../shared/ipc/feeds-views.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { experimentStart, plansCopy } from '../../copy/plans.ts';
import { useOfferMade } from '../../state/use-step-plan.ts';
import { type ExperimentDraft, ExperimentFields } from './ExperimentFields.tsx';
import styles from './Feeds.module.css';
import type { MakeProps } from './MakeCommitment.tsx';

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

/** An experiment about an activity, with a forecast and with what would speak for and against it. */
export const MakeExperiment = ({ activity, onClose }: MakeProps) => {
  const [draft, setDraft] = useState(() => startOf(activity));
  const [tried, setTried] = useState(false);
  const make = useCommand('experiment:make');
  const offerMade = useOfferMade();
  const submit = async () => {
    setTried(true);
    const experiment = finished(draft);
    const made = experiment && (await make.run(experiment));
    if (!made) return;
    onClose();
    offerMade(made.id, { message: plansCopy.madeMessage.experiment, action: plansCopy.undo.make });
  };
  return (
    <Dialog
      title={plansCopy.experiment.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{plansCopy.cancel}</Button>
          <Button tone="primary" busy={make.busy} onClick={() => void submit()}>
            {plansCopy.experiment.make}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {make.error ? <Failure announce words={errorWords(make.error)} /> : null}
        <ExperimentFields
          draft={draft}
          tried={tried}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
      </div>
    </Dialog>
  );
};
