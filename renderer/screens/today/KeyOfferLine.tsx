import type { KeyOffer } from '../../../shared/ipc/keys.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';

import { declineOffer, offerCopy } from '../../keys/keys-copy.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import styles from './Today.module.css';

const places: Readonly<Record<KeyOffer, string>> = {
  'recovery-key': '#/settings/recovery-key',
  'stronger-key': '#/settings/stronger-key',
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
        <a href={places[offer]}>{offerCopy[offer].take}</a>
        <Button tone="plain" onClick={() => void decline.run({ offer })}>
          {declineOffer}
        </Button>
      </p>
    </aside>
  );
};
