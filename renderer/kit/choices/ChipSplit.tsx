import { Legend } from '../primitives/Legend.tsx';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import styles from './ChipSplit.module.css';
import { Stepper } from './Stepper.tsx';

export type ChipMark = 'solid' | 'hatched' | 'dotted' | 'open';

export type Bucket<Key extends string> = {
  readonly key: Key;
  readonly label: string;
  /** What belongs into it. */
  readonly detail?: string;
  /** How its chips are drawn: told apart without colour. */
  readonly mark: ChipMark;
};

export type ChipSplitProps<Key extends string> = {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly buckets: readonly Bucket<Key>[];
  readonly value: Readonly<Record<Key, number>>;
  readonly onChange: (value: Readonly<Record<Key, number>>) => void;
  /** Chips in all; each stands for 100 / total per cent. */
  readonly total?: number;
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The strip: which mark each of the chips carries; null = still to place. */
export const markOfEachChip = <Key extends string>(
  buckets: readonly Bucket<Key>[],
  value: Readonly<Record<Key, number>>,
  total: number,
): readonly (ChipMark | null)[] => {
  const placed = buckets.flatMap((bucket) => Array.from({ length: value[bucket.key] }, () => bucket.mark));
  return Array.from({ length: total }, (_, index) => placed[index] ?? null);
};

/** Twenty chips of working time over a few buckets. */
export const ChipSplit = <Key extends string>(props: ChipSplitProps<Key>) => {
  const { buckets, value, onChange, total = 20 } = props;
  const left = total - buckets.reduce((sum, bucket) => sum + value[bucket.key], 0);
  const percent = 100 / total;
  const marks = markOfEachChip(buckets, value, total);
  return (
    <fieldset className={styles['split']}>
      <Legend hidden={props.hideLabel}>{props.label}</Legend>
      <div className={styles['strip']} aria-hidden="true">
        {marks.map((mark, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chip is its position
          <span key={position} className={styles['chip']} data-mark={mark ?? 'none'} />
        ))}
      </div>
      <p className={styles['left']} role="status">
        {left === 0 ? 'All of it is shared out.' : `${left * percent} % left to share out, in chips of ${percent} %.`}
      </p>
      <div className={styles['buckets']}>
        {buckets.map((bucket) => (
          <div key={bucket.key} className={styles['bucket']}>
            <span className={styles['chip']} data-mark={bucket.mark} aria-hidden="true" />
            <span className={styles['name']}>
              {bucket.label}
              {bucket.detail ? <span className={styles['detail']}>{bucket.detail}</span> : null}
            </span>
            <span className={styles['share']} aria-hidden="true">
              {value[bucket.key] * percent} %
            </span>
            <Stepper
              label={bucket.label}
              required
              value={value[bucket.key]}
              min={0}
              max={value[bucket.key] + left}
              spoken={`${plural(value[bucket.key], 'chip')}, ${value[bucket.key] * percent} %`}
              onChange={(next) => onChange({ ...value, [bucket.key]: next ?? 0 })}
            />
          </div>
        ))}
      </div>
      <VisuallyHidden>
        Arrow keys move one chip, Page Up and Page Down five, Home none, End all that are left.
      </VisuallyHidden>
    </fieldset>
  );
};
