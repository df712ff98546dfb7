import type { FormEvent } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { passphraseCopy, stepOf } from '../../copy/onboarding.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { newPassphraseCopy } from '../../keys/keys-copy.ts';
import { NewPassphrase } from '../../keys/NewPassphrase.tsx';
import { type SettledPassphrase, useNewPassphrase } from '../../keys/use-new-passphrase.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import { useVaultCommand } from '../../state/vault.ts';
import styles from './Onboarding.module.css';

export type PassphraseStepProps = {
  /** On to the recovery key, which makes the vault. */
  readonly onWithKey: (chosen: SettledPassphrase) => void;
  readonly onBack: () => void;
};

/** Chooses the passphrase and makes the vault; a recovery key can be made first, and is offered again later. */
export const PassphraseStep = ({ onWithKey, onBack }: PassphraseStepProps) => {
  const { settle, ...chosen } = useNewPassphrase();
  const create = useVaultCommand('vault:create');
  useHeadingFocus('input');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (create.busy) return;
    const settled = await settle();
    if (settled !== null) void create.run({ ...settled, recoveryKey: null });
  };
  const goToKey = async () => {
    const settled = create.busy ? null : await settle();
    if (settled !== null) onWithKey(settled);
  };
  return (
    <EntryLayout title={passphraseCopy.title} aside={stepOf(2, 3)} lead={passphraseCopy.lead}>
      <form className={styles['form']} onSubmit={(event) => void submit(event)}>
        <NewPassphrase words={newPassphraseCopy} chosen={chosen} />
        {create.error ? <Failure announce words={errorWords(create.error)} /> : null}
        <div className={styles['actions']}>
          <Button tone="primary" type="submit" busy={create.busy}>
            {passphraseCopy.next}
          </Button>
          <Button onClick={() => void goToKey()}>{passphraseCopy.withKey}</Button>
          <Button tone="plain" icon="arrow-left" onClick={onBack}>
            {passphraseCopy.back}
          </Button>
        </div>
        <p className={styles['remark']} role="status">
          {create.busy ? passphraseCopy.creating : ''}
        </p>
      </form>
    </EntryLayout>
  );
};
