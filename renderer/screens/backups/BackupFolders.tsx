import { errorWords } from '../../../shared/errors/error-words.ts';
import type { BackupsView } from '../../../shared/ipc/backups.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { backupsCopy } from '../../copy/backups.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Fact } from '../../kit/primitives/Fact.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import styles from './BackupFolders.module.css';

/** Where backups go: one folder always, a second if the writer wants. */
export const BackupFolders = ({ view }: { readonly view: BackupsView }) => {
  const choose = useCommand('backup:choose-folder');
  const drop = useCommand('backup:drop-second-folder');
  const failed = choose.error ?? drop.error;
  return (
    <Section title={backupsCopy.folders}>
      {failed ? <Failure announce words={errorWords(failed)} /> : null}
      <Fact name={backupsCopy.folder} value={view.folder} />
      <Fact name={backupsCopy.secondFolder} value={view.secondFolder ?? backupsCopy.noSecond} />
      {view.secondThere ? null : <SupportingText>{backupsCopy.secondAway}</SupportingText>}
      <p className={styles['changes']}>
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
      <SupportingText>{backupsCopy.foldersDetail}</SupportingText>
    </Section>
  );
};
