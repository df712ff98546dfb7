import { weekIndex } from '../../../shared/calendar/iso-week.ts';
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

const missingOf = ({ asOf, energy, measured, status }: DriftView): Missing | null => {
  // The newest stretch, as the sentence counts it: what lies before a long gap makes no line.
  // What was answered under earlier questions makes no line of these.
  const own = energy.dots.filter(({ former }) => !former);
  const run = latestRun(own, own.at(-1)?.week ?? 0);
  const checkIns = run.reduce((sum, { n }) => sum + n, 0);
  if (checkIns === 0) return null;
  const { levelMinReflections, levelMinWeeks, minReflections, minWeeks, minSpanWeeks } = parameters;
  if (!energy.line.some(({ week, level }) => level !== null && week >= (own[0]?.week ?? 0))) {
    return {
      words: energy.dots.some(({ former }) => former) ? driftCopy.newNeeds : driftCopy.needs,
      tallies: [
        [driftCopy.checkIns, checkIns, levelMinReflections],
        [driftCopy.weeks, run.length, levelMinWeeks],
      ],
    };
  }
  if (status !== 'insufficient') return null;
  // Today counts here as it does everywhere: what is measured ends with the last whole week.
  const { reflections, weeks, span } = measured.energy;
  const current = own.filter(({ week }) => week > weekIndex(asOf));
  const fresh = current.reduce((sum, { n }) => sum + n, 0);
  return {
    words: driftCopy.verdictNeeds,
    tallies: [
      [driftCopy.checkIns, reflections + fresh, minReflections],
      [driftCopy.weeks, weeks + current.length, minWeeks],
      [driftCopy.apart, span + current.length, minSpanWeeks],
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
