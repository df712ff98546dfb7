import type { ReactNode } from 'react';
import { Actions } from '../primitives/Actions.tsx';
import { SupportingText } from '../primitives/SupportingText.tsx';
import styles from './RecordRow.module.css';

export type RecordRowProps = {
  readonly title: string;
  /** 3 in a section that has a heading of its own. */
  readonly level?: 2 | 3;
  readonly details: readonly string[];
  /** Buttons; none where nothing can be changed. */
  readonly children?: ReactNode;
};

/** One of a few records that are kept for good: what it is, and what can be done with it. */
export const RecordRow = ({ title, level = 2, details, children }: RecordRowProps) => {
  const Heading = `h${level}` as const;
  return (
    <li className={styles['row']}>
      <div>
        <Heading>{title}</Heading>
        {details.map((detail) => (
          <SupportingText key={detail}>{detail}</SupportingText>
        ))}
      </div>
      {children ? <Actions>{children}</Actions> : null}
    </li>
  );
};
