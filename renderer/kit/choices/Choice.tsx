import { type KeyboardEvent, useId } from 'react';
import { Icon } from '../../design/Icon.tsx';
import { KeyHint } from '../primitives/KeyHint.tsx';
import { Legend } from '../primitives/Legend.tsx';
import styles from './Choice.module.css';

export type ChoiceOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** One short sentence below the label. */
  readonly detail?: string;
  /** A minor way out ("About the same", "Does not apply"): smaller, in one row after the others. */
  readonly minor?: boolean;
};

export type ChoiceProps<Value extends string> = {
  /** The question. Shown unless the screen shows it itself. */
  readonly label: string;
  readonly hideLabel?: boolean;
  /** A small line under the question. */
  readonly hint?: string | null;
  readonly options: readonly ChoiceOption<Value>[];
  /** Null = not answered yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Shows 1..n before the options; the screen binds the keys. */
  readonly numbered?: boolean;
  /** The number before the first option, 1 unless given. */
  readonly firstNumber?: number;
  readonly columns?: 1 | 2 | 3;
};

type OptionProps<Value extends string> = {
  readonly option: ChoiceOption<Value>;
  readonly index: number;
  readonly name: string;
  readonly group: ChoiceProps<Value>;
};

const Option = <Value extends string>({ option, index, name, group }: OptionProps<Value>) => (
  <label className={styles['option']} data-minor={option.minor || undefined}>
    <input
      type="radio"
      className={styles['radio']}
      name={name}
      value={option.value}
      checked={group.value === option.value}
      aria-keyshortcuts={group.numbered ? String(index + (group.firstNumber ?? 1)) : undefined}
      aria-describedby={option.detail ? `${name}-${index}` : undefined}
      aria-label={option.label}
      onChange={() => group.onChange(option.value)}
    />
    {group.numbered ? <KeyHint>{String(index + (group.firstNumber ?? 1))}</KeyHint> : null}
    <span className={styles['words']}>
      <span>{option.label}</span>
      {option.detail ? (
        <span className={styles['detail']} id={`${name}-${index}`}>
          {option.detail}
        </span>
      ) : null}
    </span>
    <span className={styles['tick']}>
      <Icon name="check" size={18} />
    </span>
  </label>
);

/** One of a few, as sheets of paper. Radio buttons underneath: arrows choose, Tab leaves. */
export const Choice = <Value extends string>(props: ChoiceProps<Value>) => {
  const name = useId();
  const numbered = props.options.map((option, index) => ({ option, index }));
  const rows = [numbered.filter(({ option }) => !option.minor), numbered.filter(({ option }) => option.minor)];
  // Enter belongs to the screen ("next"); inside a form a radio would submit it, which is the same thing.
  const keepArrowsHere = (event: KeyboardEvent) => {
    if (event.key.startsWith('Arrow')) event.stopPropagation();
  };
  return (
    <fieldset
      className={styles['choice']}
      aria-describedby={props.hint ? `${name}-hint` : undefined}
      onKeyDown={keepArrowsHere}
    >
      <Legend hidden={props.hideLabel} hint={{ id: `${name}-hint`, text: props.hint ?? null }} space="far">
        {props.label}
      </Legend>
      {rows
        .filter((row) => row.length > 0)
        .map((row) => (
          <div key={row[0]?.index} className={styles['row']} data-columns={props.columns ?? 1}>
            {row.map(({ option, index }) => (
              <Option key={option.value} option={option} index={index} name={name} group={props} />
            ))}
          </div>
        ))}
    </fieldset>
  );
};
