import { useState } from 'react';
import { addDays } from '../../../shared/calendar/calendar-day.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { PartnerRow, PartnersView } from '../../../shared/ipc/duo.ts';
import { KEPT_DAYS } from '../../../shared/records/keeping-time.ts';
import { call } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';
import { duoCopy } from '../../copy/duo.ts';
import { backupsHold } from '../../copy/forgetting.ts';
import { forgetDetail, partnersCopy } from '../../copy/partners.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Dialog } from '../../kit/primitives/Dialog.tsx';
import { Links } from '../../kit/primitives/Links.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../routes/places.ts';
import { useUndoable } from '../../state/use-undoable.ts';
import { useReadOnly } from '../../state/vault.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { DeletedPartners } from './DeletedPartners.tsx';
import { PartnerForm } from './PartnerForm.tsx';
import { PartnerLine, type PartnerStep } from './PartnerLine.tsx';
import { PartnerStyle } from './PartnerStyle.tsx';

/** The other half of the duo over time: rename, end, take up again, delete. */
export const PartnersPage = () => {
  const view = useView('partner:list', null);
  return (
    <Page title={partnersCopy.title} back={{ href: hrefs.duo({}), words: duoCopy.back }}>
      <SupportingText>{partnersCopy.lead}</SupportingText>
      <Loaded view={view} label={partnersCopy.loading}>
        {(value) => <Partners view={value} />}
      </Loaded>
    </Page>
  );
};

const Partners = ({ view }: { readonly view: PartnersView }) => {
  const { today, partners } = view;
  const [open, setOpen] = useState<string | null>(null);
  const [styled, setStyled] = useState<string | null>(null);
  const [forgetting, setForgetting] = useState<PartnerRow | null>(null);
  const keep = useCommand('partner:save');
  const isReadOnly = useReadOnly() !== null;
  const close = () => {
    setOpen(null);
    setStyled(null);
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const take = (row: PartnerRow, step: PartnerStep) => {
    if (step === 'change') return setOpen(row.id);
    if (step === 'style') return setStyled(row.id);
    if (step === 'delete') return setForgetting(row);
    const { id, label, relation, since } = row;
    void keep.run({ id, label, relation, since, until: step === 'end' ? today : null });
  };
  const chosen = partners.find(({ id }) => id === open) ?? null;
  const both = partners.find(({ id }) => id === styled) ?? null;
  const asked = partners.find((row) => row.asked) ?? null;
  return (
    <>
      {keep.error ? <Failure announce words={errorWords(keep.error)} /> : null}
      {isReadOnly || open !== null || styled !== null ? null : (
        <div>
          <Button onClick={() => setOpen('new')}>{partnersCopy.add}</Button>
        </div>
      )}
      {open === 'new' || chosen ? (
        <PartnerForm key={open} row={chosen} asked={asked} today={today} onClose={close} />
      ) : null}
      {both ? <PartnerStyle key={both.id} row={both} view={view} onClose={close} /> : null}
      {partners.length === 0 ? <p>{partnersCopy.none}</p> : null}
      <ul>
        {partners.map((row) => (
          <PartnerLine key={row.id} row={row} today={today} {...(isReadOnly ? {} : { onStep: take })} />
        ))}
      </ul>
      {partners.length === 0 ? null : (
        <Links>
          <a href={hrefs.disagreements()}>{partnersCopy.disagreements}</a>
          <a href={hrefs.direction()}>{partnersCopy.direction}</a>
        </Links>
      )}
      {isReadOnly ? null : <DeletedPartners view={view} />}
      {forgetting ? <ForgetDialog row={forgetting} today={today} onClose={() => setForgetting(null)} /> : null}
    </>
  );
};

type ForgetProps = {
  readonly row: PartnerRow;
  readonly today: PartnersView['today'];
  readonly onClose: () => void;
};

/** Asks before a partner goes, with what goes along and where it stays for how long. */
const ForgetDialog = ({ row, today, onClose }: ForgetProps) => {
  const { error, run: remove } = useUndoable('partner:delete', (input) => call('partner:restore', input));
  const forget = async () => {
    const words = { message: partnersCopy.deleted(row.label), action: partnersCopy.undo };
    if (await remove({ id: row.id }, words)) onClose();
  };
  return (
    <Dialog
      title={partnersCopy.askAbout(row.label)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{partnersCopy.cancel}</Button>
          <Button tone="danger" onClick={() => void forget()}>
            {partnersCopy.delete}
          </Button>
        </>
      }
    >
      {[...forgetDetail(row, addDays(today, KEPT_DAYS)), backupsHold(today)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {error ? <Failure announce words={errorWords(error)} /> : null}
    </Dialog>
  );
};
