import { errorWords } from '../../../shared/errors/error-words.ts';
import type { BackupsView } from '../../../shared/ipc/backups.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { backupsCopy } from '../../copy/backups.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import styles from '../../kit/primitives/Settings.module.css';

/** Where backups go: one folder always, a second if the writer wants. */
export const BackupFolders = ({ view }: { readonly view: BackupsView }) => {
  const choose = useCommand('backup:choose-folder');
  const drop = useCommand('backup:drop-second-folder');
  const failed = choose.error ?? drop.error;
  return (
    <section className={styles['section']}>
      <h2>{backupsCopy.folders}</h2>
      {failed ? <Failure announce words={errorWords(failed)} /> : null}
      <dl className={styles['facts']}>
        <dt>{backupsCopy.folder}</dt>
        <dd>{view.folder}</dd>
      </dl>
      <dl className={styles['facts']}>
        <dt>{backupsCopy.secondFolder}</dt>
        <dd>{view.secondFolder ?? backupsCopy.noSecond}</dd>
      </dl>
      {view.secondThere ? null : <p className={styles['soft']}>{backupsCopy.secondAway}</p>}
      <p className={styles['links']}>
        <Button label={backupsCopy.changeLabel} busy={choose.busy} onClick={() => void choose.run({ which: 'first' })}>
          {backupsCopy.change}
        </Button>
        <Button busy={choose.busy} onClick={() => void choose.run({ which: 'second' })}>
          {backupsCopy.add}
        </Button>
        {view.secondFolder === null ? null : (
          <Button tone="plain" busy={drop.busy} onClick={() => void drop.run(null)}>
            {backupsCopy.drop}
          </Button>
        )}
      </p>
      <p className={styles['soft']}>{backupsCopy.foldersDetail}</p>
    </section>
  );
};
