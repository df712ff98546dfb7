import type { DuoView } from '../../../shared/ipc/duo.ts';
import { wholeDayInWords } from '../../copy/dates.ts';
import { duoCopy } from '../../copy/duo.ts';
import styles from './MetStrip.module.css';

type Week = DuoView['met']['weeks'][number];

/** Whether the two met, week by week, the oldest first. */
export const MetStrip = ({ weeks }: { readonly weeks: readonly Week[] }) => (
  <ol className={styles['strip']} aria-label={duoCopy.met}>
    {weeks.map(({ monday, met }) => {
      const words = `Week of ${wholeDayInWords(monday)}: ${duoCopy.metWords[met ?? 'none']}`;
      return (
        <li key={monday} className={styles['week']} title={words} aria-label={words}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <Mark met={met} />
          </svg>
        </li>
      );
    })}
  </ol>
);

const Mark = ({ met }: Pick<Week, 'met'>) => {
  if (met === null) return <circle className={styles['none']} cx="8" cy="8" r="1.5" />;
  return (
    <>
      <circle className={styles['mark']} data-full={met === 'met' || undefined} cx="8" cy="8" r="6" />
      {met === 'status-only' ? <path className={styles['mark']} data-full d="M8 2a6 6 0 0 1 0 12z" /> : null}
    </>
  );
};
