import type { ReactNode } from 'react';
import styles from './Row.module.css';

/** Words at one end and what can be done with them at the other; below each other where there is no room. */
export const Row = ({ children }: { readonly children: ReactNode }) => <div className={styles['row']}>{children}</div>;
