import { useState } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { DirectionRow, DirectionView } from '../../../../shared/ipc/pair-log.ts';
import { call } from '../../../bridge/bridge.ts';
import { useView } from '../../../bridge/use-view.ts';
import { duoCopy } from '../../../copy/duo.ts';
import { focusHeading } from '../../../input/use-heading-focus.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { RecordRow } from '../../../kit/lists/RecordRow.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { Page } from '../../../kit/primitives/Page.tsx';
import { Section } from '../../../kit/primitives/Section.tsx';
import { hrefs } from '../../../routes/places.ts';
import { useUndoable } from '../../../state/use-undoable.ts';
import { useReadOnly } from '../../../state/vault.ts';
import { Loaded } from '../../../views/Loaded.tsx';
import { AboutPartner } from './AboutPartner.tsx';
import { DeletedRows } from './DeletedRows.tsx';
import { DirectionForm } from './DirectionForm.tsx';
import { directionCopy as copy, directionDetails } from './direction-copy.ts';
import { useKeepDirection } from './use-keep-direction.ts';

/** What the pair agreed to aim at, and what it was before. */
export const DirectionPage = () => {
  const [partnerId, setPartnerId] = useState<string | null>(null);
  const view = useView('direction:list', { partnerId });
  return (
    <Page title={copy.title} back={{ href: hrefs.duo({}), words: duoCopy.back }} lead={copy.lead}>
      <Loaded view={view} label={copy.loading}>
        {(value) => (
          <AboutPartner view={value} onChoose={setPartnerId}>
            {(about) => <Cards key={about} view={value} partnerId={about} />}
          </AboutPartner>
        )}
      </Loaded>
    </Page>
  );
};

const Cards = ({ view, partnerId }: { readonly view: DirectionView; readonly partnerId: string }) => {
  const { today, question } = view;
  const [current, ...earlier] = view.cards;
  const [opened, setOpened] = useState<DirectionRow | 'new' | null>(null);
  const keep = useKeepDirection();
  const remove = useUndoable('direction:delete', (input) => call('direction:restore', input));
  const isReadOnly = useReadOnly() !== null;
  const close = () => {
    setOpened(null);
    focusHeading();
  };
  const erase = async ({ id }: DirectionRow) => {
    if (await remove.run({ id }, { message: copy.deleted, action: copy.undo })) focusHeading();
  };
  const agreeAgain = (row: DirectionRow) => {
    const { id, days, ...said } = row;
    void keep.run(row, { ...said, agreedOn: today }, copy.agreedAgain);
  };
  const stepsFor = (row: DirectionRow) => (
    <>
      {row === current ? (
        <Button label={`${copy.again}: ${row.goal}`} busy={keep.busy} onClick={() => agreeAgain(row)}>
          {copy.again}
        </Button>
      ) : null}
      <Button tone="plain" label={`${copy.change}: ${row.goal}`} onClick={() => setOpened(row)}>
        {copy.change}
      </Button>
      <Button tone="plain" label={`${copy.delete}: ${row.goal}`} onClick={() => void erase(row)}>
        {copy.delete}
      </Button>
    </>
  );
  const lineOf = (row: DirectionRow) => (
    <RecordRow key={row.id} level={3} title={row.goal} details={directionDetails(row)}>
      {isReadOnly ? null : stepsFor(row)}
    </RecordRow>
  );
  const error = opened === null ? (keep.error ?? remove.error) : remove.error;
  return (
    <>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      {isReadOnly || opened !== null ? null : (
        <div>
          <Button onClick={() => setOpened('new')}>{current === undefined ? copy.add : copy.renew}</Button>
        </div>
      )}
      {opened === null || isReadOnly ? null : (
        <DirectionForm
          key={opened === 'new' ? opened : opened.id}
          row={opened === 'new' ? null : opened}
          partnerId={partnerId}
          today={today}
          renews={opened === 'new' && current !== undefined}
          keep={keep}
          onClose={close}
        />
      )}
      {current === undefined ? (
        <p>{copy.none}</p>
      ) : (
        <Section title={copy.now}>
          {question === null ? null : <p>{question}</p>}
          <ul>{lineOf(current)}</ul>
        </Section>
      )}
      {earlier.length === 0 ? null : (
        <Section title={copy.earlier}>
          <ul>{earlier.map(lineOf)}</ul>
        </Section>
      )}
      {isReadOnly ? null : <DeletedRows rows={view.deleted} restore="direction:restore" purge="direction:purge" />}
    </>
  );
};
