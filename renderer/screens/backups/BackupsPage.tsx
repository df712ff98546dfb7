import { errorWords } from '../../../shared/errors/error-words.ts';
import type { BackupsView } from '../../../shared/ipc/backups.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';

import { backupsCopy } from '../../copy/backups.ts';
import { shellCopy } from '../../copy/shell.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs, places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { lockVault, useReadOnly } from '../../state/vault.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { BackupFolders } from './BackupFolders.tsx';
import { BackupTable } from './BackupTable.tsx';
import { CheckVault } from './CheckVault.tsx';

/** Every backup of this vault: what it holds, taking one now, where they go, the check, and the way to restoring. */
export const BackupsPage = () => {
  const view = useView('backup:list', null);
  return (
    <Page
      title={backupsCopy.title}
      back={{ href: hrefs.settings(), words: shellCopy.backToSettings }}
      lead={backupsCopy.lead}
    >
      <Loaded quiet view={view}>
        {(value) => <Backups view={value} />}
      </Loaded>
    </Page>
  );
};

const Backups = ({ view }: { readonly view: BackupsView }) => {
  const take = useCommand('backup:create');
  const isReadOnly = useReadOnly() !== null;
  return (
    <>
      <Section>
        {view.backups.length > 0 ? (
          <BackupTable backups={view.backups} showFolders={view.secondFolder !== null} />
        ) : (
          <p>{backupsCopy.none}</p>
        )}
        {take.error ? <Failure announce words={errorWords(take.error)} /> : null}
        <Taken secondFailure={take.value?.secondFailure} />
        {isReadOnly ? (
          <SupportingText>{backupsCopy.readOnly}</SupportingText>
        ) : (
          <div>
            <Button tone="primary" busy={take.busy} onClick={() => void take.run(null)}>
              {backupsCopy.take}
            </Button>
          </div>
        )}
      </Section>
      <BackupFolders view={view} />
      <CheckVault />
      <RestoreSection />
    </>
  );
};

/** Undefined while none was taken; null when the second folder, if any, has it too. */
const Taken = ({ secondFailure }: { readonly secondFailure: string | null | undefined }) => (
  <>
    <SupportingText role="status">{secondFailure === undefined ? '' : backupsCopy.taken}</SupportingText>
    {secondFailure ? <Notice tone="warning">{backupsCopy.secondFailed(secondFailure)}</Notice> : null}
  </>
);

const RestoreSection = () => {
  const lockAndRestore = async () => {
    goTo(places.restore());
    await lockVault();
  };
  return (
    <Section title={backupsCopy.restore} lead={backupsCopy.restoreDetail}>
      <div>
        <Button onClick={() => void lockAndRestore()}>{backupsCopy.restoreNow}</Button>
      </div>
    </Section>
  );
};
