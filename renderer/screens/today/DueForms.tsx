import type { ReactNode } from 'react';
import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { DueForm } from '../../../shared/ipc/check-ins.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { periodInWords } from '../../copy/dates.ts';
import { enterKey } from '../../input/action-key.ts';
import { VisuallyHidden } from '../../kit/primitives/VisuallyHidden.tsx';
import { hrefTo, type Path } from '../../routes/path.ts';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import styles from './Today.module.css';
import { todayCopy } from './today-copy.ts';

type FormProps = { readonly form: DueForm; readonly today: CalendarDay };

/** A form about today leaves the day to main: the page may have been open over midnight. */
const placeOf = ({ form: { form, event, editing, forDate }, today }: FormProps): Path =>
  editing === null
    ? places.checkIn({ form, event, for: forDate === today ? null : forDate })
    : places.edit({ id: editing });

/** One name for one line of the page. */
export const formKey = ({ form, event, editing, forDate }: DueForm): string =>
  [form, event, editing, forDate].join(' ');

/** What is due, as a sheet to take up. Enter anywhere on the page takes it up. */
export const FormSheet = ({ form, today }: FormProps) => {
  const begin = { words: beginWord(form), key: enterKey, perform: () => goTo(placeOf({ form, today })) };
  return (
    <article className={styles['sheet']}>
      <div className={styles['words']}>
        <h3>{form.title}</h3>
        <p>{form.why}</p>
        <p className={styles['soft']}>{form.begun ? todayCopy.begun : form.effort}</p>
      </div>
      <ActionButton tone="primary" action={begin}>
        {begin.words}
        <VisuallyHidden> {form.title}</VisuallyHidden>
      </ActionButton>
    </article>
  );
};

type LinesProps = {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly DueForm[];
  readonly today: CalendarDay;
  /** Says why each is due, rather than what it takes. */
  readonly isDue?: boolean;
  readonly children?: ReactNode;
};

/** What a line says beside the form's name: for a draft, which day it is about. */
const besides = (form: DueForm, today: CalendarDay, isDue: boolean): string => {
  if (form.begun) return form.forDate === today ? form.why : `${form.why} ${periodInWords(form.form, form.forDate)}.`;
  return isDue ? form.why : form.effort;
};

/** What may be begun besides, a line each. */
export const FormLines = ({ id, heading, lines, today, isDue = false, children }: LinesProps) =>
  lines.length === 0 && children === undefined ? null : (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        {heading}
      </h2>
      <ul className={styles['offers']}>
        {lines.map((form) => (
          <li key={formKey(form)} className={styles['offer']}>
            <a href={hrefTo(placeOf({ form, today }))}>
              {form.begun ? `${todayCopy.resume}: ` : null}
              {form.title}
            </a>
            <span className={styles['soft']}>{besides(form, today, isDue)}</span>
          </li>
        ))}
      </ul>
      {children === undefined ? null : <div className={styles['after']}>{children}</div>}
    </section>
  );

const beginWord = (form: DueForm): string => (form.begun ? todayCopy.resume : todayCopy.begin);
