import type { MergeReport } from '../../../shared/ipc/merge.ts';
import { type CountedLine, mergeCopy } from '../../copy/merge.ts';
import { recordInWords } from '../../merge/conflicts-copy.ts';
import styles from './MergeReport.module.css';

type ReportLinesProps = { readonly lines: readonly CountedLine[]; readonly report: MergeReport };

/** A report in figures, and what of it has to be named. */
export const ReportLines = ({ lines, report: { otherWords, misfits } }: ReportLinesProps) => (
  <>
    <ul className={styles['counted']}>
      {lines.map(({ count, words }) => (
        <li key={words}>
          <span className={styles['figure']}>{count.toLocaleString('en-GB')}</span> <span>{words}</span>
        </li>
      ))}
    </ul>
    <Named lead={mergeCopy.otherWords} lines={otherWords.map(recordInWords)} />
    <Named lead={mergeCopy.misfits} lines={misfits.map(({ path, problem }) => `${path}: ${problem}`)} />
  </>
);

const Named = ({ lead, lines }: { readonly lead: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <p>{lead}</p>
      <ul className={styles['named']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
