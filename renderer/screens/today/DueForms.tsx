import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { DueForm } from '../../../shared/ipc/check-ins.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { periodInWords } from '../../copy/dates.ts';
import { enterKey } from '../../input/action-key.ts';
import { VisuallyHidden } from '../../kit/primitives/VisuallyHidden.tsx';
import { hrefTo, type Path } from '../../routes/path.ts';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { rememberEntry } from '../../state/last-entry.ts';
import styles from './Today.module.css';
import { todayCopy } from './today-copy.ts';

type FormProps = { readonly form: DueForm; readonly today: CalendarDay };

/** A form about today leaves the day to main: the page may have been open over midnight. */
const placeOf = ({ form: { form, event, editing, forDate }, today }: FormProps): Path =>
  editing === null
    ? places.checkIn({ form, event, for: forDate === today ? null : forDate })
    : places.edit({ id: editing });

/** A change that was begun leads back to its entry, and that to this page. */
const rememberPage = ({ editing }: DueForm): void => {
  if (editing !== null) rememberEntry(editing, { path: places.today(), kind: 'today' });
};

/** One name for one line of the page. */
export const formKey = ({ form, event, editing, forDate }: DueForm): string =>
  [form, event, editing, forDate].join(' ');

type SheetProps = FormProps & { readonly withTitle?: boolean };

/** What is due, as a sheet to take up. Enter anywhere on the page takes it up. The day's own needs no title. */
export const FormSheet = ({ form, today, withTitle = false }: SheetProps) => {
  const perform = () => {
    rememberPage(form);
    goTo(placeOf({ form, today }));
  };
  const begin = { words: beginWord(form), key: enterKey, perform };
  return (
    <article className={styles['sheet']}>
      <div className={styles['words']}>
        {withTitle ? <h2>{form.title}</h2> : null}
        {withTitle ? <p>{form.why}</p> : null}
        <p className={styles['soft']}>{form.begun ? todayCopy.begun : form.effort}</p>
      </div>
      <ActionButton tone="primary" action={begin}>
        {begin.words}
        <VisuallyHidden> {form.title}</VisuallyHidden>
      </ActionButton>
    </article>
  );
};

type ListProps = {
  readonly lines: readonly DueForm[];
  readonly today: CalendarDay;
  /** Says why each is due, rather than what it takes. */
  readonly isDue?: boolean;
};

/** What a line says beside the form's name: for a draft, which day it is about. */
const besides = (form: DueForm, today: CalendarDay, isDue: boolean): string => {
  if (form.begun) return form.forDate === today ? form.why : `${form.why} ${periodInWords(form.form, form.forDate)}.`;
  return isDue ? form.why : form.effort;
};

/** Forms that may be taken up, a line each. */
export const FormList = ({ lines, today, isDue = false }: ListProps) =>
  lines.length === 0 ? null : (
    <ul className={styles['offers']}>
      {lines.map((form) => (
        <li key={formKey(form)} className={styles['offer']}>
          <a href={hrefTo(placeOf({ form, today }))} onClick={() => rememberPage(form)}>
            {form.begun ? `${todayCopy.resume}: ` : null}
            {form.title}
          </a>
          <span className={styles['soft']}>{besides(form, today, isDue)}</span>
        </li>
      ))}
    </ul>
  );

/** The same under a heading; nothing where there is none. */
export const FormLines = ({ id, heading, ...list }: ListProps & { readonly id: string; readonly heading: string }) =>
  list.lines.length === 0 ? null : (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        {heading}
      </h2>
      <FormList {...list} />
    </section>
  );

const beginWord = (form: DueForm): string => (form.begun ? todayCopy.resume : todayCopy.begin);
