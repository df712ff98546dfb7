import type { CompletedView } from '../../../shared/ipc/check-ins.ts';
import { typeset } from '../../charts/axis/typeset.ts';
import { RecentPicture } from '../../charts/recent/RecentPicture.tsx';
import { periodInWords, wholeDayInWords } from '../../copy/dates.ts';
import { completedCopy, recentWords } from '../../copy/reflect.ts';
import { Fact } from '../../kit/primitives/Fact.tsx';
import { hrefs } from '../../routes/places.ts';
import styles from './Completed.module.css';

/** One's own words, the picture they fall on, what the form changed, and a line from the same season. */
export const GivenBack = ({ completed }: { readonly completed: CompletedView }) => {
  const { form, forDate, line, dots, changed, season, next } = completed;
  return (
    <div className={styles['given']}>
      <p className={styles['soft']}>{periodInWords(form, forDate)}</p>
      {line === null ? null : (
        <p className={styles['line']} dir="auto">
          {line}
        </p>
      )}
      {dots === null ? null : <RecentPicture dots={dots} words={recentWords(dots)} />}
      {next === null ? null : <p className={styles['next']}>{typeset(next)}</p>}
      {changed.length === 0 ? null : (
        <div className={styles['changed']}>
          {changed.map(({ name, said }) => (
            <Fact key={`${name} ${said}`} name={name} value={typeset(said)} />
          ))}
        </div>
      )}
      {season === null ? null : (
        <section className={styles['season']} aria-label={completedCopy.season}>
          <h2>{completedCopy.season}</h2>
          <p dir="auto">
            <a href={hrefs.entry({ id: season.id })}>{season.line}</a>
          </p>
          <p className={styles['soft']}>{wholeDayInWords(season.forDate)}</p>
        </section>
      )}
    </div>
  );
};
