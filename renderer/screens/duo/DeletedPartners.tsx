import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { PartnersView } from '../../../shared/ipc/duo.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { backupsHold } from '../../copy/forgetting.ts';
import { partnersCopy } from '../../copy/partners.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Dialog } from '../../kit/primitives/Dialog.tsx';
import styles from '../../kit/primitives/Settings.module.css';

type Deleted = PartnersView['deleted'][number];

/** Partners that were deleted and can still be put back, or taken out of the vault at once. */
export const DeletedPartners = ({ view }: { readonly view: PartnersView }) => {
  const [asked, setAsked] = useState<Deleted | null>(null);
  const restore = useCommand('partner:restore');
  const drop = useCommand('partner:drop');
  if (view.deleted.length === 0) return null;
  const dropFor = async (id: string) => {
    setAsked(null);
    await drop.run({ id });
  };
  const error = restore.error ?? drop.error;
  return (
    <section className={styles['section']}>
      <h2>{partnersCopy.bin}</h2>
      <p className={styles['soft']}>{partnersCopy.binDetail}</p>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <ul>
        {view.deleted.map((one) => (
          <li key={one.id} className={styles['roleRow']}>
            <div>
              <h3>{one.label}</h3>
              <p className={styles['soft']}>{partnersCopy.staysUntil(one.goesOn)}</p>
            </div>
            <div className={styles['actions']}>
              <Button label={`${partnersCopy.undo}: ${one.label}`} onClick={() => void restore.run({ id: one.id })}>
                {partnersCopy.undo}
              </Button>
              <Button tone="plain" label={`${partnersCopy.dropFor}: ${one.label}`} onClick={() => setAsked(one)}>
                {partnersCopy.dropFor}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <Dialog
          title={partnersCopy.dropTitle(asked.label)}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onClick={() => setAsked(null)}>{partnersCopy.cancel}</Button>
              <Button tone="danger" onClick={() => void dropFor(asked.id)}>
                {partnersCopy.dropFor}
              </Button>
            </>
          }
        >
          <p>{partnersCopy.dropDetail}</p>
          <p>{backupsHold(view.today)}</p>
        </Dialog>
      )}
    </section>
  );
};
