import { errorWords } from '../../../shared/errors/error-words.ts';
import { useView } from '../../bridge/use-view.ts';

import { backupMoment, backupsCopy } from '../../copy/backups.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import styles from '../../kit/primitives/Settings.module.css';
import { useVault } from '../../state/vault.ts';

/** When the newest backup was taken, and a quiet word when that is long ago. */
export const BackupsSection = () => {
  const { vault } = useVault();
  if (vault.status !== 'unlocked') return null;
  return (
    <section className={styles['section']}>
      <h2>{backupsCopy.title}</h2>
      {vault.sample ? <p className={styles['soft']}>{backupsCopy.sample}</p> : <Newest />}
    </section>
  );
};

const Newest = () => {
  const view = useView('backup:list', null);
  if (view.status === 'loading') return null;
  if (view.status === 'failed') return <Failure words={errorWords(view.error)} />;
  const { backups, overdue } = view.value;
  const [newest] = backups;
  return (
    <>
      <p className={styles['soft']}>{newest ? backupsCopy.newest(backupMoment(newest)) : backupsCopy.none}</p>
      {typeof overdue === 'number' ? (
        <Notice tone="warning" title={backupsCopy.overdue(overdue)}>
          {backupsCopy.overdueDetail}
        </Notice>
      ) : null}
      <p className={styles['links']}>
        <a href="#/settings/backups">{backupsCopy.link}</a>
      </p>
    </>
  );
};
