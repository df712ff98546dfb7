import { KeyHint } from './KeyHint.tsx';
import styles from './KeyLegend.module.css';

export type KeyLegendProps = {
  /** Each key as it is drawn, and what it does. */
  readonly keys: readonly (readonly [key: string, meaning: string])[];
};

/** The keys that work here and stand on no button. For the eye alone: a screen reader has keys of its own. */
export const KeyLegend = ({ keys }: KeyLegendProps) => (
  <p className={styles['keys']} aria-hidden="true">
    {keys.map(([key, meaning]) => (
      <span key={key}>
        <KeyHint>{key}</KeyHint> {meaning}
      </span>
    ))}
  </p>
);
