import type { KeyOffer } from '../../../shared/ipc/keys.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';

import { declineOffer, offerCopy } from '../../keys/keys-copy.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { hrefs } from '../../routes/places.ts';
import styles from './Today.module.css';

const ways: Readonly<Record<KeyOffer, string>> = {
  'recovery-key': hrefs.recoveryKey(),
  'stronger-key': hrefs.strongerKey(),
};

/** One quiet line about what opens the vault, gone for good once it is taken or declined. */
export const KeyOfferLine = () => {
  const keys = useView('keys:read', null);
  const decline = useCommand('offer:decline');
  const offer = keys.status === 'ready' ? keys.value.offer : null;
  if (offer === null) return null;
  return (
    <aside className={styles['quiet']}>
      <p className={styles['soft']}>{offerCopy[offer].text}</p>
      <p className={styles['links']}>
        <a href={ways[offer]}>{offerCopy[offer].take}</a>
        <Button tone="plain" onClick={() => void decline.run({ offer })}>
          {declineOffer}
        </Button>
      </p>
    </aside>
  );
};
