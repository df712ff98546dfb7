import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { useView } from '../../bridge/use-view.ts';

import { agoGroups } from '../../copy/past-days.ts';
import { PastDays } from '../../kit/lists/PastDays.tsx';
import { hrefs, places } from '../../routes/places.ts';
import { rememberEntry } from '../../state/last-entry.ts';

/** What was written a month, a quarter and a year ago; nothing where nothing was. */
export const BackThen = ({ today }: { readonly today: CalendarDay }) => {
  const ago = useView('journal:ago', { day: today });
  if (ago.status !== 'ready') return null;
  return (
    <PastDays
      groups={agoGroups(ago.value, true)}
      hrefOf={(id) => hrefs.entry({ id })}
      onOpen={(id) => rememberEntry(id, { path: places.today(), kind: 'today' })}
    />
  );
};
