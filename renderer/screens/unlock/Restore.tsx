import type { Secret } from '../../../shared/ipc/secret.ts';
import { restoreCopy } from '../../copy/backups.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import { Restored } from './Restored.tsx';
import { RestoreForm } from './RestoreForm.tsx';
import styles from './Unlock.module.css';
import { useRestore } from './use-restore.ts';

export type RestoreProps = {
  /** Brings along what a damaged vault still has beyond the backup. */
  readonly keepNewer: boolean;
  /** What opens the damaged vault, as far as it was typed; else what opens the backup is tried on it. */
  readonly ownSecret: Secret | null;
  readonly onBack: () => void;
};

/** A backup in the vault's place: which one, its passphrase, a look inside, and what came of it. */
export const Restore = ({ keepNewer, ownSecret, onBack }: RestoreProps) => {
  const calls = useRestore((secret) => (keepNewer ? (ownSecret ?? secret) : null));
  const restored = calls.restore.value;
  useHeadingFocus('h1');
  if (restored && calls.used) return <Restored restored={restored} secret={calls.used} onLockScreen={onBack} />;
  return (
    <EntryLayout title={restoreCopy.title} lead={restoreCopy.lead}>
      <RestoreForm calls={calls} />
      <div className={styles['actions']}>
        <Button tone="plain" icon="arrow-left" onClick={onBack}>
          {restoreCopy.back}
        </Button>
      </div>
    </EntryLayout>
  );
};
