import type { FormView } from '../../../shared/ipc/check-ins.ts';
import { useView } from '../../bridge/use-view.ts';
import { dayInWords } from '../../copy/dates.ts';
import { capturesCopy, yesterdayCopy } from '../../copy/reflect.ts';
import { hrefs } from '../../routes/places.ts';
import styles from './BesideForm.module.css';

/** After midnight, before anything is answered: the same form about the day before. */
export const ForYesterday = ({ form }: { readonly form: FormView }) =>
  form.yesterday === null || form.counter > 0 ? null : (
    <p className={styles['soft']}>
      {yesterdayCopy.question(dayInWords(form.yesterday))}{' '}
      <a href={hrefs.checkIn({ form: 'daily', for: form.yesterday })}>{yesterdayCopy.yes}</a>
    </p>
  );

/** What was captured during the day that a daily check-in is about, to answer from. */
export const DayCaptures = ({ form }: { readonly form: FormView }) =>
  form.form === 'daily' ? <Captures day={form.forDate} /> : null;

const Captures = ({ day }: { readonly day: FormView['forDate'] }) => {
  const view = useView('journal:day', { day });
  const notes = view.status === 'ready' ? view.value.lines.filter(({ type }) => type === 'note') : [];
  return notes.length === 0 ? null : (
    <aside className={styles['captures']} aria-label={capturesCopy.heading}>
      <h2>{capturesCopy.heading}</h2>
      <ul>
        {notes.toReversed().map(({ id, title, excerpt }) => (
          <li key={id} dir="auto">
            {excerpt || title}
          </li>
        ))}
      </ul>
    </aside>
  );
};
