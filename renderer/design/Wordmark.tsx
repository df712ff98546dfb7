import styles from './Wordmark.module.css';

/** Two lines that start together and drift apart: one drawn through, one dashed, so that neither needs its colour. */
export const Mark = ({ size = 28 }: { readonly size?: number }) => (
  <svg className={styles['mark']} width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
    <path className={styles['upper']} d="M2 15.5 C 8 15.5, 9.5 13.2, 14 11 S 21.5 6, 26 5.5" />
    <path className={styles['lower']} d="M2 15.5 C 8 15.5, 10 17, 14 18.6 S 21.5 22.4, 26 22.5" />
    <circle className={styles['start']} cx="2.9" cy="15.5" r="1.9" />
  </svg>
);

/** The name of the product beside its mark; where it may shrink, a narrow window shows the mark alone. */
export const Wordmark = (props: { readonly large?: boolean; readonly shrinks?: boolean }) => {
  const { large = false, shrinks = false } = props;
  return (
    <span className={styles['wordmark']} data-size={large ? 'large' : 'normal'} data-shrinks={shrinks || undefined}>
      <Mark size={large ? 40 : 26} />
      <span className={styles['name']}>Driftline</span>
    </span>
  );
};
