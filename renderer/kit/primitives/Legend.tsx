import styles from './Legend.module.css';

export type LegendProps = {
  readonly children: string;
  /** The screen shows the question itself. */
  readonly hidden?: boolean | undefined;
  /** A small line under the question; its fieldset is described by the id. */
  readonly hint?: { readonly id: string; readonly text: string | null } | undefined;
  /** How far the controls stand below it. */
  readonly space?: 'near' | 'far';
};

/** The question above several controls of one fieldset: the same everywhere, because a form is a row of questions. */
export const Legend = ({ children, hidden = false, hint, space }: LegendProps) => (
  <>
    <legend className={styles['legend']} data-hidden={hidden || undefined} data-space={hint?.text ? 'hint' : space}>
      {children}
    </legend>
    {hint?.text ? (
      <p className={styles['hint']} id={hint.id} data-space={space}>
        {hint.text}
      </p>
    ) : null}
  </>
);
