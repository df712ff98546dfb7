import { Page } from '../../components/Page.tsx';
import { changePassphraseCopy, keysCopy, strengthenCopy } from '../../copy/keys.ts';
import { useKeyCommand } from '../../state/use-key-command.ts';
import { KeyForm, KeysChanged } from './KeyForm.tsx';
import styles from './SettingsScreen.module.css';

/** The same passphrase, dearer to guess. */
export const StrengthenKey = () => {
  const strengthen = useKeyCommand('keys:strengthen');
  return (
    <Page title={strengthenCopy.title} back={{ href: '#/settings', words: keysCopy.back }}>
      {strengthen.isDone ? (
        <KeysChanged words={strengthenCopy.done} />
      ) : (
        <>
          <p className={styles['soft']}>
            {strengthenCopy.lead} {changePassphraseCopy.keepsKey}
          </p>
          <KeyForm
            submit={strengthenCopy.strengthen}
            busy={strengthen.busy}
            error={strengthen.error}
            onSubmit={(passphrase, withoutBackup) => void strengthen.run({ passphrase, withoutBackup })}
          />
        </>
      )}
    </Page>
  );
};
