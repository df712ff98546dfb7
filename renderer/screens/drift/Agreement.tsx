import type { DriftAsOf, ReliabilityRow } from '../../../shared/ipc/drift.ts';
import { axisValue, bandInWords, shareBandInWords, shareInWords } from '../../charts/axis/axis-words.ts';
import { typeset } from '../../charts/axis/typeset.ts';
import { agreementCopy as copy } from './agreement-copy.ts';
import styles from './HowComputed.module.css';

const SHARES: readonly ReliabilityRow['id'][] = ['line-fits', 'guess'];

const cellsOf = ({ id, value, lo, hi, n, needed }: ReliabilityRow): readonly string[] => [
  ...(SHARES.includes(id)
    ? [shareInWords(value), shareBandInWords(lo, hi)]
    : [axisValue(value, 2), bandInWords(lo, hi, 2)]),
  needed === null ? String(n) : copy.ofNeeded(n, needed),
];

/** How far answers agree: each figure with its interval and n, a dash for too little, and what the figures ask. */
export const Agreement = ({ rows }: Pick<DriftAsOf['reliability'], 'rows'>) => (
  <section className={styles['figures']}>
    <h2>{copy.title}</h2>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
    <section className={styles['scroll']} aria-label={copy.scrollLabel} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {[copy.figure, copy.value, copy.interval, copy.n].map((heading) => (
              <th key={heading} scope="col">
                {typeset(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{copy.rows[row.id]}</th>
              {cellsOf(row).map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    {copy.about.map((paragraph) => (
      <p key={paragraph} className={styles['note']}>
        {typeset(paragraph)}
      </p>
    ))}
  </section>
);
