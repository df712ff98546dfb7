import { errorWords } from '../../../shared/errors/error-words.ts';
import { ownJournalCopy } from '../../copy/backups.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import { askForVault, useVault, useVaultCommand } from '../../state/vault.ts';
import { Restored } from './Restored.tsx';
import { RestoreForm } from './RestoreForm.tsx';
import styles from './Unlock.module.css';
import { useRestore } from './use-restore.ts';

/** The first window, for somebody who has a journal already: a backup of it, or its vault. */
export const OwnJournal = ({ onBack }: { readonly onBack: () => void }) => {
  const vault = useVaultCommand('vault:choose-file');
  const calls = useRestore(() => null, vault.forget);
  const restored = calls.restore.value;
  useHeadingFocus('h1');
  const toLockScreen = async () => {
    await askForVault();
    onBack();
  };
  const openVault = async () => {
    await vault.run(null);
    // Cancelled, one is still here; else its lock screen comes next, and not the place for restoring there.
    if (useVault.getState().vault.status !== 'none') onBack();
  };
  if (restored && calls.used)
    return <Restored restored={restored} secret={calls.used} onLockScreen={() => void toLockScreen()} />;
  return (
    <EntryLayout title={ownJournalCopy.title} lead={ownJournalCopy.lead}>
      <section className={styles['way']}>
        <h2>{ownJournalCopy.restore}</h2>
        <p>{ownJournalCopy.restoreDetail}</p>
        <RestoreForm titled calls={calls} />
      </section>
      <section className={styles['way']}>
        <h2>{ownJournalCopy.vault}</h2>
        <p>{ownJournalCopy.vaultDetail}</p>
        {vault.error ? <Failure announce words={errorWords(vault.error)} /> : null}
        <div>
          <Button busy={vault.busy} onClick={() => void openVault()}>
            {ownJournalCopy.chooseVault}
          </Button>
        </div>
      </section>
      <div className={styles['actions']}>
        <Button tone="plain" icon="arrow-left" onClick={onBack}>
          {ownJournalCopy.back}
        </Button>
      </div>
    </EntryLayout>
  );
};
