import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../design/Icon.tsx';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import styles from './Notice.module.css';

export type NoticeTone = 'info' | 'warning' | 'error';

const ICONS = { info: 'info', warning: 'alert', error: 'stop' } as const satisfies Record<NoticeTone, IconName>;
const NAMES = { info: 'Note: ', warning: 'Attention: ', error: 'Error: ' } as const satisfies Record<
  NoticeTone,
  string
>;

export type NoticeProps = {
  readonly tone: NoticeTone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** True when it appears after something the writer did, so that it is read out at once. */
  readonly announce?: boolean;
};

/** A remark in the margin: a rule, a sign and words. */
export const Notice = ({ tone, title, children, action, announce = false }: NoticeProps) => (
  <div className={styles['notice']} data-tone={tone} role={announce ? 'alert' : undefined}>
    <span className={styles['sign']}>
      <Icon name={ICONS[tone]} />
    </span>
    <div className={styles['words']}>
      <VisuallyHidden>{NAMES[tone]}</VisuallyHidden>
      {title ? <p className={styles['title']}>{title}</p> : null}
      {children ? <div className={styles['text']}>{children}</div> : null}
      {action ? <div className={styles['action']}>{action}</div> : null}
    </div>
  </div>
);
