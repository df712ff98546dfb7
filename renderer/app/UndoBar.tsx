import { Icon } from '../design/Icon.tsx';
import { Button } from '../kit/primitives/Button.tsx';
import styles from './UndoBar.module.css';

export type UndoBarProps = {
  /** What was done; null = nothing to say. Leave the bar mounted: a screen reader hears only what changes inside it. */
  readonly message: string | null;
  readonly actionLabel?: string;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly onAction?: () => void;
  readonly onDismiss: () => void;
};

/** What has happened, and the way back. It stays until it is answered or the screen takes it away. */
export const UndoBar = ({ message, actionLabel = 'Undo', shortcut, onAction, onDismiss }: UndoBarProps) => (
  <div className={styles['region']} role="status">
    {message === null ? null : (
      <div className={styles['bar']}>
        <span className={styles['message']}>{message}</span>
        {onAction ? (
          <Button {...(shortcut ? { shortcut } : {})} onClick={onAction}>
            {actionLabel}
          </Button>
        ) : null}
        <button type="button" className={styles['dismiss']} aria-label="Dismiss" onClick={onDismiss}>
          <Icon name="close" size={18} />
        </button>
      </div>
    )}
  </div>
);
