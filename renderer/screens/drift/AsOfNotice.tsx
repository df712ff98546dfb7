import { type CalendarDay, isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { lastCompleteWeekEnd, lastDayOfWeek, weekIndex } from '../../../shared/calendar/iso-week.ts';
import { dayInWords } from '../../../shared/domain/wording.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { driftCopy } from '../../copy/drift.ts';
import styles from './AsOf.module.css';

export type AsOfNoticeProps = {
  readonly asOfWeek: number;
  readonly firstWeek: number;
  readonly nowWeek: number;
  readonly onAsOf: (week: number | null) => void;
};

/** Above the sentence while the writer looks back: to which Sunday, what that means, and the way back. */
export const AsOfNotice = ({ asOfWeek, firstWeek, nowWeek, onAsOf }: AsOfNoticeProps) => {
  const typed = (text: string) => {
    if (!isCalendarDay(text)) return;
    const week = weekIndex(lastCompleteWeekEnd(text as CalendarDay));
    onAsOf(week >= nowWeek ? null : Math.max(firstWeek, week));
  };
  return (
    <section className={styles['notice']} aria-label={driftCopy.lookBack}>
      <p className={styles['when']}>{driftCopy.asOfSunday(dayInWords(lastDayOfWeek(asOfWeek)))}</p>
      <p className={styles['what']}>{driftCopy.asOfHint}</p>
      <div className={styles['ways']}>
        <TextField label={driftCopy.day} type="date" value={lastDayOfWeek(asOfWeek)} onChange={typed} />
        <Button onClick={() => onAsOf(null)}>{driftCopy.backToToday}</Button>
      </div>
    </section>
  );
};
