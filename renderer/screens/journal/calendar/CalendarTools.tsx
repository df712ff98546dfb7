import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { calendarCopy, monthTitle, yearTitle } from '../../../copy/calendar.ts';
import { Icon } from '../../../design/Icon.tsx';
import { DayLegend } from '../../../kit/day-mark/DayLegend.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { KeyLegend } from '../../../kit/primitives/KeyLegend.tsx';
import { Segments } from '../../../kit/primitives/Segments.tsx';
import { hrefs } from '../../../routes/places.ts';
import styles from './Calendar.module.css';
import { calendarLegend } from './calendar-keys.ts';
import { type CalendarPlace, setCalendarPlace } from './calendar-place.ts';

export type CalendarToolsProps = {
  readonly place: CalendarPlace;
  readonly day: CalendarDay;
  /** So many months or years on. */
  readonly onMove: (count: number) => void;
};

/** Which month or year, and how it is read. */
export const CalendarTools = ({ place, day, onMove }: CalendarToolsProps) => {
  const { span, shade } = place;
  return (
    <div className={styles['tools']}>
      <div className={styles['period']}>
        <Button label={calendarCopy.earlier[span]} onClick={() => onMove(-1)}>
          <Icon name="arrow-left" />
        </Button>
        <h2 aria-live="polite">{span === 'month' ? monthTitle(day) : yearTitle(day)}</h2>
        <Button label={calendarCopy.later[span]} onClick={() => onMove(1)}>
          <Icon name="arrow-right" />
        </Button>
        <Button tone="plain" onClick={() => setCalendarPlace({ day: null })}>
          {calendarCopy.today}
        </Button>
      </div>
      <div className={styles['readings']}>
        <Segments
          label={calendarCopy.span}
          options={calendarCopy.spans}
          value={span}
          onChange={(value) => setCalendarPlace({ span: value })}
        />
        <Segments
          label={calendarCopy.shade}
          options={calendarCopy.shades}
          value={shade}
          onChange={(value) => setCalendarPlace({ shade: value })}
        />
        <a href={hrefs.journal()}>{calendarCopy.timeline}</a>
      </div>
    </div>
  );
};

/** What the forms in the squares mean, and the keys. */
export const CalendarLegend = ({ by }: { readonly by: CalendarPlace['shade'] }) => (
  <div className={styles['under']}>
    <DayLegend by={by} words={calendarCopy.legend} />
    {by === 'energy' ? <p>{calendarCopy.energyNote}</p> : null}
    <KeyLegend keys={calendarLegend(calendarCopy.keys)} />
  </div>
);
