import { axisValue } from '../axis/axis-words.ts';
import styles from './CompareRows.module.css';
import type { ComparedRow } from './compare-rows.ts';
import { dayShare } from './compare-rows.ts';
import { comparisonInWords, feedsWords } from './feeds-words.ts';

/** Days with an activity (full) and without it (hollow) on one scale from 1 to 5, row by row. */
export const CompareRows = ({ rows }: { readonly rows: readonly ComparedRow[] }) => (
  <div className={styles['chart']}>
    <div className={styles['row']} data-head aria-hidden="true">
      <span />
      <span className={styles['scale']}>
        {[1, 2, 3, 4, 5].map((stop) => (
          <span key={stop} style={{ insetInlineStart: `${dayShare(stop)}%` }}>
            {stop}
          </span>
        ))}
      </span>
      <span />
    </div>
    <ul aria-label={feedsWords.days}>
      {rows.map(({ comparison, means }) => (
        <li key={comparison.activityId} className={styles['row']} aria-label={comparisonInWords(comparison)}>
          <span>{comparison.label}</span>
          <svg className={styles['track']} width="100%" height="24" aria-hidden="true">
            <line className={styles['base']} x1="0%" x2="100%" y1="12" y2="12" />
            <line
              className={styles['reach']}
              x1={`${dayShare(means.with)}%`}
              x2={`${dayShare(means.without)}%`}
              y1="12"
              y2="12"
            />
            <circle className={styles['without']} cx={`${dayShare(means.without)}%`} cy="12" r="4.5" />
            <circle className={styles['with']} cx={`${dayShare(means.with)}%`} cy="12" r="5" />
          </svg>
          <span className={styles['value']}>
            <b>{axisValue(means.with)}</b> · {axisValue(means.without)}
          </span>
        </li>
      ))}
    </ul>
    <p className={styles['legend']}>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle className={styles['with']} cx="6" cy="6" r="5" />
        </svg>{' '}
        {feedsWords.with}
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle className={styles['without']} cx="6" cy="6" r="4.5" />
        </svg>{' '}
        {feedsWords.without}
      </span>
      <span>{feedsWords.days}</span>
    </p>
  </div>
);
