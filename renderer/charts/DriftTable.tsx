import { useId } from 'react';
import { dayInWords } from '../../shared/domain/wording.ts';
import { axisValue, bandInWords } from './axis-words.ts';
import styles from './DriftTable.module.css';
import type { DriftRow } from './drift-words.ts';

const Row = ({ row }: { readonly row: DriftRow }) => (
  <tr>
    <th scope="row">{dayInWords(row.monday)}</th>
    <td>{row.n}</td>
    <td>{axisValue(row.energyDot, 2)}</td>
    <td>{axisValue(row.energyLevel, 2)}</td>
    <td>{bandInWords(row.energyLo, row.energyHi, 2)}</td>
    <td>{row.timeN}</td>
    <td>{axisValue(row.timeDot, 2)}</td>
    <td>{axisValue(row.timeLevel, 2)}</td>
    <td>{bandInWords(row.timeLo, row.timeHi, 2)}</td>
    <td className={styles['words']}>{row.role ?? '–'}</td>
  </tr>
);

/** The chart as numbers: newest week first, dashes where there is nothing. */
export const DriftTable = ({ rows }: { readonly rows: readonly DriftRow[] }) => {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles['scroll']} aria-label="Drift by week, as a table" tabIndex={0}>
      <p className={styles['caption']} id={id}>
        From −1, tech lead side, to +1, engineering manager side. A dash means nothing was recorded or too little.
      </p>
      <table className={styles['table']} aria-describedby={id}>
        <thead>
          <tr>
            <td />
            <th colSpan={4} scope="colgroup">
              Energy answers
            </th>
            <th colSpan={4} scope="colgroup">
              Recorded time
            </th>
            <td />
          </tr>
          <tr>
            <th scope="col">Week of</th>
            <th scope="col">n</th>
            <th scope="col">Dot</th>
            <th scope="col">Level</th>
            <th scope="col">Band (90 %)</th>
            <th scope="col">n</th>
            <th scope="col">Week</th>
            <th scope="col">Level</th>
            <th scope="col">Band (90 %)</th>
            <th scope="col" className={styles['words']}>
              Role held
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((row) => (
            <Row key={row.week} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
