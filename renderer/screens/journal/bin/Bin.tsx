import { useState } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { BinnedEntry } from '../../../../shared/ipc/entries.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useView } from '../../../bridge/use-view.ts';

import { wholeDayInWords } from '../../../copy/dates.ts';
import { journalCopy } from '../../../copy/journal.ts';
import { binCopy } from '../../../copy/notes.ts';
import { EmptyState } from '../../../kit/feedback/EmptyState.tsx';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { RowBoundary } from '../../../kit/feedback/RowBoundary.tsx';
import { StatusLine } from '../../../kit/feedback/StatusLine.tsx';
import { Actions } from '../../../kit/primitives/Actions.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
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
                <RowBoundary key={entry.id} instead={journalCopy.notShown}>
                  <BinnedRow entry={entry} onDone={setSaid} />
                </RowBoundary>
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
  const restore = useCommand('entry:restore');
  const drop = useCommand('bin:purge');
  const mayChange = useReadOnly() === null;
  const day = entry.forDate === null ? null : wholeDayInWords(entry.forDate);
  const name = day === null ? entry.title : `${entry.title}, ${day}`;
  const bringBack = async () => {
    if ((await restore.run({ id: entry.id })) !== undefined) leave(binCopy.restored);
  };
  const dropIt = async () => {
    // Main asks in a dialog of its own, which no page can answer.
    if ((await drop.run({ id: entry.id }))?.dropped === true) leave(binCopy.dropped);
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
          <strong>{entry.title}</strong> {day === null ? null : <span className={styles['day']}>{day}</span>}
        </p>
        {entry.excerpt ? <p className={styles['excerpt']}>{entry.excerpt}</p> : null}
        <SupportingText wide>
          {binCopy.deletedOn(entry)} {binCopy.retentionEnds(entry.retentionEnds)}
        </SupportingText>
      </div>
      {mayChange ? (
        <Actions>
          <Button busy={restore.busy} onClick={() => void bringBack()}>
            {binCopy.restore}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
          <Button tone="plain" busy={drop.busy} onClick={() => void dropIt()}>
            {binCopy.drop}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        </Actions>
      ) : null}
      {error ? <Failure announce words={errorWords(error)} /> : null}
    </li>
  );
};
