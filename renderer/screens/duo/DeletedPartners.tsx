import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { PartnersView } from '../../../shared/ipc/duo.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { backupsHold } from '../../copy/forgetting.ts';
import { partnersCopy } from '../../copy/partners.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { RecordRow } from '../../kit/lists/RecordRow.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Dialog } from '../../kit/primitives/Dialog.tsx';
import { Section } from '../../kit/primitives/Section.tsx';

type Deleted = PartnersView['deleted'][number];

/** Partners that were deleted and can still be put back, or taken out of the vault at once. */
export const DeletedPartners = ({ view }: { readonly view: PartnersView }) => {
  const [asked, setAsked] = useState<Deleted | null>(null);
  const restore = useCommand('partner:restore');
  const drop = useCommand('partner:purge');
  if (view.deleted.length === 0) return null;
  const dropFor = async (id: string) => {
    setAsked(null);
    await drop.run({ id });
  };
  const error = restore.error ?? drop.error;
  return (
    <Section title={partnersCopy.bin} lead={partnersCopy.binDetail}>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <ul>
        {view.deleted.map((one) => (
          <RecordRow key={one.id} level={3} title={one.label} details={[partnersCopy.staysUntil(one.retentionEnds)]}>
            <Button label={`${partnersCopy.undo}: ${one.label}`} onClick={() => void restore.run({ id: one.id })}>
              {partnersCopy.undo}
            </Button>
            <Button tone="plain" label={`${partnersCopy.dropFor}: ${one.label}`} onClick={() => setAsked(one)}>
              {partnersCopy.dropFor}
            </Button>
          </RecordRow>
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
    </Section>
  );
};
