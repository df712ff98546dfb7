import styles from '../../kit/fields/Field.module.css';
import { Field, type FieldWords } from '../../kit/fields/Field.tsx';
import { classNames } from '../../kit/primitives/class-names.ts';

export type SelectFieldProps = FieldWords & {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

/** One of many, in the browser's own list. */
export const SelectField = (props: SelectFieldProps) => (
  <Field {...props}>
    {(links) => (
      <select
        {...links}
        className={classNames(styles['box'], styles['select'])}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
