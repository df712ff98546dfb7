import { useState } from 'react';
import { addDays, type CalendarDay, daysBetween } from '../../../shared/calendar/calendar-day.ts';
import { isLikelyDay } from '../../../shared/calendar/likely-day.ts';
import { dayDescribed } from '../../../shared/check-ins/form-period.ts';
import { lateFactor } from '../../../shared/check-ins/late-factor.ts';
import { Choice } from '../../kit/choices/Choice.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import styles from './Today.module.css';
import { earlierCopy } from './today-copy.ts';

type Earlier = 'daily' | 'weekly' | 'monthly';

const ruleFor = (days: number): string => {
  if (days < 0) return earlierCopy.notEarlier;
  const factor = lateFactor(days);
  if (factor === 1) return earlierCopy.full(days);
  return factor > 0 ? earlierCopy.half(days) : earlierCopy.kept(days);
};

/** A check-in for a day that is past, picked on purpose, with what being late does to it. */
export const EarlierDay = ({ today }: { readonly today: CalendarDay }) => {
  const [form, setForm] = useState<Earlier>('daily');
  const [day, setDay] = useState<string>(addDays(today, -1));
  const picked = isLikelyDay(day, today) ? day : null;
  // A week or month is kept under its last day, so that is where being late begins.
  const days = picked === null ? 0 : daysBetween(dayDescribed(form, picked, today), today);
  const canBegin = picked !== null && days >= 0;
  const begin = () => {
    if (canBegin) goTo(places.checkIn({ form, for: picked }));
  };
  return (
    <Disclosure summary={earlierCopy.title}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <Choice label={earlierCopy.form} columns={3} options={earlierCopy.forms} value={form} onChange={setForm} />
        <TextField type="date" label={earlierCopy.day} hint={earlierCopy.rule} value={day} onChange={setDay} />
        <p role="status">{picked === null ? earlierCopy.noDay : ruleFor(days)}</p>
        <div>
          <Button type="submit" disabled={!canBegin}>
            {earlierCopy.begin}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
};
