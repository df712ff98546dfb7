import { useCommand } from '../../bridge/use-command.ts';
import { changePassphraseCopy, keysCopy, strengthenCopy } from '../../keys/keys-copy.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../routes/places.ts';
import { KeyForm, KeysChanged } from './KeyForm.tsx';

/** The same passphrase, dearer to guess. */
export const StrengthenKey = () => {
  const strengthen = useCommand('keys:strengthen');
  return (
    <Page title={strengthenCopy.title} back={{ href: hrefs.settings(), words: keysCopy.back }}>
      {strengthen.value ? (
        <KeysChanged words={strengthenCopy.done} />
      ) : (
        <>
          <SupportingText>
            {strengthenCopy.lead} {changePassphraseCopy.keepsKey}
          </SupportingText>
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
