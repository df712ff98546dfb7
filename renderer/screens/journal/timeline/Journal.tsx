import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { useView } from '../../../bridge/use-view.ts';
import { journalCopy } from '../../../copy/journal.ts';
import { noteCopy } from '../../../copy/notes.ts';
import { shellCopy } from '../../../copy/shell.ts';
import { useKeyBuffer } from '../../../input/use-key-buffer.ts';
import { EmptyState } from '../../../kit/feedback/EmptyState.tsx';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { Loading } from '../../../kit/feedback/Loading.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { Page } from '../../../kit/primitives/Page.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../../routes/places.ts';
import { useNewNote } from '../../../state/use-new-note.ts';
import { useReadOnly } from '../../../state/vault.ts';
import { ListKeys } from '../rows/ListKeys.tsx';
import { DateField } from './DateField.tsx';
import styles from './Journal.module.css';
import { SearchWay } from './SearchWay.tsx';
import { Timeline } from './Timeline.tsx';

/** Every entry, newest first, by week; `at` a day, its newest entry has the focus. */
export const Journal = ({ at }: { readonly at: CalendarDay | null }) => {
  const newNote = useNewNote();
  const outline = useView('journal:outline', null);
  const readOnly = useReadOnly();
  useKeyBuffer(outline.status);
  const isEmpty = outline.status === 'ready' && outline.value.total === 0;
  return (
    <Page
      title={journalCopy.title}
      actions={
        <>
          {isEmpty ? null : <SearchWay />}
          {newNote === null ? null : (
            <Button shortcut="N" onClick={newNote}>
              {noteCopy.newNote}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['tools']}>
        <nav className={styles['ways']} aria-label={journalCopy.ways}>
          <a href={hrefs.calendar()}>{journalCopy.calendar}</a>
          <a href={hrefs.labels()}>{journalCopy.labels}</a>
          <a href={hrefs.bin()}>{journalCopy.bin}</a>
        </nav>
        {isEmpty ? null : <DateField />}
      </div>
      {outline.status === 'loading' ? <Loading label={journalCopy.loading} /> : null}
      {outline.status === 'failed' ? (
        <Failure words={errorWords(outline.error)} retryLabel={shellCopy.tryAgain} onRetry={outline.retry} />
      ) : null}
      {isEmpty ? (
        <EmptyState
          title={journalCopy.emptyTitle}
          action={readOnly === null ? <a href={hrefs.checkIn({ form: 'daily' })}>{journalCopy.emptyLink}</a> : null}
        >
          {journalCopy.emptyDetail}
        </EmptyState>
      ) : null}
      {outline.status === 'ready' && !isEmpty ? (
        <>
          <div className={styles['above']}>
            <SupportingText wide>{journalCopy.total(outline.value.total)}</SupportingText>
            <ListKeys />
          </div>
          <Timeline outline={outline.value} at={at} />
        </>
      ) : null}
    </Page>
  );
};
