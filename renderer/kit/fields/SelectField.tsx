import styles from './Field.module.css';
import { Field, type FieldWords } from './Field.tsx';

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
        className={styles['box']}
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
