import { errorWords } from '../../../shared/errors/error-words.ts';
import { useView } from '../../bridge/use-view.ts';

import { backupMoment, backupsCopy } from '../../copy/backups.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Links } from '../../kit/primitives/Links.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../routes/places.ts';
import { useVault } from '../../state/vault.ts';

/** When the newest backup was taken, and a quiet word when that is long ago. */
export const BackupsSection = () => {
  const { vault } = useVault();
  if (vault.status !== 'unlocked') return null;
  return (
    <Section title={backupsCopy.title}>
      {vault.sample ? <SupportingText>{backupsCopy.sample}</SupportingText> : <Newest />}
    </Section>
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
