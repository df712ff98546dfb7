import type { FormEvent } from 'react';
import { passphraseCopy, stepOf } from '../../copy/onboarding.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { newPassphraseCopy } from '../../keys/keys-copy.ts';
import { NewPassphrase } from '../../keys/NewPassphrase.tsx';
import { useNewPassphrase } from '../../keys/use-new-passphrase.ts';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import styles from './Onboarding.module.css';

export type PassphraseStepProps = {
  readonly onChosen: (passphrase: string) => void;
  readonly onBack: () => void;
};

/** Chooses the passphrase; the vault is made on the next page. */
export const PassphraseStep = ({ onChosen, onBack }: PassphraseStepProps) => {
  const { settle, ...chosen } = useNewPassphrase();
  useHeadingFocus('input');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const passphrase = settle();
    if (passphrase !== null) onChosen(passphrase);
  };
  return (
    <EntryLayout title={passphraseCopy.title} aside={stepOf(2, 3)} lead={passphraseCopy.lead}>
      <form className={styles['form']} onSubmit={submit}>
        <Notice tone="warning">{passphraseCopy.warning}</Notice>
        <NewPassphrase words={newPassphraseCopy} chosen={chosen} />
        <div className={styles['actions']}>
          <Button tone="primary" type="submit">
            {passphraseCopy.next}
          </Button>
          <Button tone="plain" icon="arrow-left" onClick={onBack}>
            {passphraseCopy.back}
          </Button>
        </div>
      </form>
    </EntryLayout>
  );
};
