import type { TodayView } from '../../../shared/ipc/today.ts';
import { NewNoteButton } from '../../actions/NewNoteButton.tsx';
import { useView } from '../../bridge/use-view.ts';
import { readOnlyPlaceCopy } from '../../copy/backups.ts';
import { dayInWords } from '../../copy/dates.ts';
import { rolesCopy } from '../../copy/roles.ts';
import { shellCopy } from '../../copy/shell.ts';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { hrefs } from '../../routes/places.ts';
import { useIsPartial, useReadOnly } from '../../state/vault.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { BackThen } from './BackThen.tsx';
import { CaptureLine } from './CaptureLine.tsx';
import { FormLines, FormSheet, formKey } from './DueForms.tsx';
import { HeldToday } from './HeldToday.tsx';
import { HolidayNotice } from './HolidayNotice.tsx';
import { OtherForms } from './OtherForms.tsx';
import { Promises } from './Promises.tsx';
import { RhythmLine } from './RhythmLine.tsx';
import styles from './Today.module.css';
import { todayCopy } from './today-copy.ts';
import { UnfinishedNotes } from './UnfinishedNotes.tsx';
import { Warnings } from './Warnings.tsx';

/** The day: a question about it, one line to keep, what it holds already, and what may be taken up besides. */
export const Today = () => {
  const view = useView('today:read', null);
  const isReadOnly = useReadOnly() !== null;
  const asks = view.status === 'ready' && !isReadOnly && dailyOf(view.value) !== null;
  const day = view.status === 'ready' ? dayInWords(view.value.today) : shellCopy.places.today;
  // One page element for all states, so that the heading keeps the focus when the view arrives.
  return (
    <Page title={asks ? todayCopy.greeting : day} lead={asks ? day : undefined} actions={<NewNoteButton />}>
      <Loaded view={view}>{(today) => (isReadOnly ? <ReadOnlyDay today={today} /> : <Day today={today} />)}</Loaded>
    </Page>
  );
};

const dailyOf = ({ due }: TodayView) => due.find(({ form }) => form === 'daily') ?? null;

const ReadOnlyDay = ({ today }: { readonly today: TodayView }) => (
  <>
    <p className={styles['calm']}>{useIsPartial() ? readOnlyPlaceCopy.untilRestored : readOnlyPlaceCopy.today}</p>
    <HeldToday held={today.held} />
    <BackThen today={today.today} />
    <Ways today={today} isReadOnly />
  </>
);

const Day = ({ today }: { readonly today: TodayView }) => {
  const daily = dailyOf(today);
  return (
    <>
      <HolidayNotice />
      {daily === null ? null : <FormSheet form={daily} today={today.today} />}
      <CaptureLine />
      {today.yesterday ? (
        <p className={styles['soft']}>
          {todayCopy.forYesterdayDetail(dayInWords(today.yesterday))}{' '}
          <a href={hrefs.checkIn({ form: 'daily', for: today.yesterday })}>{todayCopy.forYesterday}</a>
        </p>
      ) : null}
      <HeldToday held={today.held} />
      <Warnings checkIns={today.checkIns} />
      {today.questionsAreNew ? (
        <Notice tone="info">
          {todayCopy.questionsAreNew} <a href={hrefs.questions()}>{todayCopy.whatChanged}</a>
        </Notice>
      ) : null}
      <AlsoToday today={today} />
      <UnfinishedNotes />
      <BackThen today={today.today} />
      <Promises promises={today.promises} />
      <OtherForms today={today} />
      <Ways today={today} />
    </>
  );
};

/** At most two forms besides the daily one; the first is a sheet where the daily one is done, for Enter to take up. */
const AlsoToday = ({ today }: { readonly today: TodayView }) => {
  const others = today.due.filter(({ form }) => form !== 'daily');
  const [first, ...rest] = dailyOf(today) === null ? others : [];
  const lines = first ? rest : others;
  return (
    <>
      {first ? <FormSheet key={formKey(first)} form={first} today={today.today} withTitle /> : null}
      <FormLines id="also-today" heading={todayCopy.also} lines={lines} today={today.today} isDue />
    </>
  );
};

/** How far the picture is, and the ways on. */
const Ways = ({ today, isReadOnly = false }: { readonly today: TodayView; readonly isReadOnly?: boolean }) =>
  today.checkIns === 0 ? (
    <p className={styles['soft']}>{isReadOnly ? null : todayCopy.emptyDetail}</p>
  ) : (
    <footer className={styles['quiet']}>
      {today.toLine === null || isReadOnly ? null : <p className={styles['soft']}>{today.toLine}</p>}
      <RhythmLine />
      <p className={styles['links']}>
        <a href={hrefs.journal()}>{todayCopy.openJournal}</a>
        <a href={hrefs.drift()}>{todayCopy.openDrift}</a>
        {isReadOnly ? null : <a href={hrefs.roles()}>{rolesCopy.todayLink}</a>}
      </p>
    </footer>
  );
