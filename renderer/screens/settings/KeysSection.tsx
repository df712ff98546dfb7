import { errorWords } from '../../../shared/errors/error-words.ts';
import type { KeysView } from '../../../shared/ipc/keys.ts';
import { useView } from '../../bridge/use-view.ts';

import { readOnlyPlaceCopy } from '../../copy/backups.ts';
import { keysCopy } from '../../keys/keys-copy.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import styles from '../../kit/primitives/Settings.module.css';
import { useVault } from '../../state/vault.ts';

/** What opens the vault, and the ways to change it. */
export const KeysSection = () => {
  const { vault } = useVault();
  if (vault.status !== 'unlocked') return null;
  return (
    <section className={styles['section']}>
      <h2>{keysCopy.title}</h2>
      {vault.sample ? <p className={styles['soft']}>{keysCopy.sample}</p> : null}
      {!vault.sample && vault.readOnly ? <p className={styles['soft']}>{readOnlyPlaceCopy.keys}</p> : null}
      {vault.sample || vault.readOnly ? null : <OwnKeys />}
    </section>
  );
};

const OwnKeys = () => {
  const view = useView('keys:read', null);
  if (view.status === 'loading') return null;
  if (view.status === 'failed') return <Failure words={errorWords(view.error)} />;
  return <KeyLinks keys={view.value} />;
};

const KeyLinks = ({ keys }: { readonly keys: KeysView }) => (
  <>
    <p className={styles['soft']}>{keys.hasRecoveryKey ? keysCopy.hasKey : keysCopy.hasNoKey}</p>
    {keys.isKdfBehind ? <p className={styles['soft']}>{keysCopy.behind}</p> : null}
    <p className={styles['links']}>
      <a href="#/settings/passphrase">{keysCopy.change}</a>
      <a href="#/settings/recovery-key">{keys.hasRecoveryKey ? keysCopy.replaceKey : keysCopy.makeKey}</a>
      {keys.isKdfBehind ? <a href="#/settings/stronger-key">{keysCopy.strengthen}</a> : null}
    </p>
  </>
);
