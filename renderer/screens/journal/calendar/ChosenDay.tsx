import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { useView } from '../../../bridge/use-view.ts';

import { calendarCopy } from '../../../copy/calendar.ts';
import { wholeDayInWords } from '../../../copy/dates.ts';
import { agoGroups } from '../../../copy/past-days.ts';
import { PastDays } from '../../../kit/lists/PastDays.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { hrefs, places } from '../../../routes/places.ts';
import { rememberEntry } from '../../../state/last-entry.ts';
import styles from './Calendar.module.css';

export type ChosenDayProps = {
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly onOpen: () => void;
};

/** What the chosen day holds, and what the same day held earlier. */
export const ChosenDay = ({ day, today, onOpen }: ChosenDayProps) => {
  const view = useView('journal:day', { day });
  const ago = useView('journal:ago', { day });
  const origin = { path: places.day({ day }), kind: 'day' } as const;
  const lines = view.status === 'ready' ? view.value.lines : null;
  return (
    <aside className={styles['chosen']} aria-label={wholeDayInWords(day)}>
      <h2>{wholeDayInWords(day)}</h2>
      {lines?.length === 0 ? <p className={styles['soft']}>{calendarCopy.empty}</p> : null}
      {lines && lines.length > 0 ? (
        <ul className={styles['lines']}>
          {lines.map((line) => (
            <li key={line.id}>
              <a href={hrefs.entry({ id: line.id })} onClick={() => rememberEntry(line.id, origin)}>
                {line.title}
              </a>
              {line.excerpt ? <p>{line.excerpt}</p> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {lines && lines.length > 0 ? (
        <div>
          <Button onClick={onOpen}>{calendarCopy.open}</Button>
        </div>
      ) : null}
      {ago.status === 'ready' ? (
        <PastDays
          groups={agoGroups(ago.value, day === today)}
          hrefOf={(id) => hrefs.entry({ id })}
          onOpen={(id) => rememberEntry(id, origin)}
        />
      ) : null}
    </aside>
  );
};
