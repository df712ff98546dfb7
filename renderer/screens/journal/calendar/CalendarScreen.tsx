import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import {
  addMonths,
  dayAfterKey,
  firstDayOfMonth,
  lastDayOfMonth,
  monthsOfYear,
} from '../../../../shared/calendar/calendar-month.ts';
import type { JournalDays } from '../../../../shared/ipc/timeline.ts';
import { useView } from '../../../bridge/use-view.ts';

import { calendarCopy } from '../../../copy/calendar.ts';
import { isNamed } from '../../../input/action-key.ts';
import { Page } from '../../../kit/primitives/Page.tsx';
import { places } from '../../../routes/places.ts';
import { goTo } from '../../../state/hash-location.ts';
import { Loaded } from '../../../views/Loaded.tsx';
import { ViewFailure } from '../../../views/ViewFailure.tsx';
import styles from './Calendar.module.css';
import { CalendarLegend, CalendarTools } from './CalendarTools.tsx';
import { ChosenDay } from './ChosenDay.tsx';
import { calendarKeys } from './calendar-keys.ts';
import { type CalendarPlace, setCalendarPlace, useCalendarPlace } from './calendar-place.ts';
import { MonthGrid } from './MonthGrid.tsx';

/** The journal by day: a month, or the twelve of a year. */
export const CalendarScreen = () => {
  const place = useCalendarPlace();
  const today = useView('today:read', null);
  if (today.status === 'ready') return <Days place={place} today={today.value.today} />;
  return (
    <Page title={calendarCopy.title}>
      <Loaded view={today} label={calendarCopy.loading}>
        {() => null}
      </Loaded>
    </Page>
  );
};

// Whole years, so that going from month to month never shows an empty one first.
const yearOf = (day: CalendarDay) => {
  const [january = day, ...others] = monthsOfYear(day);
  return { from: january, to: lastDayOfMonth(others.at(-1) ?? day) };
};

const monthsShown = (span: CalendarPlace['span'], day: CalendarDay): readonly CalendarDay[] =>
  span === 'month' ? [firstDayOfMonth(day)] : monthsOfYear(day);

const Days = ({ place, today }: { readonly place: CalendarPlace; readonly today: CalendarDay }) => {
  const { span, shade } = place;
  const day = place.day ?? today;
  const months = monthsShown(span, day);
  const days = useView('journal:days', yearOf(day));
  const { grids, focusNext } = useDayFocus(day, place.opened);
  const moveByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayAfterKey(day, event.key, event.shiftKey);
    if (calendarKeys.open.some((key) => isNamed(key, event.key))) open(day);
    else if (next !== null) focusNext(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Page title={calendarCopy.title} width={span === 'year' ? 'full' : 'wide'}>
      <CalendarTools
        place={place}
        day={day}
        onMove={(count) => setCalendarPlace({ day: addMonths(day, span === 'month' ? count : 12 * count) })}
      />
      <div className={styles['layout']} data-span={span}>
        <div className={styles['grids']}>
          <div ref={grids} className={styles['months']} data-span={span}>
            {months.map((month) => (
              <Month
                key={month}
                month={month}
                day={day}
                today={today}
                place={place}
                days={days.status === 'ready' ? days.value : null}
                onKey={moveByKey}
              />
            ))}
          </div>
          {days.status === 'failed' ? <ViewFailure view={days} /> : null}
          <CalendarLegend by={shade} />
        </div>
        <ChosenDay day={day} today={today} onOpen={() => open(day)} />
      </div>
    </Page>
  );
};

const open = (day: CalendarDay): void => {
  setCalendarPlace({ day, opened: true });
  goTo(places.day({ day }));
};

const Month = (props: {
  readonly month: CalendarDay;
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly place: CalendarPlace;
  readonly days: JournalDays | null;
  readonly onKey: (event: KeyboardEvent) => void;
}) => {
  const { month, day, today, place, days, onKey } = props;
  const small = place.span === 'year';
  const grid = (
    <MonthGrid
      month={month}
      chosen={day}
      today={today}
      found={days && new Map(days.days.map((one) => [one.day, one]))}
      by={place.shade}
      small={small}
      onChoose={(chosen) => setCalendarPlace({ day: chosen })}
      onKey={onKey}
    />
  );
  if (!small) return grid;
  return (
    <section>
      <h3 className={styles['monthName']}>{calendarCopy.monthName(month)}</h3>
      {grid}
    </section>
  );
};

/** The focus follows the day that a key leads to, and is on it again after coming back from its page. */
const useDayFocus = (day: CalendarDay, opened: boolean) => {
  const grids = useRef<HTMLDivElement>(null);
  const wanted = useRef(opened);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    setCalendarPlace({ opened: false });
    grids.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);
  const focusNext = (next: CalendarDay) => {
    wanted.current = next !== day;
    setCalendarPlace({ day: next });
  };
  return { grids, focusNext };
};
