import type { ReactNode } from 'react';
import type { KeyOffer } from '../../../shared/ipc/keys.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';
import { backupsCopy } from '../../copy/backups.ts';
import { declineOffer, offerCopy } from '../../keys/keys-copy.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { hrefs } from '../../routes/places.ts';
import { useVault } from '../../state/vault.ts';
import styles from './Today.module.css';

/** So few check-ins may well be without a backup: the first is taken on the next unlock. */
const WORTH_A_WORD = 5;

const ways: Readonly<Record<KeyOffer, string>> = {
  'recovery-key': hrefs.recoveryKey(),
  'stronger-key': hrefs.strongerKey(),
};

/** What could be lost, one warning at a time, where it is seen: no good backup first, then what opens the vault. */
export const Warnings = ({ checkIns }: { readonly checkIns: number }) => {
  const { vault } = useVault();
  const backups = useView('backup:list', null);
  const keys = useView('keys:read', null);
  const overdue = backups.status === 'ready' ? backups.value.overdue : null;
  const isSample = vault.status === 'unlocked' && vault.sample;
  if (overdue !== null && !isSample && (overdue !== 'never' || checkIns >= WORTH_A_WORD))
    return (
      <Warning
        words={`${overdue === 'never' ? backupsCopy.overdueNever : backupsCopy.overdue(overdue)} ${backupsCopy.overdueDetail}`}
      >
        <a href={hrefs.backups()}>{backupsCopy.takeOne}</a>
      </Warning>
    );
  const offer = keys.status === 'ready' ? keys.value.offer : null;
  return offer === null ? null : <KeyWarning offer={offer} />;
};

/** Gone for good once it is taken or declined. */
const KeyWarning = ({ offer }: { readonly offer: KeyOffer }) => {
  const decline = useCommand('offer:decline');
  return (
    <Warning words={offerCopy[offer].text}>
      <a href={ways[offer]}>{offerCopy[offer].take}</a>
      <Button tone="plain" onClick={() => void decline.run({ offer })}>
        {declineOffer}
      </Button>
    </Warning>
  );
};

const Warning = ({ words, children }: { readonly words: string; readonly children: ReactNode }) => (
  <aside className={styles['quiet']}>
    <p className={styles['soft']}>{words}</p>
    <p className={styles['links']}>{children}</p>
  </aside>
);
