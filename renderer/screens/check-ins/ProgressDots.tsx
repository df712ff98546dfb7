import styles from './ProgressDots.module.css';

export type ProgressDotsProps = {
  readonly total: number;
  /** From 0. */
  readonly current: number;
  /** What is counted: "Question". */
  readonly noun?: string;
};

/** How far along, without a percentage. */
export const ProgressDots = ({ total, current, noun = 'Question' }: ProgressDotsProps) => (
  <div className={styles['progress']}>
    <span className={styles['dots']} aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its position
        <span key={index} className={styles['dot']} data-state={stateOf(index, current)} />
      ))}
    </span>
    <span>
      {noun} {Math.min(current + 1, total)} of {total}
    </span>
  </div>
);

const stateOf = (index: number, current: number): 'done' | 'here' | 'ahead' => {
  if (index === current) return 'here';
  return index < current ? 'done' : 'ahead';
};
