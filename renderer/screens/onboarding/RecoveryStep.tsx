import { errorWords } from '../../../shared/errors/error-words.ts';
import { recoveryStepCopy, stepOf } from '../../copy/onboarding.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { useKeys } from '../../input/use-keys.ts';
import { KeepRecoveryKey } from '../../keys/KeepRecoveryKey.tsx';
import { useRecoveryKey } from '../../keys/use-recovery-key.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import { useVaultCommand } from '../../state/vault.ts';
import styles from './Onboarding.module.css';

export type RecoveryStepProps = {
  readonly passphrase: string;
  readonly onBack: () => void;
};

/** Shows the recovery key and makes the vault: with the key once it is kept, or without one. */
export const RecoveryStep = ({ passphrase, onBack }: RecoveryStepProps) => {
  const { keptKey, keepProps, error } = useRecoveryKey();
  const create = useVaultCommand('vault:create');
  useHeadingFocus();
  const make = (recoveryKey: string | null) => {
    if (!create.busy) void create.run({ passphrase, recoveryKey });
  };
  useKeys(({ key, place, command }) => {
    if (command || place === 'button') return false;
    if (key.toLowerCase() === 'l') make(null);
    else if (key === 'Enter' && keptKey !== null) make(keptKey);
    else return false;
    return true;
  });
  const failed = create.error ?? error;
  return (
    <EntryLayout title={recoveryStepCopy.title} aside={stepOf(2, 3)} lead={recoveryStepCopy.lead}>
      <div className={styles['form']}>
        {keepProps ? <KeepRecoveryKey {...keepProps} /> : null}
        {failed ? <Failure announce words={errorWords(failed)} /> : null}
        <div className={styles['actions']}>
          <Button
            tone="primary"
            shortcut="Enter"
            busy={create.busy}
            disabled={keptKey === null && !create.busy}
            onClick={() => make(keptKey)}
          >
            {recoveryStepCopy.create}
          </Button>
          <Button shortcut="L" onClick={() => make(null)}>
            {recoveryStepCopy.later}
          </Button>
          <Button tone="plain" icon="arrow-left" onClick={onBack}>
            {recoveryStepCopy.back}
          </Button>
        </div>
        <p className={styles['remark']} role="status">
          {create.busy ? recoveryStepCopy.creating : ''}
        </p>
      </div>
    </EntryLayout>
  );
};
