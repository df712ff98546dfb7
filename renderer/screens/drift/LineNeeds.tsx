import { parameters } from '../../../shared/domain/constants.ts';
import type { DriftView } from '../../../shared/ipc/views.ts';
import { driftCopy } from '../../copy/drift.ts';
import styles from './Drift.module.css';

const Tally = ({ noun, have, need }: { readonly noun: string; readonly have: number; readonly need: number }) => (
  <div className={styles['tally']}>
    <dt>{noun}</dt>
    <dd>
      <span className={styles['strokes']} aria-hidden="true">
        {Array.from({ length: need }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stroke is its position
          <span key={index} className={styles['stroke']} data-made={index < have || undefined} />
        ))}
      </span>
      {driftCopy.ofCount(have, need)}
    </dd>
  </div>
);

/** What is still missing before a line may be drawn; nothing once there is one, or before the first check-in. */
export const LineNeeds = ({ view }: { readonly view: DriftView }) => {
  const checkIns = view.energy.dots.reduce((sum, { n }) => sum + n, 0);
  if (checkIns === 0 || view.energy.line.some(({ level }) => level !== null)) return null;
  return (
    <div className={styles['needs']}>
      <p>{driftCopy.needs}</p>
      <dl className={styles['tallies']}>
        <Tally noun={driftCopy.checkIns} have={checkIns} need={parameters.levelMinReflections} />
        <Tally noun={driftCopy.weeks} have={view.energy.dots.length} need={parameters.levelMinWeeks} />
      </dl>
    </div>
  );
};
