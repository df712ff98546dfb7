import { latestRun } from '../../../shared/calendar/latest-run.ts';
import { parameters } from '../../../shared/constants.ts';

import type { DriftView } from '../../../shared/ipc/drift.ts';
import styles from './Drift.module.css';
import { driftCopy } from './drift-copy.ts';

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

type Missing = { readonly words: string; readonly tallies: readonly (readonly [string, number, number])[] };

const missingOf = ({ energy, measured, status }: DriftView): Missing | null => {
  // The newest stretch, as the sentence counts it: what lies before a long gap makes no line.
  const run = latestRun(energy.dots, energy.dots.at(-1)?.week ?? 0);
  const checkIns = run.reduce((sum, { n }) => sum + n, 0);
  if (checkIns === 0) return null;
  const { levelMinReflections, levelMinWeeks, minReflections, minWeeks, minSpanWeeks } = parameters;
  if (!energy.line.some(({ level }) => level !== null)) {
    return {
      words: driftCopy.needs,
      tallies: [
        [driftCopy.checkIns, checkIns, levelMinReflections],
        [driftCopy.weeks, run.length, levelMinWeeks],
      ],
    };
  }
  if (status !== 'insufficient') return null;
  const { reflections, weeks, span } = measured.energy;
  return {
    words: driftCopy.verdictNeeds,
    tallies: [
      [driftCopy.checkIns, reflections, minReflections],
      [driftCopy.weeks, weeks, minWeeks],
      [driftCopy.apart, span, minSpanWeeks],
    ],
  };
};

/**
 * What is still missing before a line may be drawn and then before anything may be said to have moved; nothing before
 * the first check-in, and once nothing is missing.
 */
export const LineNeeds = ({ view }: { readonly view: DriftView }) => {
  const missing = missingOf(view);
  if (missing === null) return null;
  return (
    <div className={styles['needs']}>
      <p>{missing.words}</p>
      <dl className={styles['tallies']}>
        {missing.tallies.map(([noun, have, need]) => (
          <Tally key={noun} noun={noun} have={have} need={need} />
        ))}
      </dl>
      <p className={styles['patience']}>{driftCopy.patience}</p>
    </div>
  );
};
