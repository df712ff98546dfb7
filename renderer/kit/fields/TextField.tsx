import type { ReactNode, Ref } from 'react';
import { classNames } from '../primitives/class-names.ts';
import styles from './Field.module.css';
import { Field, type FieldWords } from './Field.tsx';
import { InputBox } from './InputBox.tsx';
import { RoomNotice, tooLong } from './RoomNotice.tsx';
import { alsoTo, type Room, useRoom } from './use-room.ts';

type TextValue = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  /** Another place for what does not fit. */
  readonly keepRest?: KeepRest | undefined;
  readonly disabled?: boolean;
};

export type KeepRest = {
  readonly label: string;
  readonly busy: boolean;
  /** Gives whether the rest is kept; then what fits is put in. */
  readonly onKeep: (rest: string) => Promise<boolean>;
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

/** One line of text. What does not fit into `maxLength` is said, and never cut off. */
export const TextField = (props: TextFieldProps) => {
  const room = useRoom(props.maxLength);
  return (
    <Field {...props} error={roomError(room, props)}>
      {(links) => (
        <InputBox
          {...links}
          ref={alsoTo(room.box, props.ref)}
          type={props.type ?? 'text'}
          dir={props.type === undefined || props.type === 'text' ? 'auto' : undefined}
          inputMode={props.inputMode}
          autoComplete={props.autoComplete ?? 'off'}
          spellCheck={false}
          max={props.max}
          disabled={props.disabled}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onLeave}
        />
      )}
    </Field>
  );
};

export type TextAreaProps = TextValue & {
  readonly rows?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** A place to write in: serif, grows with the text. What does not fit into `maxLength` is said, and never cut off. */
export const TextArea = (props: TextAreaProps) => {
  const room = useRoom(props.maxLength);
  return (
    <Field {...props} error={roomError(room, props)}>
      {(links) => (
        <textarea
          {...links}
          ref={alsoTo(room.box, props.ref)}
          className={classNames(styles['box'], styles['area'])}
          rows={props.rows ?? 3}
          dir="auto"
          spellCheck={false}
          disabled={props.disabled}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
};

/** What is wrong with the text: that something did not fit, that it is too long already, or what the screen says. */
const roomError = (
  { refused, rest, putIn, leave }: Room,
  { maxLength, value, error, keepRest }: TextValue,
): ReactNode => {
  if (maxLength === undefined) return error;
  const keepAndPutIn = async () => {
    if (await keepRest?.onKeep(rest())) putIn();
  };
  const keep = keepRest && { ...keepRest, onKeep: () => void keepAndPutIn() };
  if (refused) return <RoomNotice refused={refused} limit={maxLength} onFit={putIn} onLeave={leave} keep={keep} />;
  return value.length > maxLength ? tooLong(value.length, maxLength) : error;
};
