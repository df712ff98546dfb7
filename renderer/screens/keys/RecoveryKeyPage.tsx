import { useState } from 'react';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';
import { KeepRecoveryKey } from '../../keys/KeepRecoveryKey.tsx';
import { keysCopy, recoveryPageCopy } from '../../keys/keys-copy.ts';
import { useRecoveryKey } from '../../keys/use-recovery-key.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../routes/places.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { KeyForm, KeysChanged } from './KeyForm.tsx';

/** Makes, replaces or removes the recovery key. */
export const RecoveryKeyPage = () => {
  const keys = useView('keys:read', null);
  const [done, setDone] = useState<Done | null>(null);
  return (
    <Page title={recoveryPageCopy.title} back={{ href: hrefs.settings(), words: keysCopy.back }}>
      {done ? (
        <KeysChanged words={recoveryPageCopy[done.what]} formerly={{ passphrase: done.passphrase }} />
      ) : (
        <Loaded view={keys}>{({ hasRecoveryKey }) => <Choices hasKey={hasRecoveryKey} onDone={setDone} />}</Loaded>
      )}
    </Page>
  );
};

type Done = { readonly what: 'made' | 'removed'; readonly passphrase: string };
type Finishing = { readonly onDone: (done: Done) => void };

const Choices = ({ hasKey, onDone }: Finishing & { readonly hasKey: boolean }) => {
  // As it was when the page was opened: what is offered stays until the page says what was done.
  const [hadKey] = useState(hasKey);
  const [isRemoving, setRemoving] = useState(false);
  if (isRemoving) return <RemoveKey onDone={onDone} />;
  return (
    <>
      <SupportingText>{hadKey ? recoveryPageCopy.leadHas : recoveryPageCopy.leadNone}</SupportingText>
      <MakeKey onDone={onDone} />
      {hadKey ? (
        <div>
          <Button tone="plain" onClick={() => setRemoving(true)}>
            {recoveryPageCopy.removeTitle}
          </Button>
        </div>
      ) : null}
    </>
  );
};

const MakeKey = ({ onDone }: Finishing) => {
  const { keptKey, keepProps, error } = useRecoveryKey();
  const replace = useCommand('recovery:replace');
  const submit = async (passphrase: string, withoutBackup: boolean) => {
    if (keptKey === null) return;
    const made = await replace.run({ passphrase, key: keptKey, withoutBackup });
    if (made !== undefined) onDone({ what: 'made', passphrase });
  };
  return (
    <>
      {keepProps ? <KeepRecoveryKey {...keepProps} /> : null}
      <KeyForm
        submit={recoveryPageCopy.make}
        busy={replace.busy}
        error={replace.error ?? error}
        disabled={keptKey === null}
        onSubmit={(passphrase, withoutBackup) => void submit(passphrase, withoutBackup)}
      />
    </>
  );
};

const RemoveKey = ({ onDone }: Finishing) => {
  const remove = useCommand('recovery:remove');
  const submit = async (passphrase: string, withoutBackup: boolean) => {
    const removed = await remove.run({ passphrase, withoutBackup });
    if (removed !== undefined) onDone({ what: 'removed', passphrase });
  };
  return (
    <>
      <SupportingText>{recoveryPageCopy.removeDetail}</SupportingText>
      <KeyForm
        submit={recoveryPageCopy.remove}
        tone="danger"
        busy={remove.busy}
        error={remove.error}
        onSubmit={(passphrase, withoutBackup) => void submit(passphrase, withoutBackup)}
      />
    </>
  );
};
