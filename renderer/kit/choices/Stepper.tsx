import type { KeyboardEvent } from 'react';
import { Icon } from '../../design/Icon.tsx';
import styles from './Stepper.module.css';

export type StepperProps = {
  readonly label: string;
  /** Null = not answered. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number | null) => void;
  /** "3 chips, 15 %": said instead of the bare number. */
  readonly spoken?: string;
  /** Whether an emptied field is "not answered" (default) or the minimum. */
  readonly required?: boolean;
};

const JUMP = 5;

/** Where a key leads from `value`; undefined = not our key. Digits are typed into the field itself. */
const valueAfterKey = (value: number, min: number, max: number, key: string): number | undefined => {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return value + 1;
    case 'ArrowDown':
    case 'ArrowLeft':
      return value - 1;
    case 'PageUp':
      return value + JUMP;
    case 'PageDown':
      return value - JUMP;
    case 'Home':
      return min;
    case 'End':
      return max;
    default:
      return undefined;
  }
};

/** A whole number with minus and plus: arrows by one, Page keys by five, Home and End to the limits, or typed. */
export const Stepper = (props: StepperProps) => {
  const { label, value, min, max, onChange, required = false } = props;
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  const moveByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = valueAfterKey(value ?? min, min, max, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(next);
  };
  const type = (text: string) => {
    const digits = text.replace(/\D/g, '');
    if (digits === '') onChange(required ? min : null);
    else set(Number(digits));
  };
  return (
    <span className={styles['stepper']}>
      <button
        type="button"
        className={styles['step']}
        tabIndex={-1}
        aria-label={`Less: ${label}`}
        disabled={(value ?? min) <= min}
        onClick={() => set((value ?? min) - 1)}
      >
        <Icon name="minus" size={18} />
      </button>
      <input
        className={styles['number']}
        role="spinbutton"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={value ?? undefined}
        aria-valuetext={value === null ? 'not answered' : (props.spoken ?? String(value))}
        placeholder="–"
        value={value ?? ''}
        onChange={(event) => type(event.target.value)}
        onFocus={(event) => event.target.select()}
        onKeyDown={moveByKey}
      />
      <button
        type="button"
        className={styles['step']}
        tabIndex={-1}
        aria-label={`More: ${label}`}
        disabled={value !== null && value >= max}
        onClick={() => set(value === null ? min : value + 1)}
      >
        <Icon name="plus" size={18} />
      </button>
    </span>
  );
};
