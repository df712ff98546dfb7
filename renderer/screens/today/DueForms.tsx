import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { DueForm } from '../../../shared/ipc/views.ts';
import { Button } from '../../components/Button.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { todayCopy } from '../../copy/today.ts';
import { goTo } from '../../state/hash-location.ts';
import { useKeys } from '../../state/use-keys.ts';
import styles from './Today.module.css';

type FormProps = { readonly form: DueForm; readonly today: CalendarDay };

/** A form about today leaves the day to main: the page may have been open over midnight. */
const placeOf = ({ form, today }: FormProps): string =>
  form.forDate === today ? `/check-in/${form.form}` : `/check-in/${form.form}?for=${form.forDate}`;

/** What is due, as a sheet to take up. Enter anywhere on the page takes up the first. */
export const FormSheet = ({ form, today, first }: FormProps & { readonly first: boolean }) => {
  useKeys(({ key, place }) => {
    if (!first || key !== 'Enter' || place !== 'other') return false;
    goTo(placeOf({ form, today }));
    return true;
  });
  return (
    <article className={styles['sheet']}>
      <div className={styles['words']}>
        <h3>{form.title}</h3>
        <p>{form.why}</p>
        <p className={styles['soft']}>{form.begun ? todayCopy.begun : form.effort}</p>
      </div>
      <Button
        tone={first ? 'primary' : 'quiet'}
        {...(first ? { shortcut: 'Enter' } : {})}
        onClick={() => goTo(placeOf({ form, today }))}
      >
        {beginWord(form)}
        <VisuallyHidden> {form.title}</VisuallyHidden>
      </Button>
    </article>
  );
};

/** What may be begun besides, in one line. */
export const FormLine = ({ form, today }: FormProps) => (
  <>
    <a href={`#${placeOf({ form, today })}`}>{form.title}</a>
    <span className={styles['soft']}>{form.begun ? todayCopy.begun : form.effort}</span>
  </>
);

const beginWord = (form: DueForm): string => (form.begun ? todayCopy.resume : todayCopy.begin);
