import type { EntryView } from '../../../../shared/ipc/entries.ts';
import { useActionKeys } from '../../../actions/use-action-keys.ts';
import { useView } from '../../../bridge/use-view.ts';

import { readOnlyPlaceCopy } from '../../../copy/backups.ts';
import { dayInWords, periodInWords, wholeDayInWords } from '../../../copy/dates.ts';
import { entryCopy } from '../../../copy/journal.ts';
import { hintOf } from '../../../input/action-key.ts';
import { useKeyBuffer } from '../../../input/use-key-buffer.ts';
import { Page } from '../../../kit/primitives/Page.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { hrefTo } from '../../../routes/path.ts';
import { hrefs } from '../../../routes/places.ts';
import { goTo } from '../../../state/hash-location.ts';
import { useLastEntry } from '../../../state/last-entry.ts';
import { useReadOnly } from '../../../state/vault.ts';
import { Loaded } from '../../../views/Loaded.tsx';
import { AttachedNotes } from './AttachedNotes.tsx';
import styles from './Entry.module.css';
import { EntryBody } from './EntryBody.tsx';
import { EntryEnd } from './EntryEnd.tsx';
import { EntryLabels } from './EntryLabels.tsx';
import { EntryMarks } from './EntryMarks.tsx';
import { entryKeys } from './entry-keys.ts';
import { InVersions } from './InVersions.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Versions } from './Versions.tsx';

/** One entry, read again. Reading changes nothing. */
export const Entry = ({ id }: { readonly id: string }) => {
  const view = useView('entry:read', { id });
  const { origin } = useLastEntry();
  const back = { words: entryCopy.backTo[origin.kind], key: entryKeys.back, perform: () => goTo(origin.path) };
  useActionKeys([back]);
  useKeyBuffer(view.status);
  return (
    <Page
      title={view.status === 'ready' ? view.value.title : entryCopy.title}
      back={{ href: hrefTo(origin.path), words: back.words, shortcut: hintOf(entryKeys.back) }}
    >
      <Loaded view={view} label={entryCopy.loading}>
        {(value) => (
          <>
            <p className={styles['period']}>{periodOf(value)}</p>
            <EntryPage key={id} view={value} />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const periodOf = ({ entry }: EntryView): string =>
  entry.type === 'reflection' ? periodInWords(entry.form, entry.forDate) : wholeDayInWords(entry.forDate);

const EntryPage = ({ view }: { readonly view: EntryView }) => {
  const readOnly = useReadOnly();
  const { entry } = view;
  const mayChange = readOnly === null;
  return (
    <>
      <InVersions id={entry.id} />
      {view.about === null ? null : <SupportingText wide>{view.about}</SupportingText>}
      {mayChange ? <EntryMarks view={view} /> : <SupportingText wide>{readOnlyPlaceCopy.entry}</SupportingText>}
      <EntryLabels entry={entry} mayChange={mayChange} />
      {view.attachedTo ? (
        <SupportingText wide>
          {entryCopy.belongsTo}{' '}
          <a href={hrefs.entry({ id: view.attachedTo.id })}>
            {view.attachedTo.title}, {dayInWords(view.attachedTo.forDate)}
          </a>
        </SupportingText>
      ) : null}
      <EntryBody view={view} mayChange={mayChange} />
      {entry.type === 'reflection' ? <AttachedNotes view={view} mayAdd={mayChange} /> : null}
      <Versions versions={view.versions} mayChange={mayChange} />
      {mayChange ? <EntryEnd view={view} /> : null}
      <Neighbours earlier={view.earlier} later={view.later} />
    </>
  );
};
