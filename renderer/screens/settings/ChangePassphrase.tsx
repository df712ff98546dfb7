import { NewPassphrase } from '../../components/NewPassphrase.tsx';
import { Page } from '../../components/Page.tsx';
import { changePassphraseCopy, keysCopy, newPassphraseCopy } from '../../copy/keys.ts';
import { useKeyCommand } from '../../state/use-key-command.ts';
import { useNewPassphrase } from '../../state/use-new-passphrase.ts';
import { KeyForm, KeysChanged } from './KeyForm.tsx';
import styles from './SettingsScreen.module.css';

const words = { ...newPassphraseCopy, first: newPassphraseCopy.firstAgain };

/** A new passphrase, for whoever knows the present one. */
export const ChangePassphrase = () => {
  const { settle, ...chosen } = useNewPassphrase();
  const change = useKeyCommand('passphrase:change');
  const submit = (present: string, withoutBackup: boolean) => {
    const next = settle();
    if (next !== null) void change.run({ present, next, withoutBackup });
  };
  return (
    <Page
      title={changePassphraseCopy.title}
      back={{ href: '#/settings', words: keysCopy.back }}
      lead={change.isDone ? undefined : changePassphraseCopy.lead}
    >
      {change.isDone ? (
        <KeysChanged words={changePassphraseCopy.done} besides={changePassphraseCopy.copies} />
      ) : (
        <>
          <p className={styles['soft']}>
            {changePassphraseCopy.copies} {changePassphraseCopy.keepsKey}
          </p>
          <KeyForm submit={changePassphraseCopy.change} busy={change.busy} error={change.error} onSubmit={submit}>
            <NewPassphrase words={words} chosen={chosen} />
          </KeyForm>
        </>
      )}
    </Page>
  );
};
