import type { ReactNode } from 'react';
import styles from './Page.module.css';

export type PageProps = {
  readonly title: string;
  /** The title is still the page's heading, only not drawn (the sentence below says more). */
  readonly hideTitle?: boolean;
  readonly width?: 'text' | 'wide' | 'full';
  /** Beside the title: one or two actions. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of a screen: one heading, one column, even margins. The screen puts it into the `main` of the shell. */
export const Page = ({ title, hideTitle = false, width = 'text', actions, children }: PageProps) => (
  <div className={styles['page']} data-width={width}>
    <header className={styles['head']} data-hidden={(hideTitle && !actions) || undefined}>
      <h1 className={styles['title']} data-hidden={hideTitle || undefined} tabIndex={-1}>
        {title}
      </h1>
      {actions ? <div className={styles['actions']}>{actions}</div> : null}
    </header>
    {children}
  </div>
);
