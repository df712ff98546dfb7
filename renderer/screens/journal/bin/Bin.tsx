import { useState } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { BinnedEntry } from '../../../../shared/ipc/entries.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useView } from '../../../bridge/use-view.ts';

import { wholeDayInWords } from '../../../copy/dates.ts';
import { binCopy } from '../../../copy/notes.ts';
import { EmptyState } from '../../../kit/feedback/EmptyState.tsx';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { StatusLine } from '../../../kit/feedback/StatusLine.tsx';
import { Actions } from '../../../kit/primitives/Actions.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { Dialog } from '../../../kit/primitives/Dialog.tsx';
import { Page } from '../../../kit/primitives/Page.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { VisuallyHidden } from '../../../kit/primitives/VisuallyHidden.tsx';
import { hrefs } from '../../../routes/places.ts';
import { useReadOnly } from '../../../state/vault.ts';
import { Loaded } from '../../../views/Loaded.tsx';
import styles from './Bin.module.css';

/** Deleted entries, each with the day until which it stays at least. */
export const Bin = () => {
  const view = useView('bin:read', null);
  const [said, setSaid] = useState('');
  return (
    <Page title={binCopy.title} back={{ href: hrefs.journal(), words: binCopy.back }} lead={binCopy.lead}>
      <StatusLine>{said}</StatusLine>
      <Loaded view={view} label={binCopy.loading}>
        {({ entries }) => (
          <>
            {entries.length === 0 ? <EmptyState title={binCopy.empty}>{binCopy.emptyDetail}</EmptyState> : null}
            <ul>
              {entries.map((entry) => (
                <BinnedRow key={entry.id} entry={entry} onDone={setSaid} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Page>
  );
};

type BinnedRowProps = { readonly entry: BinnedEntry; readonly onDone: (said: string) => void };

const BinnedRow = ({ entry, onDone }: BinnedRowProps) => {
  const [asking, setAsking] = useState(false);
  const restore = useCommand('entry:restore');
  const drop = useCommand('bin:purge');
  const mayChange = useReadOnly() === null;
  const name = `${entry.title}, ${wholeDayInWords(entry.forDate)}`;
  const bringBack = async () => {
    if ((await restore.run({ id: entry.id })) !== undefined) leave(binCopy.restored);
  };
  const dropIt = async () => {
    setAsking(false);
    if ((await drop.run({ id: entry.id })) !== undefined) leave(binCopy.dropped);
  };
  const leave = (said: string) => {
    onDone(said);
    // Its buttons are gone with it; the focus begins again at the heading.
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const error = restore.error ?? drop.error;
  return (
    <li className={styles['binned']}>
      <div className={styles['words']}>
        <p>
          <strong>{entry.title}</strong> <span className={styles['day']}>{wholeDayInWords(entry.forDate)}</span>
        </p>
        {entry.excerpt ? <p className={styles['excerpt']}>{entry.excerpt}</p> : null}
        <SupportingText wide>
          {binCopy.deletedOn(entry.deletedOn)} {binCopy.retentionEnds(entry.retentionEnds)}
        </SupportingText>
      </div>
      {mayChange ? (
        <Actions>
          <Button busy={restore.busy} onClick={() => void bringBack()}>
            {binCopy.restore}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
          <Button tone="plain" onClick={() => setAsking(true)}>
            {binCopy.drop}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        </Actions>
      ) : null}
      {error ? <Failure announce words={errorWords(error)} /> : null}
      {asking ? (
        <Dialog
          title={binCopy.dropTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{binCopy.dropNo}</Button>
              <Button tone="danger" onClick={() => void dropIt()}>
                {binCopy.dropYes}
              </Button>
            </>
          }
        >
          <p>{name}</p>
          <p>{binCopy.dropDetail}</p>
        </Dialog>
      ) : null}
    </li>
  );
};
