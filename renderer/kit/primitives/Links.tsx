import type { ReactNode } from 'react';
import styles from './Links.module.css';

/** Ways on from here, side by side. */
export const Links = ({ children }: { readonly children: ReactNode }) => <p className={styles['links']}>{children}</p>;
