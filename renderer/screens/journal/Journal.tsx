import { useSearch } from 'wouter';
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

/** The week in the address ("week=2966"), when there is one. */
const weekAsked = (question: string): number | null => {
  const text = new URLSearchParams(question).get('week') ?? '';
  return /^-?\d{1,7}$/.test(text) ? Number(text) : null;
};

/** Every entry, newest first, by week; or one week of it. */
export const Journal = () => {
  const week = weekAsked(useSearch());
  const pages = useJournalPages(week);
  return (
    <Page title={week === null ? journalCopy.title : `${weekName(week)}, ${weekInWords(week)}`}>
      {week === null ? null : <WayBack />}
      {pages.status === 'loading' ? <Loading label={journalCopy.loading} /> : null}
      {pages.status === 'failed' ? (
        <Failure words={errorWords(pages.error)} retryLabel={shellCopy.tryAgain} onRetry={pages.retry} />
      ) : null}
      {pages.status === 'ready' && pages.lines.length === 0 ? <Nothing inWeek={week !== null} /> : null}
      {pages.status === 'ready' && pages.lines.length > 0 ? (
        <>
          <p className={styles['soft']}>{journalCopy.total(pages.total)}</p>
          <WeekGroups lines={pages.lines} showHeadings={week === null} />
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

const WayBack = () => (
  <p className={styles['links']}>
    <a href="#/drift">{journalCopy.backToDrift}</a>
    <a href="#/journal">{journalCopy.wholeJournal}</a>
  </p>
);

const Nothing = ({ inWeek }: { readonly inWeek: boolean }) => (
  <EmptyState
    title={inWeek ? journalCopy.emptyWeekTitle : journalCopy.emptyTitle}
    action={inWeek ? null : <a href="#/check-in/daily">{journalCopy.emptyLink}</a>}
  >
    {inWeek ? journalCopy.emptyWeekDetail : journalCopy.emptyDetail}
  </EmptyState>
);
