import { useId } from 'react';
import { Row } from '../../kit/primitives/Row.tsx';
import styles from './LockMinutes.module.css';
import { settingsCopy } from './settings-copy.ts';

const COMMON = [1, 2, 5, 10, 15, 30, 60, 120];

/** A value set elsewhere stays choosable. */
const choices = (current: number): readonly number[] =>
  COMMON.includes(current) ? COMMON : [...COMMON, current].sort((one, other) => one - other);

export type LockMinutesProps = {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
};

/** How long without a key or a click before the vault locks by itself. */
export const LockMinutes = ({ minutes, onChange }: LockMinutesProps) => {
  const id = useId();
  return (
    <Row>
      <label htmlFor={id}>{settingsCopy.lockMinutes}</label>
      <select
        id={id}
        className={styles['select']}
        value={minutes}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {choices(minutes).map((count) => (
          <option key={count} value={count}>
            {settingsCopy.minutes(count)}
          </option>
        ))}
      </select>
    </Row>
  );
};
