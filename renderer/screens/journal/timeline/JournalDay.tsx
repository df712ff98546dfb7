import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import type { JournalDay as DayOfJournal, EntryLine } from '../../../../shared/ipc/entries.ts';
import { useWayBack } from '../../../actions/use-way-back.ts';
import { useView } from '../../../bridge/use-view.ts';

import { calendarCopy } from '../../../copy/calendar.ts';
import { wholeDayInWords } from '../../../copy/dates.ts';
import { journalCopy } from '../../../copy/journal.ts';
import { agoGroups } from '../../../copy/past-days.ts';
import { useKeyBuffer } from '../../../input/use-key-buffer.ts';
import { EmptyState } from '../../../kit/feedback/EmptyState.tsx';
import { PastDays } from '../../../kit/lists/PastDays.tsx';
import { Page } from '../../../kit/primitives/Page.tsx';
import { hrefs, places } from '../../../routes/places.ts';
import { type EntryOrigin, rememberEntry } from '../../../state/last-entry.ts';
import { Loaded } from '../../../views/Loaded.tsx';
import { EntryList } from '../rows/EntryList.tsx';
import { EntryRow } from '../rows/EntryRow.tsx';

/** The entries of one day, as it is reached from the calendar, and what lies a month, a quarter and a year back. */
export const JournalDay = ({ day }: { readonly day: CalendarDay }) => {
  const view = useView('journal:day', { day });
  const ago = useView('journal:ago', { day });
  const origin = { path: places.day({ day }), kind: 'day' } as const;
  const back = useWayBack(places.calendar(), calendarCopy.backToCalendar);
  useKeyBuffer(view.status);
  return (
    <Page
      title={wholeDayInWords(day)}
      back={back}
      actions={<a href={hrefs.journal({ at: day })}>{calendarCopy.inTimeline}</a>}
    >
      <Loaded view={view} label={journalCopy.loading}>
        {({ lines, days }) => <Lines lines={lines} days={days} origin={origin} />}
      </Loaded>
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

type LinesProps = {
  readonly lines: readonly EntryLine[];
  readonly days: readonly DayOfJournal[];
  readonly origin: EntryOrigin;
};

const Lines = ({ lines, days, origin }: LinesProps) => {
  if (lines.length === 0) return <EmptyState title={calendarCopy.empty}>{calendarCopy.emptyDetail}</EmptyState>;
  return (
    <EntryList>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <EntryRow line={line} days={days} origin={origin} />
          </li>
        ))}
      </ul>
    </EntryList>
  );
};
