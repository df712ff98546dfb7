import { useState } from 'react';
import { errorWords } from '../../../shared/error-words.ts';
import type { ActivityFigure, NewCommitment } from '../../../shared/ipc/feeds-views.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { TextField } from '../../components/TextField.tsx';
import { commitmentStart, plansCopy } from '../../copy/plans.ts';
import { useOfferMade } from '../../state/use-step-plan.ts';
import styles from './Feeds.module.css';

export type MakeProps = { readonly activity: ActivityFigure; readonly onClose: () => void };

type Draft = Omit<NewCommitment, 'side'> & { readonly side: NewCommitment['side'] | null };

const startOf = (activity: ActivityFigure): Draft => {
  const { category } = activity;
  const side = category === 'people' || category === 'technical' ? category : null;
  return { side, ...commitmentStart(activity), placeInWeek: '', movable: false };
};

/** The commitment as it would be kept; null while something is missing. */
const finished = ({ side, ...draft }: Draft): NewCommitment | null => {
  const [cue, action] = [draft.cue.trim(), draft.action.trim()];
  return side === null || cue === '' || action === '' ? null : { ...draft, side, cue, action };
};

/** An if-then commitment about an activity, ready to be changed. */
export const MakeCommitment = ({ activity, onClose }: MakeProps) => {
  const [draft, setDraft] = useState(() => startOf(activity));
  const [tried, setTried] = useState(false);
  const make = useCommand('commitment:make');
  const offerMade = useOfferMade();
  const copy = plansCopy.commitment;
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const missing = (text: string) => (tried && text.trim() === '' ? plansCopy.missing : undefined);
  const submit = async () => {
    setTried(true);
    const commitment = finished(draft);
    const made = commitment && (await make.run(commitment));
    if (!made) return;
    onClose();
    offerMade(made.id, { message: plansCopy.madeMessage.commitment, action: plansCopy.undo.make });
  };
  return (
    <Dialog
      title={copy.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{plansCopy.cancel}</Button>
          <Button tone="primary" busy={make.busy} onClick={() => void submit()}>
            {copy.make}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {make.error ? <Failure announce words={errorWords(make.error)} /> : null}
        <TextField label={copy.cue} value={draft.cue} error={missing(draft.cue)} onChange={(cue) => change({ cue })} />
        <TextField
          label={copy.action}
          value={draft.action}
          error={missing(draft.action)}
          onChange={(action) => change({ action })}
        />
        <Choice
          label={copy.side}
          columns={2}
          options={copy.sides}
          value={draft.side}
          onChange={(side) => change({ side })}
        />
        {tried && draft.side === null ? <p className={styles['wrong']}>{copy.sideMissing}</p> : null}
        <TextField
          label={copy.place}
          hint={copy.placeHint}
          optional
          value={draft.placeInWeek}
          onChange={(placeInWeek) => change({ placeInWeek })}
        />
        <Checkbox label={copy.fixed} checked={!draft.movable} onChange={(fixed) => change({ movable: !fixed })} />
      </div>
    </Dialog>
  );
};
