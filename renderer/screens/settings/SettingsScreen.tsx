import { errorWords } from '../../../shared/errors/error-words.ts';
import { questionsCopy } from '../../copy/questions.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { hrefs } from '../../routes/places.ts';
import { useAppearance } from '../../state/appearance.ts';
import { AboutSection } from './AboutSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { BackupsSection } from './BackupsSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LockSection } from './LockSection.tsx';
import { MergeSection } from './MergeSection.tsx';
import { PlacesSection } from './PlacesSection.tsx';
import { settingsCopy } from './settings-copy.ts';

/** What keeps the journal safe first, then what is asked and of whom, then how it looks. */
export const SettingsScreen = () => {
  const { error } = useAppearance();
  return (
    <Page title={settingsCopy.title}>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <LockSection />
      <BackupsSection />
      <KeysSection />
      <MergeSection />
      <PlacesSection />
      <Section title={questionsCopy.title} lead={questionsCopy.linkDetail}>
        <p>
          <a href={hrefs.questions()}>{questionsCopy.link}</a>
        </p>
      </Section>
      <AppearanceSection />
      <AboutSection />
    </Page>
  );
};
