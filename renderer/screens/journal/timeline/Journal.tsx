import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import type { JournalOutline } from '../../../../shared/ipc/timeline.ts';
import { NewNoteButton } from '../../../actions/NewNoteButton.tsx';
import { useView } from '../../../bridge/use-view.ts';
import { calendarCopy } from '../../../copy/calendar.ts';
import { journalCopy } from '../../../copy/journal.ts';
import { useKeyBuffer } from '../../../input/use-key-buffer.ts';
import { DayLegend } from '../../../kit/day-mark/DayLegend.tsx';
import { EmptyState } from '../../../kit/feedback/EmptyState.tsx';
import { Disclosure } from '../../../kit/primitives/Disclosure.tsx';
import { Page } from '../../../kit/primitives/Page.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../../routes/places.ts';
import { useIsPartial, useReadOnly } from '../../../state/vault.ts';
import { Loaded } from '../../../views/Loaded.tsx';
import { ListKeys } from '../rows/ListKeys.tsx';
import { DateField } from './DateField.tsx';
import styles from './Journal.module.css';
import { SearchWay } from './SearchWay.tsx';
import { Timeline } from './Timeline.tsx';

/** Every entry, newest first, by week; `at` a day, its newest entry has the focus. */
export const Journal = ({ at }: { readonly at: CalendarDay | null }) => {
  const outline = useView('journal:outline', null);
  useKeyBuffer(outline.status);
  const isEmpty = outline.status === 'ready' && outline.value.total === 0;
  return (
    <Page
      title={journalCopy.title}
      actions={
        <>
          {isEmpty ? null : <SearchWay />}
          <NewNoteButton />
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
      <Loaded view={outline} label={journalCopy.loading}>
        {(value) => (isEmpty ? <NothingYet /> : <Entries outline={value} at={at} />)}
      </Loaded>
    </Page>
  );
};

const NothingYet = () => {
  const mayWrite = useReadOnly() === null;
  if (useIsPartial()) return <EmptyState title={journalCopy.partialTitle}>{journalCopy.partialDetail}</EmptyState>;
  return (
    <EmptyState
      title={journalCopy.emptyTitle}
      action={mayWrite ? <a href={hrefs.checkIn({ form: 'daily' })}>{journalCopy.emptyLink}</a> : null}
    >
      {journalCopy.emptyDetail}
    </EmptyState>
  );
};

const Entries = ({ outline, at }: { readonly outline: JournalOutline; readonly at: CalendarDay | null }) => (
  <>
    <div className={styles['above']}>
      <SupportingText wide>{journalCopy.total(outline.total)}</SupportingText>
      <ListKeys />
    </div>
    <Disclosure summary={journalCopy.marks}>
      <DayLegend by="energy" words={calendarCopy.legend} />
    </Disclosure>
    <Timeline outline={outline} at={at} />
  </>
);
