import { useState } from 'react';
import type { AppError } from '../../../shared/app-error.ts';
import { errorWords } from '../../../shared/error-words.ts';
import type { EntryView } from '../../../shared/ipc/views.ts';
import { useView } from '../../bridge/use-call.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { readOnlyPlaceCopy } from '../../copy/backups.ts';
import { periodInWords, wholeDayInWords } from '../../copy/dates.ts';
import { entryCopy } from '../../copy/journal.ts';
import { shellCopy } from '../../copy/shell.ts';
import { goTo } from '../../state/hash-location.ts';
import { useLastEntry } from '../../state/last-entry.ts';
import { useDeleteEntry } from '../../state/use-delete-entry.ts';
import { useReadOnly } from '../../state/vault.ts';
import styles from './Journal.module.css';
import { KeptBeside } from './KeptBeside.tsx';

/** One entry, read again. Reading changes nothing. */
export const Entry = ({ id }: { readonly id: string }) => {
  const view = useView('entry:read', { id });
  return (
    <Page title={view.status === 'ready' ? view.value.title : entryCopy.title}>
      <p className={styles['between']}>
        <span>{view.status === 'ready' ? periodOf(view.value) : ''}</span>
        <WayBack />
      </p>
      {view.status === 'loading' ? <Loading label={entryCopy.loading} /> : null}
      {view.status === 'failed' ? (
        <Failure words={errorWords(view.error)} retryLabel={shellCopy.tryAgain} onRetry={view.retry} />
      ) : null}
      {view.status === 'ready' ? <EntryPage view={view.value} /> : null}
    </Page>
  );
};

const WayBack = () => {
  const { origin } = useLastEntry();
  return <a href={origin.href}>{entryCopy.backTo[origin.kind]}</a>;
};

const periodOf = ({ entry }: EntryView): string =>
  entry.type === 'reflection' ? periodInWords(entry.form, entry.forDate) : wholeDayInWords(entry.forDate);

const EntryPage = ({ view }: { readonly view: EntryView }) => {
  const [error, setError] = useState<AppError | null>(null);
  const deleteEntry = useDeleteEntry();
  const readOnly = useReadOnly();
  const { entry } = view;
  const remove = async () => {
    const failure = await deleteEntry(entry.id, { message: entryCopy.deleted, action: entryCopy.undo });
    if (failure) setError(failure);
    else goTo('/journal', { replace: true });
  };
  return (
    <>
      <KeptBeside id={entry.id} />
      {entry.type === 'note' ? <p className={styles['note']}>{entry.markdown}</p> : <Answers answers={view.answers} />}
      <section className={styles['counting']}>
        <h2>{entryCopy.counting}</h2>
        <p>{view.counting}</p>
      </section>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      {readOnly === null ? (
        <div>
          <Button tone="danger" onClick={() => void remove()}>
            {entryCopy.delete}
          </Button>
        </div>
      ) : (
        <p className={styles['soft']}>{readOnlyPlaceCopy.entry}</p>
      )}
    </>
  );
};

const Answers = ({ answers }: { readonly answers: EntryView['answers'] }) => (
  <dl className={styles['answers']}>
    {answers.map(({ promptId, question, answer, skipped }) => (
      <div key={promptId} className={styles['answer']}>
        <dt>{question}</dt>
        <dd data-skipped={skipped || undefined}>{skipped ? entryCopy.skipped : answer}</dd>
      </div>
    ))}
  </dl>
);
