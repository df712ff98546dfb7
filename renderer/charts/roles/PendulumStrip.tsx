import type { BesideRoles } from '../../../shared/ipc/roles.ts';
import { dayInWords } from '../../../shared/wording/wording.ts';
import styles from './PendulumStrip.module.css';
import { swingBars } from './pendulum-geometry.ts';

export type PendulumStripProps = {
  readonly swings: BesideRoles['swings'];
  readonly label: string;
  /** What each kind of work is called. */
  readonly kinds: Readonly<Record<BesideRoles['swings'][number]['kind'], string>>;
};

/** The roles held as bars of time: people work above the line and full, technical work below it and hollow. */
export const PendulumStrip = ({ swings, label, kinds }: PendulumStripProps) => {
  const [first, last] = [swings[0], swings.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <div className={styles['strip']}>
      <svg width="100%" height="40" aria-hidden="true">
        {swingBars(swings).flatMap(({ from, length, sides }) =>
          sides.map((side) => (
            <rect
              key={`${from} ${side}`}
              className={styles['bar']}
              data-side={side}
              x={`${from}%`}
              width={`${length}%`}
              y={side === 'people' ? 6 : 24}
              height="10"
            />
          )),
        )}
        <line className={styles['middle']} x1="0" x2="100%" y1="20" y2="20" />
      </svg>
      <p className={styles['ends']} aria-hidden="true">
        <span>{dayInWords(first.from)}</span>
        <span>{dayInWords(last.to)}</span>
      </p>
      <ul className={styles['list']} aria-label={label}>
        {swings.map(({ from, to, kind }) => (
          <li key={from}>
            <b data-side={kind}>{kinds[kind]}</b> {dayInWords(from)} to {dayInWords(to)}
          </li>
        ))}
      </ul>
    </div>
  );
};
