import type { Ref } from 'react';
import { TextField } from '../kit/fields/TextField.tsx';
import { Button } from '../kit/primitives/Button.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import styles from './SecretField.module.css';
import { TypedGroups, type TypedGroupView } from './TypedGroups.tsx';

const LONGEST_KEY = 200;

export type SecretFieldProps = {
  readonly words: {
    readonly passphrase: string;
    readonly passphraseHint: string;
    readonly recoveryKey: string;
    readonly recoveryKeyHint: string;
    /** To the other one of the two. */
    readonly useRecoveryKey: string;
    readonly usePassphrase: string;
  };
  readonly kind: 'passphrase' | 'recovery-key';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSwitch: () => void;
  readonly groups: readonly TypedGroupView[];
  /** That nothing is typed, or which group has a slip, in words. */
  readonly error: string | undefined;
  readonly ref: Ref<HTMLInputElement>;
  readonly progress: string;
};

/** A passphrase or, by a plain switch below it, a recovery key. */
export const SecretField = ({ words, kind, value, onChange, ...props }: SecretFieldProps) => (
  <div className={styles['secret']}>
    {kind === 'passphrase' ? (
      <PassphraseField
        label={words.passphrase}
        ref={props.ref}
        hint={words.passphraseHint}
        error={props.error}
        autoComplete="current-password"
        value={value}
        onChange={onChange}
      />
    ) : (
      <>
        <TextField
          label={words.recoveryKey}
          hint={words.recoveryKeyHint}
          ref={props.ref}
          error={props.error}
          value={value}
          maxLength={LONGEST_KEY}
          onChange={onChange}
        />
        <TypedGroups groups={props.groups} />
        <p className={styles['progress']} role="status">
          {props.progress}
        </p>
      </>
    )}
    <div className={styles['switch']}>
      <Button tone="plain" onClick={props.onSwitch}>
        {kind === 'passphrase' ? words.useRecoveryKey : words.usePassphrase}
      </Button>
    </div>
  </div>
);
