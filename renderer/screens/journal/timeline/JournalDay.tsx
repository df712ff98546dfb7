import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { useView } from '../../../bridge/use-view.ts';

import { calendarCopy } from '../../../copy/calendar.ts';
import { wholeDayInWords } from '../../../copy/dates.ts';
import { journalCopy } from '../../../copy/journal.ts';
import { agoGroups } from '../../../copy/past-days.ts';
import { shellCopy } from '../../../copy/shell.ts';
import { useKeyBuffer } from '../../../input/use-key-buffer.ts';
import { useKeys } from '../../../input/use-keys.ts';
import { EmptyState } from '../../../kit/feedback/EmptyState.tsx';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { Loading } from '../../../kit/feedback/Loading.tsx';
import { PastDays } from '../../../kit/lists/PastDays.tsx';
import { Page } from '../../../kit/primitives/Page.tsx';
import { hrefs, places } from '../../../routes/places.ts';
import { goTo } from '../../../state/hash-location.ts';
import { rememberEntry } from '../../../state/last-entry.ts';
import { EntryList } from '../rows/EntryList.tsx';
import { EntryRow } from '../rows/EntryRow.tsx';

/** The entries of one day, as it is reached from the calendar, and what lies a month, a quarter and a year back. */
export const JournalDay = ({ day }: { readonly day: CalendarDay }) => {
  const view = useView('journal:day', { day });
  const ago = useView('journal:ago', { day });
  const origin = { path: places.day({ day }), kind: 'day' } as const;
  useKeys(({ key, place }) => {
    if (key !== 'Escape' || place === 'text' || place === 'area') return false;
    goTo(places.calendar());
    return true;
  });
  useKeyBuffer(view.status);
  return (
    <Page
      title={wholeDayInWords(day)}
      back={{ href: hrefs.calendar(), words: calendarCopy.backToCalendar, shortcut: 'Esc' }}
      actions={<a href={hrefs.journal({ at: day })}>{calendarCopy.inTimeline}</a>}
    >
      {view.status === 'loading' ? <Loading label={journalCopy.loading} /> : null}
      {view.status === 'failed' ? (
        <Failure words={errorWords(view.error)} retryLabel={shellCopy.tryAgain} onRetry={view.retry} />
      ) : null}
      {view.status === 'ready' && view.value.lines.length === 0 ? (
        <EmptyState title={calendarCopy.empty}>{calendarCopy.emptyDetail}</EmptyState>
      ) : null}
      {view.status === 'ready' && view.value.lines.length > 0 ? (
        <EntryList>
          <ul>
            {view.value.lines.map((line) => (
              <li key={line.id}>
                <EntryRow line={line} origin={origin} />
              </li>
            ))}
          </ul>
        </EntryList>
      ) : null}
      {ago.status === 'ready' ? (
        <PastDays
          groups={agoGroups(ago.value, false)}
          hrefOf={(id) => hrefs.entry({ id })}
          onOpen={(id) => rememberEntry(id, origin)}
        />
      ) : null}
    </Page>
  );
};
