import { isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { lastCompleteWeekEnd, lastDayOfWeek, weekIndex } from '../../../shared/calendar/iso-week.ts';
import { DayField } from '../../kit/fields/DayField.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import styles from './AsOf.module.css';
import { AS_OF } from './AsOfSlider.tsx';
import { driftCopy } from './drift-copy.ts';

export type AsOfDayProps = {
  readonly asOfWeek: number;
  readonly firstWeek: number;
  readonly nowWeek: number;
  readonly onAsOf: (week: number | null) => void;
};

/** Below the slider while the writer looks back: the day to type instead, the way back, and what the past is made of. */
export const AsOfDay = ({ asOfWeek, firstWeek, nowWeek, onAsOf }: AsOfDayProps) => {
  const lookTo = (text: string) => {
    if (!isCalendarDay(text)) return;
    // Not "now", which would take the field away while a later part of the date is still to be typed.
    onAsOf(Math.min(nowWeek, Math.max(firstWeek, weekIndex(lastCompleteWeekEnd(text)))));
  };
  const backToNow = () => {
    // This part of the page goes; the slider is where the way back stays.
    document.getElementById(AS_OF)?.focus();
    onAsOf(null);
  };
  return (
    <section className={styles['day']} aria-label={driftCopy.lookBack}>
      <DayField label={driftCopy.day} value={lastDayOfWeek(asOfWeek)} accepts={isCalendarDay} onChange={lookTo} />
      <Button onClick={backToNow}>{driftCopy.backToToday}</Button>
      <p>{driftCopy.asOfHint}</p>
    </section>
  );
};
