import type { Ref } from 'react';
import { classNames } from '../primitives/class-names.ts';
import styles from './Field.module.css';
import { Field, type FieldWords } from './Field.tsx';
import { InputBox } from './InputBox.tsx';

type TextValue = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  readonly disabled?: boolean;
};

export type TextFieldProps = TextValue & {
  readonly type?: 'text' | 'date' | 'search' | 'number';
  readonly inputMode?: 'text' | 'numeric';
  readonly autoComplete?: string;
  /** The last day that may be picked, for a date. */
  readonly max?: string | undefined;
  /** When the focus leaves the field. */
  readonly onLeave?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
};

/** One line of text. */
export const TextField = (props: TextFieldProps) => (
  <Field {...props}>
    {(links) => (
      <InputBox
        {...links}
        ref={props.ref}
        type={props.type ?? 'text'}
        dir={props.type === undefined || props.type === 'text' ? 'auto' : undefined}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? 'off'}
        spellCheck={false}
        max={props.max}
        maxLength={props.maxLength}
        disabled={props.disabled}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onLeave}
      />
    )}
  </Field>
);

export type TextAreaProps = TextValue & {
  readonly rows?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** A place to write in: serif, grows with the text. */
export const TextArea = (props: TextAreaProps) => (
  <Field {...props}>
    {(links) => (
      <textarea
        {...links}
        ref={props.ref}
        className={classNames(styles['box'], styles['area'])}
        rows={props.rows ?? 3}
        dir="auto"
        spellCheck={false}
        maxLength={props.maxLength}
        disabled={props.disabled}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    )}
  </Field>
);
