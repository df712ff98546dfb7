import { errorWords } from '../../../shared/error-words.ts';
import type { BackupLine } from '../../../shared/ipc/backup-views.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { Button } from '../../components/Button.tsx';
import { backupMoment, backupsCopy, contentsInWords, sizeInWords } from '../../copy/backups.ts';
import styles from './SettingsScreen.module.css';

/** Date, size and, once looked into, entries and the newest of them. */
export const BackupTable = ({ backups }: { readonly backups: readonly BackupLine[] }) => (
  <table className={styles['table']}>
    <thead>
      <tr>
        <th scope="col">{backupsCopy.columns.moment}</th>
        <th scope="col">{backupsCopy.columns.size}</th>
        <th scope="col">{backupsCopy.columns.contents}</th>
      </tr>
    </thead>
    <tbody>
      {backups.map((backup) => (
        <tr key={backup.name}>
          <th scope="row">{backupMoment(backup)}</th>
          <td>{sizeInWords(backup.bytes)}</td>
          <td>
            <Contents backup={backup} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Contents = ({ backup }: { readonly backup: BackupLine }) => {
  const look = useCommand('backup:look');
  if (look.value) return <span role="status">{contentsInWords(look.value)}</span>;
  if (look.error) return <span role="status">{errorWords(look.error).title}</span>;
  return (
    <Button
      tone="plain"
      busy={look.busy}
      label={backupsCopy.lookLabel(backupMoment(backup))}
      onClick={() => void look.run({ name: backup.name, passphrase: null })}
    >
      {backupsCopy.look}
    </Button>
  );
};
