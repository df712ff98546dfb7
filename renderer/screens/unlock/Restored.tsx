import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { RestoredView } from '../../../shared/ipc/backups.ts';
import type { Secret } from '../../../shared/ipc/secret.ts';

import { restoreCopy, restoredInWords } from '../../copy/backups.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import { useVaultCommand } from '../../state/vault.ts';
import { NewPassphraseStep } from './NewPassphraseStep.tsx';
import styles from './Unlock.module.css';

export type RestoredProps = {
  readonly restored: RestoredView;
  /** What opened the backup opens the vault. */
  readonly secret: Secret;
  readonly onLockScreen: () => void;
};

/** What came of restoring, and straight on into the journal: with a new passphrase where the recovery key was used. */
export const Restored = ({ restored, secret, onLockScreen }: RestoredProps) => {
  const [isRenewing, setRenewing] = useState(false);
  const unlock = useVaultCommand('vault:unlock');
  const byKey = 'recoveryKey' in secret;
  useHeadingFocus('h1');
  if (byKey && isRenewing) return <NewPassphraseStep recoveryKey={secret.recoveryKey} onBack={onLockScreen} />;
  const goOn = () => {
    if (byKey) setRenewing(true);
    else if (!unlock.busy) void unlock.run(secret);
  };
  return (
    <EntryLayout title={restoreCopy.done}>
      <Notice tone="info">{restoredInWords(restored)}</Notice>
      {unlock.error ? <Failure announce words={errorWords(unlock.error)} /> : null}
      <div className={styles['actions']}>
        <Button tone="primary" busy={unlock.busy} onClick={goOn}>
          {byKey ? restoreCopy.newPassphrase : restoreCopy.open}
        </Button>
        <Button tone="plain" onClick={onLockScreen}>
          {restoreCopy.goOn}
        </Button>
      </div>
      <p className={styles['remark']} role="status">
        {unlock.busy ? restoreCopy.opening : ''}
      </p>
    </EntryLayout>
  );
};
