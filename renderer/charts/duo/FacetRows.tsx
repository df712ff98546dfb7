import type { FacetLine } from '../../../shared/ipc/duo.ts';
import { axisValue } from '../axis/axis-words.ts';
import styles from './FacetRows.module.css';
import { placedDots } from './facet-dots.ts';

export type FacetRowsProps = {
  readonly label: string;
  readonly facets: readonly FacetLine[];
  /** The same in a sentence, for who does not see the dots; null where nothing was answered now. */
  readonly inWords: (facet: string) => string | null;
  readonly nothing: string;
};

/** Each side of working as a pair on its own scale of 1 to 5: the newest check-in full, the one before hollow. */
export const FacetRows = ({ label, facets, inWords, nothing }: FacetRowsProps) => (
  <ul className={styles['rows']} aria-label={label}>
    {facets.map((line) => (
      <FacetRow key={line.facet} line={line} words={inWords(line.facet) ?? `${line.name}: ${nothing}.`} />
    ))}
  </ul>
);

const FacetRow = ({ line, words }: { readonly line: FacetLine; readonly words: string }) => {
  const now = line.dots.filter(({ isAlike }) => isAlike).at(-1);
  return (
    <li className={styles['row']} aria-label={words}>
      <span className={styles['name']} aria-hidden="true">
        {line.name}
      </span>
      <span className={styles['scale']} aria-hidden="true">
        <Track line={line} />
        <span className={styles['ends']}>
          <span>{line.ends[0]}</span>
          <span>{line.ends[1]}</span>
        </span>
      </span>
      <span className={styles['value']} aria-hidden="true">
        <b>{now === undefined ? '–' : axisValue(now.value)}</b>
        {now === undefined ? null : <span>n = {now.answers}</span>}
      </span>
    </li>
  );
};

const TICKS = [1, 2, 3, 4, 5];
const at = (value: number): string => `${4 + ((value - 1) / 4) * 92}%`;

const Track = ({ line }: { readonly line: FacetLine }) => (
  <svg className={styles['track']} width="100%" height="24" aria-hidden="true">
    <line className={styles['rule']} x1={at(1)} x2={at(5)} y1="12" y2="12" />
    {TICKS.map((tick) => (
      <line key={tick} className={styles['rule']} x1={at(tick)} x2={at(tick)} y1="8" y2="16" />
    ))}
    {placedDots(line.dots).map(({ entryId, value, kind }) => (
      <circle key={entryId} className={styles['dot']} data-kind={kind} cx={at(value)} cy="12" r={RADIUS[kind]} />
    ))}
  </svg>
);

/** The one before is a ring that a newest of the same value does not hide. */
const RADIUS = { earlier: 2.5, before: 8, now: 5 } as const;
