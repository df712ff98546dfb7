import { errorWords } from '../../../shared/error-words.ts';
import { useJournalPages } from '../../bridge/use-journal-pages.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { weekInWords, weekName } from '../../copy/dates.ts';
import { journalCopy } from '../../copy/journal.ts';
import { shellCopy } from '../../copy/shell.ts';
import styles from './Journal.module.css';
import { WeekGroups } from './WeekGroups.tsx';

/** One week of the journal, as it is reached from a dot of the drift chart. */
export const JournalWeek = ({ week }: { readonly week: number }) => {
  const pages = useJournalPages(week);
  return (
    <Page title={`${weekName(week)}, ${weekInWords(week)}`}>
      <p className={styles['links']}>
        <a href="#/drift">{journalCopy.backToDrift}</a>
        <a href="#/journal">{journalCopy.wholeJournal}</a>
      </p>
      {pages.status === 'loading' ? <Loading label={journalCopy.loading} /> : null}
      {pages.status === 'failed' ? (
        <Failure words={errorWords(pages.error)} retryLabel={shellCopy.tryAgain} onRetry={pages.retry} />
      ) : null}
      {pages.status === 'ready' && pages.lines.length === 0 ? (
        <EmptyState title={journalCopy.emptyWeekTitle}>{journalCopy.emptyWeekDetail}</EmptyState>
      ) : null}
      {pages.status === 'ready' && pages.lines.length > 0 ? (
        <>
          <p className={styles['soft']}>{journalCopy.total(pages.total)}</p>
          <WeekGroups
            lines={pages.lines}
            showHeadings={false}
            origin={{ href: `#/journal?week=${week}`, kind: 'week' }}
          />
          {pages.hasMore ? (
            <div>
              <Button busy={pages.loadingMore} onClick={pages.showMore}>
                {journalCopy.showMore}
              </Button>
            </div>
          ) : null}
        </>
      ) : null}
    </Page>
  );
};
