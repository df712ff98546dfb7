import type { BackupsView } from '../../../shared/ipc/backups.ts';
import { useView } from '../../bridge/use-view.ts';

import { backupMoment, backupsCopy } from '../../copy/backups.ts';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Links } from '../../kit/primitives/Links.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../routes/places.ts';
import { useVault } from '../../state/vault.ts';
import { Loaded } from '../../views/Loaded.tsx';

/** When the newest backup was taken, and a quiet word when that is long ago. */
export const BackupsSection = () => {
  const { vault } = useVault();
  if (vault.status !== 'unlocked') return null;
  return (
    <Section title={backupsCopy.title}>
      {vault.sample ? <SupportingText>{backupsCopy.sample}</SupportingText> : <OwnBackups />}
    </Section>
  );
};

const OwnBackups = () => {
  const view = useView('backup:list', null);
  return (
    <Loaded quiet view={view}>
      {(value) => <Newest view={value} />}
    </Loaded>
  );
};

const Newest = ({ view: { backups, overdue } }: { readonly view: BackupsView }) => {
  const [newest] = backups;
  return (
    <>
      <SupportingText>{newest ? backupsCopy.newest(backupMoment(newest)) : backupsCopy.none}</SupportingText>
      {typeof overdue === 'number' ? (
        <Notice tone="warning" title={backupsCopy.overdue(overdue)}>
          {backupsCopy.overdueDetail}
        </Notice>
      ) : null}
      <Links>
        <a href={hrefs.backups()}>{backupsCopy.link}</a>
      </Links>
    </>
  );
};
