import { useView } from '../../bridge/use-view.ts';
import { backupsCopy } from '../../copy/backups.ts';
import { hrefs } from '../../routes/places.ts';
import { useVault } from '../../state/vault.ts';
import styles from './Today.module.css';

/** So few check-ins may well be without a backup: the first is taken on the next unlock. */
const WORTH_A_WORD = 5;

/** One quiet line when the last good backup is over 14 days old, or when none came about. */
export const BackupOverdueLine = ({ checkIns }: { readonly checkIns: number }) => {
  const { vault } = useVault();
  const view = useView('backup:list', null);
  const overdue = view.status === 'ready' ? view.value.overdue : null;
  const isSample = vault.status === 'unlocked' && vault.sample;
  if (overdue === null || isSample || (overdue === 'never' && checkIns < WORTH_A_WORD)) return null;
  return (
    <aside className={styles['quiet']}>
      <p className={styles['soft']}>
        {overdue === 'never' ? backupsCopy.overdueNever : backupsCopy.overdue(overdue)} {backupsCopy.overdueDetail}
      </p>
      <p className={styles['links']}>
        <a href={hrefs.backups()}>{backupsCopy.takeOne}</a>
      </p>
    </aside>
  );
};
