import { searchCopy } from '../../copy/search.ts';
import styles from './Search.module.css';

/** What can be typed, while nothing is. */
export const SearchHelp = () => (
  <section className={styles['help']}>
    <h2 className={styles['helpTitle']}>{searchCopy.helpTitle}</h2>
    <dl className={styles['examples']}>
      {searchCopy.help.map(([typed, meaning]) => (
        <div key={typed}>
          <dt>
            <code>{typed}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </section>
);
