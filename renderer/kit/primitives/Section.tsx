import type { ReactNode } from 'react';
import styles from './Section.module.css';
import { SupportingText } from './SupportingText.tsx';

export type SectionProps = {
  /** Left out where a question inside says what the section is about. */
  readonly title?: string;
  /** Below the title: what it is for. */
  readonly lead?: string;
  /** The title can take the focus, for a section that answers what was just asked for. */
  readonly takesFocus?: boolean;
  readonly children?: ReactNode;
};

/** One subject of a page, with a rule below it; the last has none. */
export const Section = ({ title, lead, takesFocus = false, children }: SectionProps) => (
  <section className={styles['section']}>
    {title === undefined ? null : <h2 tabIndex={takesFocus ? -1 : undefined}>{title}</h2>}
    {lead === undefined ? null : <SupportingText>{lead}</SupportingText>}
    {children}
  </section>
);
