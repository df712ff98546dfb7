import { type ReactNode, useId, useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { Secret } from '../../../shared/ipc/secret.ts';
import { keysCopy } from '../../keys/keys-copy.ts';
import { PassphraseField } from '../../keys/PassphraseField.tsx';
import { useSealing } from '../../keys/use-sealing.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Progress } from '../../kit/feedback/Progress.tsx';
import { Form } from '../../kit/fields/Form.tsx';
import { Actions } from '../../kit/primitives/Actions.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { InView } from '../../kit/primitives/InView.tsx';
import styles from './KeyForm.module.css';
import { OldCopies } from './OldCopies.tsx';

export type KeyFormProps = {
  readonly submit: string;
  readonly tone?: 'primary' | 'danger';
  readonly busy: boolean;
  readonly error: AppError | null;
  readonly disabled?: boolean;
  /** Called with the present passphrase, once it is typed; without a backup only when the writer asked for that. */
  readonly onSubmit: (present: string, withoutBackup: boolean) => void;
  /** What is chosen besides, above the button. */
  readonly children?: ReactNode;
};

const isAboutPassphrase = (error: AppError | null): error is AppError => error?.code === 'passphrase-wrong';

/** The present passphrase, what is to change, and how far sealing everything anew has come. */
export const KeyForm = (props: KeyFormProps) => {
  const [present, setPresent] = useState('');
  const sealing = useSealing(props.busy);
  const id = useId();
  const submit = () => {
    if (!props.busy && present !== '' && !props.disabled) props.onSubmit(present, false);
  };
  const wrong = isAboutPassphrase(props.error) ? errorWords(props.error) : null;
  return (
    <Form onSubmit={submit} describedBy={id}>
      <PassphraseField
        label={keysCopy.present}
        hint={keysCopy.presentHint}
        error={wrong ? `${wrong.title} ${wrong.detail}` : undefined}
        autoComplete="current-password"
        value={present}
        onChange={setPresent}
      />
      {props.children}
      {props.error && !wrong ? (
        <InView>
          <Failure
            announce
            words={errorWords(props.error)}
            {...(props.error.code === 'backup-first-failed'
              ? { retryLabel: keysCopy.withoutBackup, onRetry: () => props.onSubmit(present, true) }
              : {})}
          />
        </InView>
      ) : null}
      <Actions>
        <Button tone={props.tone ?? 'primary'} type="submit" busy={props.busy} disabled={props.disabled ?? false}>
          {props.submit}
        </Button>
      </Actions>
      <div id={id}>
        <Progress of={sealing.of} words={sealing.words} />
      </div>
    </Form>
  );
};

/** Said once it is done, and what becomes of the backups that open as before; `formerly` is what opened them. */
export const KeysChanged = ({ words, formerly }: { readonly words: string; readonly formerly: Secret }) => (
  <div className={styles['changed']}>
    <p role="status">{words}</p>
    <OldCopies known={formerly} />
  </div>
);
