import { type ReactNode, useId } from 'react';
import { Icon } from '../../design/Icon.tsx';
import styles from './Checkbox.module.css';

export type CheckboxProps = {
  readonly label: string;
  readonly detail?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

/** Something that is in or out. */
export const Checkbox = ({ label, detail, checked, onChange, disabled }: CheckboxProps) => {
  const id = useId();
  return (
    <div className={styles['checkbox']}>
      <label className={styles['row']} data-disabled={disabled || undefined}>
        <input
          type="checkbox"
          className={styles['input']}
          checked={checked}
          disabled={disabled}
          aria-describedby={detail ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className={styles['box']}>
          <Icon name="check" size={16} />
        </span>
        {label}
      </label>
      {detail ? (
        <div className={styles['detail']} id={id}>
          {detail}
        </div>
      ) : null}
    </div>
  );
};
