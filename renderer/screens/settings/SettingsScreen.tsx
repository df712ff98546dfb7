import { errorWords } from '../../../shared/errors/error-words.ts';
import { questionsCopy } from '../../copy/questions.ts';
import { Choice } from '../../kit/choices/Choice.tsx';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import styles from '../../kit/primitives/Settings.module.css';
import { changeLook, useLook } from '../../state/look.ts';
import { lockVault, useVault } from '../../state/vault.ts';
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
  const { look, error } = useLook();
  return (
    <Page title={settingsCopy.title}>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <section className={styles['section']}>
        <Choice
          label={settingsCopy.theme}
          columns={3}
          options={asOptions(settingsCopy.themes)}
          value={look.theme}
          onChange={(theme) => void changeLook({ theme })}
        />
        <Choice
          label={settingsCopy.contrast}
          columns={2}
          options={asOptions(settingsCopy.contrasts)}
          value={look.contrast}
          onChange={(contrast) => void changeLook({ contrast })}
        />
      </section>
      <section className={styles['section']}>
        <Choice
          label={settingsCopy.pace}
          columns={2}
          options={asOptions(settingsCopy.paces)}
          value={look.pace}
          onChange={(pace) => void changeLook({ pace })}
        />
      </section>
      <PlacesSection />
      <section className={styles['section']}>
        <h2>{questionsCopy.title}</h2>
        <p className={styles['soft']}>{questionsCopy.linkDetail}</p>
        <p>
          <a href="#/settings/questions">{questionsCopy.link}</a>
        </p>
      </section>
      <section className={styles['section']}>
        <h2>{settingsCopy.lock}</h2>
        <LockMinutes minutes={look.lockMinutes} onChange={(lockMinutes) => void changeLook({ lockMinutes })} />
        <Checkbox
          label={settingsCopy.lockOnBlur}
          detail={settingsCopy.lockOnBlurDetail}
          checked={look.lockOnBlur}
          onChange={(lockOnBlur) => void changeLook({ lockOnBlur })}
        />
      </section>
      <KeysSection />
      <BackupsSection />
      <MergeSection />
      <VaultSection />
    </Page>
  );
};

const VaultSection = () => {
  const { vault } = useVault();
  if (vault.status !== 'unlocked') return null;
  return (
    <section className={styles['section']}>
      <h2>{settingsCopy.vault}</h2>
      <dl className={styles['facts']}>
        <dt>{settingsCopy.vaultName}</dt>
        <dd>{vault.vaultName}</dd>
      </dl>
      <p className={styles['soft']}>{vault.sample ? settingsCopy.sampleDetail : settingsCopy.vaultDetail}</p>
      {vault.sample ? null : <SyncedFolder vaultName={vault.vaultName} />}
      <div>
        <Button shortcut="Ctrl+L" onClick={() => void lockVault()}>
          {settingsCopy.lockNow}
        </Button>
      </div>
    </section>
  );
};
