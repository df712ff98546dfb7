import type { FormEvent } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { keysCopy, newPassphraseCopy } from '../../keys/keys-copy.ts';
import { NewPassphrase } from '../../keys/NewPassphrase.tsx';
import { recoverCopy, unlockCopy } from '../../keys/unlock-copy.ts';
import { useNewPassphrase } from '../../keys/use-new-passphrase.ts';
import { useSealing } from '../../keys/use-sealing.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Progress } from '../../kit/feedback/Progress.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import { InView } from '../../kit/primitives/InView.tsx';
import { useVaultCommand } from '../../state/vault.ts';
import styles from './Unlock.module.css';

const words = { ...newPassphraseCopy, first: newPassphraseCopy.firstAgain };

export type NewPassphraseStepProps = { readonly recoveryKey: string; readonly onBack: () => void };

/** The recovery key fits: the vault opens under a new passphrase. */
export const NewPassphraseStep = ({ recoveryKey, onBack }: NewPassphraseStepProps) => {
  const { settle, ...chosen } = useNewPassphrase();
  const recover = useVaultCommand('recovery:use');
  const sealing = useSealing(recover.busy);
  useHeadingFocus('input');
  const open = async (withoutBackup: boolean) => {
    if (recover.busy) return;
    const settled = await settle();
    if (settled !== null) void recover.run({ key: recoveryKey, ...settled, withoutBackup });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open(false);
  };
  return (
    <EntryLayout title={recoverCopy.passphraseTitle} aside={unlockCopy.title} lead={recoverCopy.passphraseLead}>
      <form className={styles['form']} onSubmit={submit}>
        <NewPassphrase words={words} chosen={chosen} />
        <p className={styles['remark']}>{recoverCopy.copies}</p>
        {recover.error ? (
          <InView>
            <Failure
              announce
              words={errorWords(recover.error)}
              {...(recover.error.code === 'backup-first-failed'
                ? { retryLabel: keysCopy.withoutBackup, onRetry: () => void open(true) }
                : {})}
            />
          </InView>
        ) : null}
        <div className={styles['actions']}>
          <Button tone="primary" type="submit" busy={recover.busy}>
            {recoverCopy.open}
          </Button>
          {recover.busy ? null : (
            <Button tone="plain" icon="arrow-left" onClick={onBack}>
              {recoverCopy.back}
            </Button>
          )}
        </div>
        <Progress of={sealing.of} words={sealing.words} />
      </form>
    </EntryLayout>
  );
};
