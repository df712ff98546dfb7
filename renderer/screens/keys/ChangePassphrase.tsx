import { useCommand } from '../../bridge/use-command.ts';
import { changePassphraseCopy, keysCopy, newPassphraseCopy } from '../../keys/keys-copy.ts';
import { NewPassphrase } from '../../keys/NewPassphrase.tsx';
import { useNewPassphrase } from '../../keys/use-new-passphrase.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../routes/places.ts';
import { KeyForm, KeysChanged } from './KeyForm.tsx';

const words = { ...newPassphraseCopy, first: newPassphraseCopy.firstAgain };

/** A new passphrase, for whoever knows the present one. */
export const ChangePassphrase = () => {
  const { settle, ...chosen } = useNewPassphrase();
  const change = useCommand('passphrase:change');
  const submit = (present: string, withoutBackup: boolean) => {
    const next = settle();
    if (next !== null) void change.run({ present, next, withoutBackup });
  };
  return (
    <Page
      title={changePassphraseCopy.title}
      back={{ href: hrefs.settings(), words: keysCopy.back }}
      lead={change.value ? undefined : changePassphraseCopy.lead}
    >
      {change.value ? (
        <KeysChanged words={changePassphraseCopy.done} besides={changePassphraseCopy.copies} />
      ) : (
        <>
          <SupportingText>
            {changePassphraseCopy.copies} {changePassphraseCopy.keepsKey}
          </SupportingText>
          <KeyForm submit={changePassphraseCopy.change} busy={change.busy} error={change.error} onSubmit={submit}>
            <NewPassphrase words={words} chosen={chosen} />
          </KeyForm>
        </>
      )}
    </Page>
  );
};
