import { useId, useState } from 'react';
import { isCalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { journalCopy } from '../../../copy/journal.ts';
import { Button } from '../../../kit/primitives/Button.tsx';
import { places } from '../../../routes/places.ts';
import { goTo } from '../../../state/hash-location.ts';
import styles from './DateField.module.css';

/** Leads to the newest entry on a date or before it. Enter goes there, so that a half-typed year goes nowhere. */
export const DateField = () => {
  const id = useId();
  const [day, setDay] = useState('');
  return (
    <form
      className={styles['field']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isCalendarDay(day)) goTo(places.journal({ at: day }), { replace: true });
      }}
    >
      <label htmlFor={id}>{journalCopy.goToDate}</label>
      <input
        id={id}
        type="date"
        className={styles['date']}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      {isCalendarDay(day) ? <Button type="submit">{journalCopy.go}</Button> : null}
    </form>
  );
};
