import type { FormEvent } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { Command } from '../../bridge/use-command.ts';
import { mergeCopy } from '../../copy/merge.ts';
import { SecretField } from '../../keys/SecretField.tsx';
import { secretCopy } from '../../keys/unlock-copy.ts';
import { useSecret } from '../../keys/use-secret.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import styles from '../../kit/primitives/Settings.module.css';

const words = {
  ...secretCopy,
  passphrase: mergeCopy.passphrase,
  passphraseHint: mergeCopy.passphraseHint,
  recoveryKey: mergeCopy.recoveryKey,
};

/** Asks for what opens the other vault, and reads it. */
export const MergeSecret = ({ look }: { readonly look: Command<'merge:look'> }) => {
  const { secret, field } = useSecret();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!look.busy && secret !== null) void look.run({ secret });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <SecretField words={words} {...field} />
      {look.error ? <Failure announce words={errorWords(look.error)} /> : null}
      <div className={styles['actions']}>
        <Button tone="primary" type="submit" busy={look.busy}>
          {mergeCopy.look}
        </Button>
        <span className={styles['soft']} role="status">
          {look.busy ? mergeCopy.looking : ''}
        </span>
      </div>
    </form>
  );
};
