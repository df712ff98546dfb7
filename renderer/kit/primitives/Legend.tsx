import styles from './Legend.module.css';

export type LegendProps = {
  readonly children: string;
  /** The screen shows the question itself. */
  readonly hidden?: boolean | undefined;
  /** How far the controls stand below it. */
  readonly space?: 'near' | 'far';
};

/** The question above several controls of one fieldset: the same everywhere, because a form is a row of questions. */
export const Legend = ({ children, hidden = false, space }: LegendProps) => (
  <legend className={styles['legend']} data-hidden={hidden || undefined} data-space={space}>
    {children}
  </legend>
);
