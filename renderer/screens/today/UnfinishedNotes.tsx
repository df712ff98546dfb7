import { useView } from '../../bridge/use-view.ts';
import { unfinishedCopy } from '../../copy/notes.ts';
import { hrefs } from '../../routes/places.ts';
import styles from './Today.module.css';

/** Notes begun and not finished: each is kept until it is finished or dropped. */
export const UnfinishedNotes = () => {
  const view = useView('note:unfinished', null);
  if (view.status !== 'ready' || view.value.notes.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="unfinished">
      <h2 id="unfinished" className={styles['heading']}>
        {unfinishedCopy.heading}
      </h2>
      <ul>
        {view.value.notes.map(({ draftId, title, forDate, changes }) => (
          <li key={draftId} className={styles['offer']}>
            <a href={hrefs.note({ draft: draftId })}>{title || unfinishedCopy.noWords}</a>
            <span className={styles['soft']}>{changes ? unfinishedCopy.changes : unfinishedCopy.about(forDate)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
