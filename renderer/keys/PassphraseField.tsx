import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
import { Icon } from '../design/Icon.tsx';
import { Field, type FieldWords } from '../kit/fields/Field.tsx';
import { InputBox } from '../kit/fields/InputBox.tsx';
import styles from './PassphraseField.module.css';

export type PassphraseFieldProps = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `new-password` where one is chosen, `current-password` where it is asked for. */
  readonly autoComplete: 'current-password' | 'new-password';
  readonly disabled?: boolean;
  /** Anything said about what is typed: its strength, for example. */
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
};

/** A passphrase: hidden unless shown, and a word about caps lock before it costs an attempt. */
export const PassphraseField = (props: PassphraseFieldProps) => {
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <Field {...props}>
      {(links) => (
        <>
          <div className={styles['revealable']}>
            <InputBox
              {...links}
              ref={props.ref}
              type={shown ? 'text' : 'password'}
              autoComplete={props.autoComplete}
              autoCapitalize="none"
              spellCheck={false}
              disabled={props.disabled}
              value={props.value}
              onChange={(event) => props.onChange(event.target.value)}
              onKeyDown={watchCapsLock}
              onKeyUp={watchCapsLock}
              onBlur={() => setCapsLock(false)}
            />
            <button
              type="button"
              className={styles['reveal']}
              aria-pressed={shown}
              aria-label="Show what is typed"
              aria-controls={links.id}
              onClick={() => setShown(!shown)}
            >
              <Icon name={shown ? 'eye-off' : 'eye'} />
            </button>
          </div>
          <div className={styles['caps']} role="status">
            {capsLock ? (
              <>
                <Icon name="alert" size={16} />
                Caps lock is on.
              </>
            ) : null}
          </div>
          {props.children}
        </>
      )}
    </Field>
  );
};
