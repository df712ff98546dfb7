import { useState } from 'react';
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
  const [used, setUsed] = useState('');
  const submit = async (present: string, withoutBackup: boolean) => {
    const settled = await settle();
    setUsed(present);
    if (settled === null) return;
    const { passphrase: next, ...meant } = settled;
    void change.run({ present, next, withoutBackup, ...meant });
  };
  return (
    <Page
      title={changePassphraseCopy.title}
      back={{ href: hrefs.settings(), words: keysCopy.back }}
      lead={change.value ? undefined : changePassphraseCopy.lead}
    >
      {change.value ? (
        <KeysChanged words={changePassphraseCopy.done} formerly={{ passphrase: used }} />
      ) : (
        <>
          <SupportingText>
            {changePassphraseCopy.copies} {changePassphraseCopy.keepsKey}
          </SupportingText>
          <KeyForm
            submit={changePassphraseCopy.change}
            busy={change.busy}
            error={change.error}
            onSubmit={(...given) => void submit(...given)}
          >
            <NewPassphrase words={words} chosen={chosen} />
          </KeyForm>
        </>
      )}
    </Page>
  );
};
