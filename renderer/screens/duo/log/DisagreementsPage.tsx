import { useState } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { DisagreementRow, DisagreementsView } from '../../../../shared/ipc/pair-log.ts';
import { call } from '../../../bridge/bridge.ts';
import { useView } from '../../../bridge/use-view.ts';
import { duoCopy } from '../../../copy/duo.ts';
import { focusHeading } from '../../../input/use-heading-focus.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { Page } from '../../../kit/primitives/Page.tsx';
import { Section } from '../../../kit/primitives/Section.tsx';
import { hrefs } from '../../../routes/places.ts';
import { useUndoable } from '../../../state/use-undoable.ts';
import { useReadOnly } from '../../../state/vault.ts';
import { Loaded } from '../../../views/Loaded.tsx';
import { AboutPartner } from './AboutPartner.tsx';
import { DeletedRows } from './DeletedRows.tsx';
import { DisagreementLine, type DisagreementStep } from './DisagreementLine.tsx';
import { disagreementsCopy as copy } from './disagreements-copy.ts';
import { type Opened, OpenedForm } from './OpenedForm.tsx';
import { useKeepDisagreement } from './use-keep-disagreement.ts';

/** The log of the pair's disagreements: how long each has waited, and how they were settled. */
export const DisagreementsPage = () => {
  const [partnerId, setPartnerId] = useState<string | null>(null);
  const view = useView('disagreement:list', { partnerId });
  return (
    <Page title={copy.title} back={{ href: hrefs.duo({}), words: duoCopy.back }} lead={copy.lead}>
      <Loaded view={view} label={copy.loading}>
        {(value) => (
          <AboutPartner view={value} onChoose={setPartnerId}>
            {(about) => <Log key={about} view={value} partnerId={about} />}
          </AboutPartner>
        )}
      </Loaded>
    </Page>
  );
};

const Log = ({ view, partnerId }: { readonly view: DisagreementsView; readonly partnerId: string }) => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const keep = useKeepDisagreement();
  const remove = useUndoable('disagreement:delete', (input) => call('disagreement:restore', input));
  const isReadOnly = useReadOnly() !== null;
  const close = () => {
    setOpened(null);
    focusHeading();
  };
  const erase = async ({ id }: DisagreementRow) => {
    if (await remove.run({ id }, { message: copy.deleted, action: copy.undo })) focusHeading();
  };
  const take = (row: DisagreementRow, step: DisagreementStep) => {
    if (step === 'delete') return void erase(row);
    if (step === 'avoid' || step === 'open') return void keep.become(row, step === 'avoid' ? 'avoided' : 'open');
    setOpened({ row, step });
  };
  const error = opened === null ? (keep.error ?? remove.error) : remove.error;
  return (
    <>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      {isReadOnly || opened !== null ? null : (
        <div>
          <Button onClick={() => setOpened({ row: null, step: 'add' })}>{copy.add}</Button>
        </div>
      )}
      {opened === null || isReadOnly ? null : (
        <OpenedForm
          key={`${opened.step} ${opened.row?.id ?? ''}`}
          opened={opened}
          partnerId={partnerId}
          today={view.today}
          keep={keep}
          onClose={close}
        />
      )}
      {view.rows.length === 0 ? <p>{copy.none}</p> : <Figures view={view} />}
      {view.rows.length === 0 ? null : (
        <Section title={copy.list}>
          <ul>
            {view.rows.map((row) => (
              <DisagreementLine key={row.id} row={row} {...(isReadOnly ? {} : { onStep: take })} />
            ))}
          </ul>
        </Section>
      )}
      {isReadOnly ? null : (
        <DeletedRows rows={view.deleted} restore="disagreement:restore" purge="disagreement:purge" />
      )}
    </>
  );
};

/** What has waited for long, and the six months in counts. */
const Figures = ({ view }: { readonly view: DisagreementsView }) => (
  <>
    {view.ageing.length === 0 ? null : (
      <Section title={copy.ageing}>
        {view.ageing.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two of one topic and day say the same
          <p key={place}>{line}</p>
        ))}
      </Section>
    )}
    <Section title={copy.counts}>
      {view.counts.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Section>
  </>
);
