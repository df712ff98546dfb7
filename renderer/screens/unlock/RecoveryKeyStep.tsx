import { type FormEvent, useRef, useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { Secret } from '../../../shared/ipc/secret.ts';

import { call } from '../../bridge/bridge.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { TypedGroups } from '../../keys/TypedGroups.tsx';
import { recoverCopy, typedProgress, typedSlip, unlockCopy } from '../../keys/unlock-copy.ts';
import { useTypedGroups } from '../../keys/use-typed-groups.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import { Damaged } from './Damaged.tsx';
import styles from './Unlock.module.css';

const LONGEST = 200;

/** A key that opens the vault, and whether the vault can then be given a new passphrase. */
export type ProvenKey = { readonly key: string; readonly changeable: boolean };

/** Whether the key opens the vault; on an error `error` says why. */
const useTrial = (onProven: (proven: ProvenKey) => void) => {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const run = async (key: string, choice: { readonly withoutLog?: true } = {}) => {
    if (busy) return;
    setBusy(true);
    setError(null);
    const reply = await call('recovery:try', { key, ...choice });
    setBusy(false);
    if (reply.ok) onProven({ key, changeable: reply.value.changeable });
    else setError(reply.error);
  };
  return { run, busy, error };
};

export type RecoveryKeyStepProps = {
  readonly onProven: (proven: ProvenKey) => void;
  readonly onRepair: (secret: Secret) => void;
  readonly onBack: () => void;
};

/** Asks for the recovery key; names a group with a slip as soon as it is typed. */
export const RecoveryKeyStep = ({ onProven, onRepair, onBack }: RecoveryKeyStepProps) => {
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const groups = useTypedGroups(typed);
  const trial = useTrial(onProven);
  useHeadingFocus('input');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isTyped = typed.trim() !== '';
    setMissing(!isTyped);
    if (isTyped) void trial.run(typed);
    else field.current?.focus();
  };
  const slip = typedSlip(groups);
  const damage = trial.error?.code === 'vault-damaged' ? trial.error : null;
  const own = { recoveryKey: typed };
  return (
    <EntryLayout title={recoverCopy.keyTitle} aside={unlockCopy.title} lead={recoverCopy.keyLead}>
      {damage ? <Damaged error={damage} secret={own} onChooseBackup={() => onRepair(own)} /> : null}
      <form className={styles['form']} onSubmit={submit}>
        {trial.error && !damage ? (
          <Failure
            announce
            words={errorWords(trial.error)}
            {...(trial.error.code === 'vault-log-foreign'
              ? { retryLabel: unlockCopy.withoutLog, onRetry: () => void trial.run(typed, { withoutLog: true }) }
              : {})}
          />
        ) : null}
        <TextField
          ref={field}
          label={recoverCopy.key}
          error={missing && typed.trim() === '' ? recoverCopy.nothingTyped : slip}
          value={typed}
          maxLength={LONGEST}
          onChange={setTyped}
        />
        <TypedGroups groups={groups} />
        <p className={styles['remark']} role="status">
          {trial.busy ? recoverCopy.trying : typedProgress(groups)}
        </p>
        <div className={styles['actions']}>
          <Button tone={damage ? 'quiet' : 'primary'} type="submit" busy={trial.busy}>
            {recoverCopy.next}
          </Button>
          <Button tone="plain" icon="arrow-left" onClick={onBack}>
            {recoverCopy.back}
          </Button>
        </div>
      </form>
      <p className={styles['remark']}>{recoverCopy.lost}</p>
    </EntryLayout>
  );
};
