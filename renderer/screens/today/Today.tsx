import type { TodayView } from '../../../shared/ipc/today.ts';
import { NewNoteButton } from '../../actions/NewNoteButton.tsx';
import { useView } from '../../bridge/use-view.ts';

import { readOnlyPlaceCopy } from '../../copy/backups.ts';
import { dayInWords } from '../../copy/dates.ts';
import { rolesCopy } from '../../copy/roles.ts';
import { shellCopy } from '../../copy/shell.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { hrefs } from '../../routes/places.ts';
import { useReadOnly } from '../../state/vault.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { AddPartner } from './AddPartner.tsx';
import { BackThen } from './BackThen.tsx';
import { BackupOverdueLine } from './BackupOverdueLine.tsx';
import { FormLines, FormSheet, formKey } from './DueForms.tsx';
import { EarlierDay } from './EarlierDay.tsx';
import { HolidayNotice } from './HolidayNotice.tsx';
import { KeyOfferLine } from './KeyOfferLine.tsx';
import { RhythmLine } from './RhythmLine.tsx';
import styles from './Today.module.css';
import { todayCopy } from './today-copy.ts';
import { UnfinishedNotes } from './UnfinishedNotes.tsx';

/** What is due and why, what else may be begun, and what the journal holds so far. */
export const Today = () => {
  const view = useView('today:read', null);
  // One page element for all states, so that the heading keeps the focus when the view arrives.
  return (
    <Page
      title={view.status === 'ready' ? dayInWords(view.value.today) : shellCopy.places.today}
      actions={<NewNoteButton />}
    >
      <Loaded view={view}>{(today) => <TodaySections today={today} />}</Loaded>
    </Page>
  );
};

const TodaySections = ({ today }: { readonly today: TodayView }) => {
  const isReadOnly = useReadOnly() !== null;
  return (
    <>
      {isReadOnly ? <p className={styles['calm']}>{readOnlyPlaceCopy.today}</p> : <Forms today={today} />}
      {isReadOnly ? null : <UnfinishedNotes />}
      <SoFar
        plans={today.plans}
        checkIns={today.checkIns}
        progress={isReadOnly ? [] : today.progress}
        isReadOnly={isReadOnly}
      />
      <BackThen today={today.today} />
      {isReadOnly ? null : <BackupOverdueLine checkIns={today.checkIns} />}
      {isReadOnly ? null : <KeyOfferLine />}
    </>
  );
};

const Forms = ({ today }: { readonly today: TodayView }) => (
  <>
    <HolidayNotice />
    <section className={styles['section']} aria-labelledby="due">
      <h2 id="due" className={styles['heading']}>
        {todayCopy.due}
      </h2>
      {today.due.length === 0 ? (
        <div className={styles['calm']}>
          <p>{todayCopy.nothingDue}</p>
          {today.onHoliday ? null : <p className={styles['soft']}>{todayCopy.nothingDueDetail}</p>}
        </div>
      ) : (
        today.due.slice(0, 1).map((form) => <FormSheet key={formKey(form)} form={form} today={today.today} />)
      )}
      {today.yesterday ? (
        <p className={styles['soft']}>
          {todayCopy.forYesterdayDetail(dayInWords(today.yesterday))}{' '}
          <a href={hrefs.checkIn({ form: 'daily', for: today.yesterday })}>{todayCopy.forYesterday}</a>
        </p>
      ) : null}
    </section>
    <FormLines id="also-due" heading={todayCopy.alsoDue} lines={today.due.slice(1)} today={today.today} isDue />
    <FormLines id="offered" heading={todayCopy.offered} lines={today.offered} today={today.today}>
      <EarlierDay today={today.today} />
      {today.hasPartner ? null : <AddPartner today={today.today} />}
    </FormLines>
    {today.resting === 0 ? null : (
      <p className={styles['soft']}>
        {todayCopy.resting(today.resting)} <a href={hrefs.questions()}>{todayCopy.openDeck}</a>
      </p>
    )}
  </>
);

type SoFarProps = {
  readonly plans: number;
  readonly checkIns: number;
  readonly progress: readonly string[];
  readonly isReadOnly: boolean;
};

const SoFar = ({ plans, checkIns, progress, isReadOnly }: SoFarProps) => (
  <section className={styles['section']} aria-labelledby="so-far">
    <h2 id="so-far" className={styles['heading']}>
      {todayCopy.soFar}
    </h2>
    <p className={styles['count']}>{checkIns === 0 ? todayCopy.emptyTitle : todayCopy.countInWords(checkIns)}</p>
    <RhythmLine />
    <div className={styles['soft']}>
      {checkIns === 0 && !isReadOnly ? <p>{todayCopy.emptyDetail}</p> : null}
      {progress.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
    {checkIns === 0 ? null : (
      <p className={styles['links']}>
        <a href={hrefs.journal()}>{todayCopy.openJournal}</a>
        <a href={hrefs.drift()}>{todayCopy.openDrift}</a>
        {plans > 0 ? <a href={hrefs.feeds({ at: { name: 'plans' } })}>{todayCopy.openPlans(plans)}</a> : null}
        {isReadOnly ? null : <a href={hrefs.roles()}>{rolesCopy.todayLink}</a>}
      </p>
    )}
  </section>
);
