import { useState } from 'react';
import type { AppError } from '../../../shared/app-error.ts';
import { errorWords } from '../../../shared/error-words.ts';
import type { NewCommitment } from '../../../shared/ipc/plan-views.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { TextField } from '../../components/TextField.tsx';
import { plansCopy } from '../../copy/plans.ts';
import styles from './Feeds.module.css';

export type CommitmentDraft = Omit<NewCommitment, 'side'> & { readonly side: NewCommitment['side'] | null };

/** What a dialog over a plan is given beside what the plan begins with. */
export type PlanDialogProps<Given> = {
  /** The word on the button that keeps it. */
  readonly action: string;
  readonly busy: boolean;
  readonly error: AppError | null;
  readonly onKeep: (given: Given) => void;
  readonly onClose: () => void;
};

/** The commitment as it would be kept; null while something is missing. */
const finished = ({ side, ...draft }: CommitmentDraft): NewCommitment | null => {
  const [cue, action] = [draft.cue.trim(), draft.action.trim()];
  return side === null || cue === '' || action === '' ? null : { ...draft, side, cue, action };
};

/** An if-then commitment, to be made or changed. */
export const CommitmentDialog = ({
  start,
  action,
  busy,
  error,
  onKeep,
  onClose,
}: PlanDialogProps<NewCommitment> & { readonly start: CommitmentDraft }) => {
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    const commitment = finished(draft);
    if (commitment) onKeep(commitment);
  };
  return (
    <Dialog
      title={plansCopy.commitment.title}
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
        <CommitmentFields
          draft={draft}
          tried={tried}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
      </div>
    </Dialog>
  );
};

const CommitmentFields = (props: {
  readonly draft: CommitmentDraft;
  /** Whether what is missing may be said. */
  readonly tried: boolean;
  readonly onChange: (part: Partial<CommitmentDraft>) => void;
}) => {
  const { draft, tried, onChange } = props;
  const copy = plansCopy.commitment;
  const missing = (text: string) => (tried && text.trim() === '' ? plansCopy.missing : undefined);
  return (
    <>
      <TextField label={copy.cue} value={draft.cue} error={missing(draft.cue)} onChange={(cue) => onChange({ cue })} />
      <TextField
        label={copy.action}
        value={draft.action}
        error={missing(draft.action)}
        onChange={(action) => onChange({ action })}
      />
      <Choice
        label={copy.side}
        columns={2}
        options={copy.sides}
        value={draft.side}
        onChange={(side) => onChange({ side })}
      />
      {tried && draft.side === null ? <p className={styles['wrong']}>{copy.sideMissing}</p> : null}
      <TextField
        label={copy.place}
        hint={copy.placeHint}
        optional
        value={draft.placeInWeek}
        onChange={(placeInWeek) => onChange({ placeInWeek })}
      />
      <Checkbox label={copy.fixed} checked={!draft.movable} onChange={(fixed) => onChange({ movable: !fixed })} />
    </>
  );
};
