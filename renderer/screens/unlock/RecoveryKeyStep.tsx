import { type FormEvent, useEffect, useState } from 'react';
import type { AppError } from '../../../shared/app-error.ts';
import { errorWords } from '../../../shared/error-words.ts';
import type { TypedGroup } from '../../../shared/ipc/key-views.ts';
import { call } from '../../bridge/bridge.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { TextField } from '../../components/TextField.tsx';
import { Threshold } from '../../components/Threshold.tsx';
import { TypedGroups } from '../../components/TypedGroups.tsx';
import { recoverCopy, unlockCopy } from '../../copy/unlock.ts';
import { useHeadingFocus } from '../../state/use-heading-focus.ts';
import styles from './Unlock.module.css';

const GROUPS = 9;
const LONGEST = 200;

const nothingTyped: readonly TypedGroup[] = Array.from({ length: GROUPS }, () => ({
  text: '',
  state: 'open' as const,
}));

/** The nine groups of what is typed, compared by main without trying anything. */
const useTypedGroups = (typed: string): readonly TypedGroup[] => {
  const [groups, setGroups] = useState(nothingTyped);
  useEffect(() => {
    let isCurrent = true;
    void call('recovery:compare', { typed }).then((reply) => {
      if (isCurrent && reply.ok) setGroups(reply.value.groups);
    });
    return () => {
      isCurrent = false;
    };
  }, [typed]);
  return groups;
};

const slipIn = (groups: readonly TypedGroup[]): string | undefined => {
  const at = groups.findIndex(({ state }) => state === 'slip');
  return at === -1 ? undefined : recoverCopy.slip(at + 1);
};

const progressOf = (groups: readonly TypedGroup[]): string => {
  const sound = groups.filter(({ state }) => state === 'sound').length;
  if (sound === 0 || slipIn(groups)) return '';
  return sound === groups.length ? recoverCopy.whole : recoverCopy.sound(sound);
};

/** Whether the key opens the vault; on an error `error` says why. */
const useTrial = (onProven: (key: string) => void) => {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const run = async (key: string) => {
    if (busy) return;
    setBusy(true);
    setError(null);
    const reply = await call('recovery:try', { key });
    setBusy(false);
    if (reply.ok) onProven(key);
    else setError(reply.error);
  };
  return { run, busy, error };
};

export type RecoveryKeyStepProps = { readonly onProven: (key: string) => void; readonly onBack: () => void };

/** Asks for the recovery key; names a group with a slip as soon as it is typed. */
export const RecoveryKeyStep = ({ onProven, onBack }: RecoveryKeyStepProps) => {
  const [typed, setTyped] = useState('');
  const groups = useTypedGroups(typed);
  const trial = useTrial(onProven);
  useHeadingFocus('input');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') void trial.run(typed);
  };
  const slip = slipIn(groups);
  return (
    <Threshold title={recoverCopy.keyTitle} aside={unlockCopy.title} lead={recoverCopy.keyLead}>
      <form className={styles['form']} onSubmit={submit}>
        {trial.error ? <Failure announce words={errorWords(trial.error)} /> : null}
        <TextField label={recoverCopy.key} error={slip} value={typed} maxLength={LONGEST} onChange={setTyped} />
        <TypedGroups groups={groups} />
        <p className={styles['remark']} role="status">
          {trial.busy ? recoverCopy.trying : progressOf(groups)}
        </p>
        <div className={styles['actions']}>
          <Button tone="primary" type="submit" busy={trial.busy}>
            {recoverCopy.next}
          </Button>
          <Button tone="plain" icon="arrow-left" onClick={onBack}>
            {recoverCopy.back}
          </Button>
        </div>
      </form>
      <p className={styles['remark']}>{recoverCopy.lost}</p>
    </Threshold>
  );
};
