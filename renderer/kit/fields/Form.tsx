import type { ReactNode } from 'react';
import styles from './Form.module.css';

export type FormProps = {
  readonly onSubmit: () => void;
  /** Its name, where it has a heading of its own. */
  readonly label?: string;
  /** The element that says what is being done with it. */
  readonly describedBy?: string;
  readonly children: ReactNode;
};

/** Fields below each other, and the buttons that end them. */
export const Form = ({ onSubmit, label, describedBy, children }: FormProps) => (
  <form
    className={styles['form']}
    aria-label={label}
    aria-describedby={describedBy}
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    {children}
  </form>
);
