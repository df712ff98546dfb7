import styles from './ProgressDots.module.css';

export type ProgressDotsProps = {
  /** What each step asks, in order. */
  readonly steps: readonly { readonly id: string; readonly text: string }[];
  /** From 0. */
  readonly current: number;
  /** What is counted: "Question". */
  readonly noun: string;
  /** Whether a step may be gone to by its dot; the others are only seen. */
  readonly mayGoTo: (index: number) => boolean;
  readonly onGoTo: (index: number) => void;
};

/** How far along, without a percentage; a dot leads to its step. */
export const ProgressDots = ({ steps, current, noun, mayGoTo, onGoTo }: ProgressDotsProps) => (
  <div className={styles['progress']}>
    <span className={styles['dots']}>
      {steps.map(({ id, text }, index) =>
        index !== current && mayGoTo(index) ? (
          <button
            key={id}
            type="button"
            className={styles['go']}
            aria-label={`${noun} ${index + 1}: ${text}`}
            title={text}
            onClick={() => onGoTo(index)}
          >
            <span className={styles['dot']} data-state={stateOf(index, current)} />
          </button>
        ) : (
          <span key={id} className={styles['dot']} data-state={stateOf(index, current)} aria-hidden="true" />
        ),
      )}
    </span>
    <span>
      {noun} {Math.min(current + 1, steps.length)} of {steps.length}
    </span>
  </div>
);

const stateOf = (index: number, current: number): 'done' | 'here' | 'ahead' => {
  if (index === current) return 'here';
  return index < current ? 'done' : 'ahead';
};
