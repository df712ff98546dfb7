import { useView } from '../../bridge/use-view.ts';
import { shellCopy } from '../../copy/shell.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../routes/places.ts';
import { Loaded } from '../../views/Loaded.tsx';
import styles from './LicencesPage.module.css';
import { settingsCopy } from './settings-copy.ts';

/** Whose work is in Driftline, and the licences it is used under. */
export const LicencesPage = () => {
  const view = useView('settings:read-licences', null);
  return (
    <Page
      title={settingsCopy.licences}
      back={{ href: hrefs.settings(), words: shellCopy.backToSettings }}
      lead={settingsCopy.licencesLead}
    >
      <Loaded view={view}>
        {({ licences }) => (
          <ul>
            {licences.map(({ name, version, licence, text }) => (
              <li key={`${name} ${version}`}>
                <details>
                  <summary>
                    {name} {version} ({licence})
                  </summary>
                  <p className={styles['text']}>{text}</p>
                </details>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <SupportingText>{settingsCopy.licencesBesides}</SupportingText>
    </Page>
  );
};
