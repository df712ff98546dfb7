import { errorWords } from '../../../shared/errors/error-words.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { recoverCopy, unlockCopy } from '../../keys/unlock-copy.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import { useVaultCommand } from '../../state/vault.ts';
import styles from './Unlock.module.css';

export type OpenCopyProps = { readonly recoveryKey: string; readonly onBack: () => void };

/** The recovery key fits, but nothing can be written where the vault is: it opens read-only, its passphrase as it was. */
export const OpenCopy = ({ recoveryKey, onBack }: OpenCopyProps) => {
  const open = useVaultCommand('recovery:open-copy');
  useHeadingFocus('h1');
  return (
    <EntryLayout title={recoverCopy.unwritableTitle} aside={unlockCopy.title} lead={recoverCopy.unwritableLead}>
      {open.error ? <Failure announce words={errorWords(open.error)} /> : null}
      <div className={styles['actions']}>
        <Button tone="primary" busy={open.busy} onClick={() => void open.run({ key: recoveryKey })}>
          {recoverCopy.openCopy}
        </Button>
        <Button tone="plain" icon="arrow-left" onClick={onBack}>
          {recoverCopy.back}
        </Button>
      </div>
    </EntryLayout>
  );
};
