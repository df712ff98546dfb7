import { errorWords } from '../../../shared/errors/error-words.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { passphraseCopy, recoveryStepCopy } from '../../copy/onboarding.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { KeepRecoveryKey } from '../../keys/KeepRecoveryKey.tsx';
import type { SettledPassphrase } from '../../keys/use-new-passphrase.ts';
import { useRecoveryKey } from '../../keys/use-recovery-key.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import { useVaultCommand } from '../../state/vault.ts';
import styles from './Onboarding.module.css';
import { onboardingKeys } from './onboarding-keys.ts';

export type RecoveryStepProps = {
  readonly chosen: SettledPassphrase;
  readonly onBack: () => void;
};

/** Shows the recovery key and makes the vault: with the key once it is kept, or without one. */
export const RecoveryStep = ({ chosen, onBack }: RecoveryStepProps) => {
  const { keptKey, keepProps, error } = useRecoveryKey();
  const create = useVaultCommand('vault:create');
  useHeadingFocus();
  const make = (recoveryKey: string | null) => {
    if (!create.busy) void create.run({ ...chosen, recoveryKey });
  };
  const withKey = {
    words: recoveryStepCopy.create,
    key: onboardingKeys.goOn,
    isPossible: keptKey !== null,
    perform: () => make(keptKey),
  };
  const withoutKey = { words: recoveryStepCopy.later, key: onboardingKeys.later, perform: () => make(null) };
  const failed = create.error ?? error;
  return (
    <EntryLayout title={recoveryStepCopy.title} lead={recoveryStepCopy.lead}>
      <div className={styles['form']}>
        {keepProps ? <KeepRecoveryKey {...keepProps} /> : null}
        {failed ? <Failure announce words={errorWords(failed)} /> : null}
        <div className={styles['actions']}>
          <ActionButton
            tone="primary"
            action={withKey}
            busy={create.busy}
            disabled={!withKey.isPossible && !create.busy}
          />
          <ActionButton action={withoutKey} />
          <Button tone="plain" icon="arrow-left" onClick={onBack}>
            {recoveryStepCopy.back}
          </Button>
        </div>
        <p className={styles['remark']} role="status">
          {create.busy ? passphraseCopy.creating : ''}
        </p>
      </div>
    </EntryLayout>
  );
};
