import { errorWords } from '../../../shared/errors/error-words.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { useView } from '../../bridge/use-view.ts';
import { backupMoment } from '../../copy/backups.ts';
import { stepOf, welcomeCopy } from '../../copy/onboarding.ts';
import { syncedFolderCopy } from '../../copy/synced-folder.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { EntryLayout } from '../../kit/primitives/EntryLayout.tsx';
import { useSyncService } from '../../state/use-sync-service.ts';
import { askForVault, useVault, useVaultCommand } from '../../state/vault.ts';
import { StartRemarks } from '../../views/StartRemarks.tsx';
import styles from './Onboarding.module.css';
import { onboardingKeys } from './onboarding-keys.ts';

export type WelcomeProps = {
  readonly onBegin: () => void;
  readonly onLookAround: () => void;
  /** On to restoring a backup or opening a vault file. */
  readonly onOwnJournal: () => void;
};

/** What Driftline is, and what it never does. */
export const Welcome = ({ onBegin, onLookAround, onOwnJournal }: WelcomeProps) => {
  const sample = useVaultCommand('vault:open-sample');
  const service = useSyncService('');
  const missing = useVault(({ vault }) => (vault.status === 'none' ? (vault.missing ?? null) : null));
  useHeadingFocus();
  // Out of habit, Enter would make an empty journal beside the one that is only away.
  const byKey = missing === null ? { key: onboardingKeys.goOn } : {};
  const begin = { words: welcomeCopy.begin, ...byKey, perform: onBegin };
  const openSample = () => {
    onLookAround();
    void sample.run(null);
  };
  return (
    <EntryLayout wide title={welcomeCopy.title} aside={stepOf(1, 3)} lead={welcomeCopy.lead}>
      {missing === null ? null : <Missing file={missing} onOwnJournal={onOwnJournal} />}
      <ul className={styles['points']}>
        {welcomeCopy.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <StartRemarks />
      {service ? (
        <Notice tone="warning" title={syncedFolderCopy.newTitle(service)}>
          {syncedFolderCopy.detail}
        </Notice>
      ) : null}
      {sample.error ? <Failure announce words={errorWords(sample.error)} /> : null}
      <div className={styles['actions']}>
        <ActionButton action={begin} tone={missing === null ? 'primary' : 'quiet'} />
        <Button onClick={onOwnJournal}>{welcomeCopy.ownJournal}</Button>
        <Button tone="plain" busy={sample.busy} onClick={openSample}>
          {welcomeCopy.openSample}
        </Button>
      </div>
    </EntryLayout>
  );
};

/** A vault was here before: where it was, and which backup there is of it. */
const Missing = ({ file, onOwnJournal }: { readonly file: string; readonly onOwnJournal: () => void }) => {
  const listed = useView('backup:list', null);
  const newest = listed.status === 'ready' ? listed.value.backups[0] : undefined;
  return (
    <Notice
      tone="warning"
      title={welcomeCopy.missing(file)}
      action={
        <>
          <Button onClick={() => void askForVault()}>{welcomeCopy.lookAgain}</Button>
          {newest ? <Button onClick={onOwnJournal}>{welcomeCopy.restore}</Button> : null}
        </>
      }
    >
      {welcomeCopy.missingDetail} {newest ? welcomeCopy.newestBackup(backupMoment(newest)) : ''}
    </Notice>
  );
};
