import type { ReactNode } from 'react';
import { Icon } from '../../design/Icon.tsx';
import { ariaShortcut } from './aria-shortcut.ts';
import { KeyHint } from './KeyHint.tsx';
import styles from './Page.module.css';

export type PageBack = {
  readonly href: string;
  readonly words: string;
  /** The key the screen has bound to the same way, e.g. "Esc". */
  readonly shortcut?: string;
};

export type PageProps = {
  readonly title: string;
  /** The title is still the page's heading, only not drawn (the sentence below says more). */
  readonly hideTitle?: boolean;
  readonly width?: 'text' | 'wide' | 'full';
  /** Above the title: the page this one belongs to. */
  readonly back?: PageBack;
  /** Below the title: what the page is for. */
  readonly lead?: string | undefined;
  /** Beside the title: one or two actions. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of a screen: one heading, one column, even margins. The screen puts it into the `main` of the shell. */
export const Page = ({ title, hideTitle = false, width = 'text', back, lead, actions, children }: PageProps) => (
  <div className={styles['page']} data-width={width}>
    {back ? <WayBack {...back} /> : null}
    <header className={styles['head']} data-hidden={(hideTitle && !actions) || undefined}>
      <h1 className={styles['title']} data-hidden={hideTitle || undefined} dir="auto" tabIndex={-1}>
        {title}
      </h1>
      {actions ? <div className={styles['actions']}>{actions}</div> : null}
    </header>
    {lead ? <p className={styles['lead']}>{lead}</p> : null}
    {children}
  </div>
);

const WayBack = ({ href, words, shortcut }: PageBack) => (
  <p className={styles['back']}>
    <a href={href} aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}>
      <Icon name="arrow-left" size={16} />
      {words}
    </a>
    {shortcut ? <KeyHint>{shortcut}</KeyHint> : null}
  </p>
);
