import type { ComponentProps } from 'react';
import styles from './Field.module.css';

/** The bare line to type in, for a field that adds something of its own to it. */
export const InputBox = (props: ComponentProps<'input'>) => <input {...props} className={styles['box']} />;
