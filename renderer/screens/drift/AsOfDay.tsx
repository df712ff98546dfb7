import { isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { lastCompleteWeekEnd, lastDayOfWeek, weekIndex } from '../../../shared/calendar/iso-week.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { driftCopy } from '../../copy/drift.ts';
import styles from './AsOf.module.css';

export type AsOfDayProps = {
  readonly asOfWeek: number;
  readonly firstWeek: number;
  readonly nowWeek: number;
  readonly onAsOf: (week: number | null) => void;
};

/** Below the slider while the writer looks back: the day to type instead, the way back, and what the past is made of. */
export const AsOfDay = ({ asOfWeek, firstWeek, nowWeek, onAsOf }: AsOfDayProps) => {
  const typed = (text: string) => {
    if (!isCalendarDay(text)) return;
    const week = weekIndex(lastCompleteWeekEnd(text));
    onAsOf(week >= nowWeek ? null : Math.max(firstWeek, week));
  };
  return (
    <section className={styles['day']} aria-label={driftCopy.lookBack}>
      <TextField label={driftCopy.day} type="date" value={lastDayOfWeek(asOfWeek)} onChange={typed} />
      <Button onClick={() => onAsOf(null)}>{driftCopy.backToToday}</Button>
      <p>{driftCopy.asOfHint}</p>
    </section>
  );
};
