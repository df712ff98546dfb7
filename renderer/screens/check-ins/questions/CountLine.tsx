import type { ReactNode } from 'react';
import { Stepper, type StepperProps } from '../../../kit/choices/Stepper.tsx';
import styles from './CountLine.module.css';
import { VisibleLabel } from './VisibleLabel.tsx';

/** Numbers below each other. */
export const CountLines = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['lines']}>{children}</div>
);

/** One number with what it counts before it. */
export const CountLine = ({ seen, ...stepper }: StepperProps & { readonly seen: string }) => (
  <div className={styles['line']}>
    <VisibleLabel>{seen}</VisibleLabel>
    <Stepper {...stepper} />
  </div>
);
