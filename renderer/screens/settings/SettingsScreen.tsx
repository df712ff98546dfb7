import { errorWords } from '../../../shared/errors/error-words.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { actionIn } from '../../actions/action.ts';
import { lock } from '../../actions/window-actions.ts';
import { questionsCopy } from '../../copy/questions.ts';
import { Choice } from '../../kit/choices/Choice.tsx';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { Fact } from '../../kit/primitives/Fact.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../routes/places.ts';
import { changeAppearance, useAppearance } from '../../state/appearance.ts';
import { useVault } from '../../state/vault.ts';
import { BackupsSection } from './BackupsSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LockMinutes } from './LockMinutes.tsx';
import { MergeSection } from './MergeSection.tsx';
import { PlacesSection } from './PlacesSection.tsx';
import { SyncedFolder } from './SyncedFolder.tsx';
import { settingsCopy } from './settings-copy.ts';

const asOptions = <Value extends string>(
  options: readonly { readonly value: Value; readonly label: string; readonly gloss: string }[],
) => options.map(({ value, label, gloss }) => ({ value, label, detail: gloss }));

/** Look, pace, lock, and where the vault is. Each change is kept at once. */
export const SettingsScreen = () => {
  const { look, error } = useAppearance();
  return (
    <Page title={settingsCopy.title}>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <Section>
        <Choice
          label={settingsCopy.theme}
          columns={3}
          options={asOptions(settingsCopy.themes)}
          value={look.theme}
          onChange={(theme) => void changeAppearance({ theme })}
        />
        <Choice
          label={settingsCopy.contrast}
          columns={2}
          options={asOptions(settingsCopy.contrasts)}
          value={look.contrast}
          onChange={(contrast) => void changeAppearance({ contrast })}
        />
      </Section>
      <Section>
        <Choice
          label={settingsCopy.pace}
          columns={2}
          options={asOptions(settingsCopy.paces)}
          value={look.pace}
          onChange={(pace) => void changeAppearance({ pace })}
        />
      </Section>
      <PlacesSection />
      <Section title={questionsCopy.title} lead={questionsCopy.linkDetail}>
        <p>
          <a href={hrefs.questions()}>{questionsCopy.link}</a>
        </p>
      </Section>
      <Section title={settingsCopy.lock}>
        <LockMinutes minutes={look.lockMinutes} onChange={(lockMinutes) => void changeAppearance({ lockMinutes })} />
        <Checkbox
          label={settingsCopy.lockOnBlur}
          detail={settingsCopy.lockOnBlurDetail}
          checked={look.lockOnBlur}
          onChange={(lockOnBlur) => void changeAppearance({ lockOnBlur })}
        />
      </Section>
      <Section title={settingsCopy.screen}>
        <Checkbox
          label={settingsCopy.keepOffScreenshots}
          detail={settingsCopy.keepOffScreenshotsDetail}
          checked={look.keepOffScreenshots}
          onChange={(keepOffScreenshots) => void changeAppearance({ keepOffScreenshots })}
        />
      </Section>
      <KeysSection />
      <BackupsSection />
      <MergeSection />
      <VaultSection />
      <Section title={settingsCopy.about}>
        <p>
          <a href={hrefs.licences()}>{settingsCopy.licencesLink}</a>
        </p>
      </Section>
    </Page>
  );
};

const VaultSection = () => {
  const { vault } = useVault();
  if (vault.status !== 'unlocked') return null;
  return (
    <Section title={settingsCopy.vault}>
      <Fact name={settingsCopy.vaultName} value={vault.vaultName} />
      <SupportingText>{vault.sample ? settingsCopy.sampleDetail : settingsCopy.vaultDetail}</SupportingText>
      {vault.sample ? null : <SyncedFolder vaultName={vault.vaultName} />}
      <div>
        <ActionButton heardElsewhere action={actionIn(lock, null)}>
          {settingsCopy.lockNow}
        </ActionButton>
      </div>
    </Section>
  );
};
