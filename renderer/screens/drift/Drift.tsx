import { useState } from 'react';
import { type CalendarDay, isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { errorWords } from '../../../shared/error-words.ts';
import { useView } from '../../bridge/use-call.ts';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { driftCopy } from '../../copy/drift.ts';
import { shellCopy } from '../../copy/shell.ts';
import { goTo } from '../../state/hash-location.ts';
import { DriftPicture } from './DriftPicture.tsx';

/** Where energy flows, where time goes, the role held: sentence first, then picture, then table. */
export const Drift = () => {
  const [asOf, setAsOf] = useState<CalendarDay | null>(null);
  const view = useView('drift:read', { asOf });
  return (
    <Page title={driftCopy.title} hideTitle width="wide">
      {view.status === 'loading' ? <Loading label={driftCopy.loading} /> : null}
      {view.status === 'failed' ? (
        <Failure words={errorWords(view.error)} retryLabel={shellCopy.tryAgain} onRetry={view.retry} />
      ) : null}
      {view.status === 'ready' ? (
        <DriftPicture
          view={view.value}
          asOf={asOf}
          onAsOf={(day) => setAsOf(day !== null && isCalendarDay(day) ? day : null)}
          onOpenWeek={(week) => goTo(`/journal?week=${week}`)}
          onBegin={() => goTo('/check-in/daily')}
        />
      ) : null}
    </Page>
  );
};
