import { errorWords } from '../../../shared/errors/error-words.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Actions } from '../../kit/primitives/Actions.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Fact } from '../../kit/primitives/Fact.tsx';
import { Links } from '../../kit/primitives/Links.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../routes/places.ts';
import { useVault } from '../../state/vault.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { SyncedFolder } from './SyncedFolder.tsx';
import { settingsCopy } from './settings-copy.ts';

/** Where the journal is kept, which Driftline this is, and whose work is in it. */
export const AboutSection = () => (
  <Section title={settingsCopy.about}>
    <VaultPlace />
    <Loaded quiet view={useView('settings:read-about', null)}>
      {({ version }) => <Fact name={settingsCopy.version} value={version} />}
    </Loaded>
    <SupportingText>{settingsCopy.keysHint}</SupportingText>
    <Links>
      <a href={hrefs.licences()}>{settingsCopy.licencesLink}</a>
    </Links>
  </Section>
);

const VaultPlace = () => {
  const { vault } = useVault();
  if (vault.status !== 'unlocked') return null;
  if (vault.sample) return <SupportingText>{settingsCopy.sampleDetail}</SupportingText>;
  return (
    <>
      <OwnVault />
      <SyncedFolder vaultName={vault.vaultName} />
    </>
  );
};

const OwnVault = () => {
  const about = useView('settings:read-about', null);
  const show = useCommand('settings:reveal-vault');
  return (
    <>
      <Loaded quiet view={about}>
        {({ vaultFile }) => <Fact name={settingsCopy.vaultPlace} value={vaultFile} />}
      </Loaded>
      <SupportingText>{settingsCopy.vaultDetail}</SupportingText>
      <Actions>
        <Button tone="quiet" onClick={() => void show.run(null)}>
          {settingsCopy.showInFolder}
        </Button>
      </Actions>
      {show.error ? <Failure announce words={errorWords(show.error)} /> : null}
    </>
  );
};
