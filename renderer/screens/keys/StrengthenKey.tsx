import { useState } from 'react';
import { useCommand } from '../../bridge/use-command.ts';
import { changePassphraseCopy, keysCopy, strengthenCopy } from '../../keys/keys-copy.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../routes/places.ts';
import { KeyForm, KeysChanged } from './KeyForm.tsx';

/** The same passphrase, dearer to guess. */
export const StrengthenKey = () => {
  const strengthen = useCommand('keys:strengthen');
  const [used, setUsed] = useState('');
  const submit = (passphrase: string, withoutBackup: boolean) => {
    setUsed(passphrase);
    void strengthen.run({ passphrase, withoutBackup });
  };
  return (
    <Page title={strengthenCopy.title} back={{ href: hrefs.settings(), words: keysCopy.back }}>
      {strengthen.value ? (
        <KeysChanged words={strengthenCopy.done} formerly={{ passphrase: used }} />
      ) : (
        <>
          <SupportingText>
            {strengthenCopy.lead} {changePassphraseCopy.keepsKey}
          </SupportingText>
          <KeyForm
            submit={strengthenCopy.strengthen}
            busy={strengthen.busy}
            error={strengthen.error}
            onSubmit={submit}
          />
        </>
      )}
    </Page>
  );
};
