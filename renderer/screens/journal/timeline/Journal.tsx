import { useSearch } from 'wouter';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { curveNames } from '../../../../shared/wording/curve-names.ts';
import { useView } from '../../../bridge/use-call.ts';
import { journalCopy } from '../../../copy/journal.ts';
import { noteCopy } from '../../../copy/notes.ts';
import { shellCopy } from '../../../copy/shell.ts';
import { useKeysAhead } from '../../../input/use-keys-ahead.ts';
import { EmptyState } from '../../../kit/feedback/EmptyState.tsx';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { Loading } from '../../../kit/feedback/Loading.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { Page } from '../../../kit/primitives/Page.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { useNewNote } from '../../../state/use-new-note.ts';
import { useReadOnly } from '../../../state/vault.ts';
import { ListKeys } from '../rows/ListKeys.tsx';
import { DateField } from './DateField.tsx';
import styles from './Journal.module.css';
import { JournalWeek, type JournalWeekProps } from './JournalWeek.tsx';
import { SearchWay } from './SearchWay.tsx';
import { Timeline } from './Timeline.tsx';

/** The week in the address ("week=2966&of=total&weeks=13"), when there is one. */
const weekAsked = (question: string): JournalWeekProps | null => {
  const asked = new URLSearchParams(question);
  const text = asked.get('week') ?? '';
  if (!/^-?\d{1,7}$/.test(text)) return null;
  const range = /^\w{2,3}$/.exec(asked.get('weeks') ?? '')?.[0] ?? null;
  return { week: Number(text), curve: curveNames.find((name) => name === asked.get('of')) ?? 'energy', range };
};

/** Every entry, newest first, by week; or one week of it. */
export const Journal = () => {
  const asked = weekAsked(useSearch());
  return asked === null ? <WholeJournal /> : <JournalWeek {...asked} />;
};

const WholeJournal = () => {
  const newNote = useNewNote();
  const outline = useView('journal:outline', null);
  const readOnly = useReadOnly();
  useKeysAhead(outline.status);
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
          <a href="#/journal/calendar">{journalCopy.calendar}</a>
          <a href="#/journal/labels">{journalCopy.labels}</a>
          <a href="#/bin">{journalCopy.bin}</a>
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
          action={readOnly === null ? <a href="#/check-in/daily">{journalCopy.emptyLink}</a> : null}
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
          <Timeline outline={outline.value} />
        </>
      ) : null}
    </Page>
  );
};
