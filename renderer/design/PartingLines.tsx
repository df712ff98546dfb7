import styles from './PartingLines.module.css';

const TRUNK = 'M0 128 C 120 130, 220 127, 330 122';
const UPPER = 'M330 122 C 420 118, 470 96, 560 88 S 720 76, 800 60 S 1010 40, 1200 12';
const LOWER = 'M330 122 C 430 126, 500 140, 590 142 S 760 164, 850 168 S 1060 180, 1200 186';

/** Single weeks beside the two lines; a dot is a stroke of no length, so that stretching the drawing leaves it round. */
const UPPER_DOTS = [
  [432, 88],
  [523, 112],
  [618, 64],
  [716, 88],
  [812, 38],
  [905, 62],
  [1004, 26],
  [1102, 40],
] as const;
const LOWER_DOTS = [
  [470, 152],
  [566, 128],
  [664, 168],
  [760, 146],
  [858, 186],
  [952, 160],
  [1052, 192],
  [1150, 170],
] as const;

const dots = (places: readonly (readonly [number, number])[]): string =>
  places.map(([x, y]) => `M${x} ${y}h0.01`).join('');

/** The mark as wide as the window: one line that becomes two. Decoration of the page before the house is open. */
export const PartingLines = () => (
  <svg
    className={styles['lines']}
    viewBox="0 0 1200 200"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <path className={styles['trunk']} d={TRUNK} />
    <path className={styles['lower']} d={LOWER} />
    <path className={styles['upper']} d={UPPER} />
    <path className={styles['lower-dot']} d={dots(LOWER_DOTS)} />
    <path className={styles['lower-heart']} d={dots(LOWER_DOTS)} />
    <path className={styles['upper-dot']} d={dots(UPPER_DOTS)} />
    <path className={styles['start']} d="M330 122h0.01" />
  </svg>
);
