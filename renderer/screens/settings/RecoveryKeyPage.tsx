import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { useView } from '../../bridge/use-call.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { KeepRecoveryKey } from '../../components/KeepRecoveryKey.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { keysCopy, recoveryPageCopy } from '../../copy/keys.ts';
import { useKeyCommand } from '../../state/use-key-command.ts';
import { useRecoveryKey } from '../../state/use-recovery-key.ts';
import { KeyForm, KeysChanged } from './KeyForm.tsx';
import styles from './SettingsScreen.module.css';

/** Makes, replaces or removes the recovery key. */
export const RecoveryKeyPage = () => {
  const keys = useView('keys:read', null);
  const [isDone, setDone] = useState<'made' | 'removed' | null>(null);
  return (
    <Page title={recoveryPageCopy.title} back={{ href: '#/settings', words: keysCopy.back }}>
      {isDone ? <KeysChanged words={recoveryPageCopy[isDone]} besides={recoveryPageCopy.copies} /> : null}
      {!isDone && keys.status === 'loading' ? <Loading /> : null}
      {!isDone && keys.status === 'failed' ? <Failure words={errorWords(keys.error)} /> : null}
      {!isDone && keys.status === 'ready' ? <Choices hasKey={keys.value.hasRecoveryKey} onDone={setDone} /> : null}
    </Page>
  );
};

type Done = { readonly onDone: (what: 'made' | 'removed') => void };

const Choices = ({ hasKey, onDone }: Done & { readonly hasKey: boolean }) => {
  const [isRemoving, setRemoving] = useState(false);
  if (isRemoving) return <RemoveKey onDone={onDone} />;
  return (
    <>
      <p className={styles['soft']}>{hasKey ? recoveryPageCopy.leadHas : recoveryPageCopy.leadNone}</p>
      <MakeKey onDone={onDone} />
      {hasKey ? (
        <div>
          <Button tone="plain" onClick={() => setRemoving(true)}>
            {recoveryPageCopy.removeTitle}
          </Button>
        </div>
      ) : null}
    </>
  );
};

const MakeKey = ({ onDone }: Done) => {
  const { keptKey, keepProps, error } = useRecoveryKey();
  const replace = useKeyCommand('recovery:replace');
  const submit = async (passphrase: string, withoutBackup: boolean) => {
    if (keptKey !== null && (await replace.run({ passphrase, key: keptKey, withoutBackup }))) onDone('made');
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

const RemoveKey = ({ onDone }: Done) => {
  const remove = useKeyCommand('recovery:remove');
  const submit = async (passphrase: string, withoutBackup: boolean) => {
    if (await remove.run({ passphrase, withoutBackup })) onDone('removed');
  };
  return (
    <>
      <p className={styles['soft']}>{recoveryPageCopy.removeDetail}</p>
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
