import styles from './VisibleLabel.module.css';

/** The name of a control as it is seen, in the serif of the questions; the control says it itself to a screen reader. */
export const VisibleLabel = ({ children }: { readonly children: string }) => (
  <span className={styles['label']} aria-hidden="true">
    {children}
  </span>
);
