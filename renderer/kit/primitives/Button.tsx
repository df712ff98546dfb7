import type { MouseEvent, ReactNode, Ref } from 'react';
import { Icon, type IconName } from '../../design/Icon.tsx';
import { ariaShortcut } from './aria-shortcut.ts';
import styles from './Button.module.css';
import { KeyHint } from './KeyHint.tsx';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  /** One primary button a screen; quiet for everything else; danger where something is lost. */
  readonly tone?: 'primary' | 'quiet' | 'plain' | 'danger';
  readonly type?: 'button' | 'submit';
  /** At work: keeps the focus, says so, does nothing when pressed again. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** For a button that is on or off. */
  readonly pressed?: boolean;
  /** For a button that shows something below it, or hides it. */
  readonly expanded?: boolean;
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  /** The key the screen has bound to the same action, e.g. "Enter" or "S". */
  readonly shortcut?: string;
  /** Only when the visible words are not enough. */
  readonly label?: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button of words. */
export const Button = (props: ButtonProps) => {
  const {
    children,
    onClick,
    tone = 'quiet',
    type = 'button',
    busy = false,
    disabled,
    icon,
    iconAfter,
    shortcut,
  } = props;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      ref={props.ref}
      type={type}
      className={styles['button']}
      data-tone={tone}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-label={props.label}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
      onClick={press}
    >
      {icon ? <Icon name={icon} size={18} /> : null}
      <span>
        {children}
        {busy ? <span aria-hidden="true"> …</span> : null}
      </span>
      {iconAfter ? <Icon name={iconAfter} size={18} /> : null}
      {shortcut ? <KeyHint>{shortcut}</KeyHint> : null}
    </button>
  );
};
