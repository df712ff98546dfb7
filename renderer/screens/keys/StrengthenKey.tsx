import { useCommand } from '../../bridge/use-command.ts';
import { changePassphraseCopy, keysCopy, strengthenCopy } from '../../keys/keys-copy.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import styles from '../../kit/primitives/Settings.module.css';
import { KeyForm, KeysChanged } from './KeyForm.tsx';

/** The same passphrase, dearer to guess. */
export const StrengthenKey = () => {
  const strengthen = useCommand('keys:strengthen');
  return (
    <Page title={strengthenCopy.title} back={{ href: '#/settings', words: keysCopy.back }}>
      {strengthen.value ? (
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
