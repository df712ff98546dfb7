import { errorWords } from '../../../shared/errors/error-words.ts';
import type { BackupLine } from '../../../shared/ipc/backups.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { backupMoment, backupsCopy, contentsInWords, folderInWords, sizeInWords } from '../../copy/backups.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import styles from './BackupTable.module.css';

type BackupTableProps = {
  readonly backups: readonly BackupLine[];
  /** Says of each in which folder it lies: worth a column once there are two. */
  readonly showFolders: boolean;
};

/** Date, size and, once looked into, entries and the newest of them. */
export const BackupTable = ({ backups, showFolders }: BackupTableProps) => (
  <table className={styles['table']}>
    <thead>
      <tr>
        <th scope="col">{backupsCopy.columns.moment}</th>
        <th scope="col">{backupsCopy.columns.size}</th>
        {showFolders ? <th scope="col">{backupsCopy.columns.folder}</th> : null}
        <th scope="col">{backupsCopy.columns.contents}</th>
      </tr>
    </thead>
    <tbody>
      {backups.map((backup) => (
        <tr key={backup.name}>
          <th scope="row">{backupMoment(backup)}</th>
          <td>{sizeInWords(backup.bytes)}</td>
          {showFolders ? <td>{folderInWords(backup)}</td> : null}
          <td>
            <Contents backup={backup} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Contents = ({ backup }: { readonly backup: BackupLine }) => {
  const look = useCommand('backup:preview');
  if (look.value) return <span role="status">{contentsInWords(look.value)}</span>;
  if (look.error) return <span role="status">{errorWords(look.error).title}</span>;
  return (
    <Button
      tone="plain"
      busy={look.busy}
      label={backupsCopy.lookLabel(backupMoment(backup))}
      onClick={() => void look.run({ name: backup.name, secret: null })}
    >
      {backupsCopy.look}
    </Button>
  );
};
