import type { NewCommitment } from '../../../../shared/ipc/plans.ts';
import { Choice } from '../../../kit/choices/Choice.tsx';
import { Checkbox } from '../../../kit/fields/Checkbox.tsx';
import { TextField } from '../../../kit/fields/TextField.tsx';
import { MissingChoice } from './MissingChoice.tsx';
import { PlanDialog, type PlanDialogProps, type PlanFieldsProps } from './PlanDialog.tsx';
import { plansCopy } from './plans-copy.ts';

export type CommitmentDraft = Omit<NewCommitment, 'side'> & { readonly side: NewCommitment['side'] | null };

/** The commitment as it would be kept; null while something is missing. */
const finished = ({ side, ...draft }: CommitmentDraft): NewCommitment | null => {
  const [cue, action] = [draft.cue.trim(), draft.action.trim()];
  return side === null || cue === '' || action === '' ? null : { ...draft, side, cue, action };
};

const CommitmentFields = ({ draft, tried, onChange }: PlanFieldsProps<CommitmentDraft>) => {
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
      {tried && draft.side === null ? <MissingChoice>{copy.sideMissing}</MissingChoice> : null}
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

/** An if-then commitment, to be made or changed. */
export const CommitmentDialog = (props: PlanDialogProps<CommitmentDraft, NewCommitment>) => (
  <PlanDialog {...props} title={plansCopy.commitment.title} Fields={CommitmentFields} finished={finished} />
);
