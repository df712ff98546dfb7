import type { TodayView } from '../../../shared/ipc/today.ts';
import { dayInWords } from '../../copy/dates.ts';
import { hrefs } from '../../routes/places.ts';
import styles from './Today.module.css';
import { todayCopy } from './today-copy.ts';

type Promised = TodayView['promises'][number];

const beside = ({ reviewDue, until }: Promised): string | null => {
  if (reviewDue) return todayCopy.review;
  return until === null ? null : todayCopy.until(dayInWords(until));
};

/** What was promised and still holds, and the experiment that runs. */
export const Promises = ({ promises }: { readonly promises: TodayView['promises'] }) =>
  promises.length === 0 ? null : (
    <section className={styles['section']} aria-labelledby="promises">
      <h2 id="promises" className={styles['heading']}>
        {todayCopy.promises}
      </h2>
      <ul className={styles['offers']}>
        {promises.map((promise) => (
          <li key={promise.id} className={styles['offer']}>
            <a href={hrefs.feeds({ at: { name: 'plans' } })} dir="auto">
              {promise.text}
            </a>
            <span className={styles['soft']}>{beside(promise)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
