import type { RefObject } from 'react';
import { Button } from '../kit/primitives/Button.tsx';
import { GuessableStep, type GuessableStepProps } from './GuessableStep.tsx';
import styles from './NewPassphrase.module.css';
import { PassphraseField } from './PassphraseField.tsx';

export type NewPassphraseProps = {
  readonly words: {
    readonly first: string;
    readonly second: string;
    readonly hint: string;
    readonly suggest: string;
    readonly suggestAgain: string;
    readonly suggested: string;
    readonly take: string;
  };
  readonly chosen: {
    readonly first: string;
    readonly second: string;
    readonly setFirst: (text: string) => void;
    readonly setSecond: (text: string) => void;
    readonly secondField: RefObject<HTMLInputElement | null>;
    readonly firstError: string | undefined;
    readonly secondError: string | undefined;
    /** What is said about the first while it is typed. */
    readonly remark: string;
    /** The deliberate second step of a passphrase that is soon guessed; null while there is none. */
    readonly step: GuessableStepProps | null;
    readonly suggestion: string | null;
    readonly suggest: () => void;
    readonly take: () => void;
  };
};

/** A passphrase chosen and typed twice, with a suggestion for whoever wants one. */
export const NewPassphrase = ({ words, chosen }: NewPassphraseProps) => (
  <>
    <Suggestion words={words} chosen={chosen} />
    <PassphraseField
      label={words.first}
      hint={words.hint}
      error={chosen.firstError}
      autoComplete="new-password"
      value={chosen.first}
      onChange={chosen.setFirst}
    >
      <p className={styles['remark']} role="status">
        {chosen.firstError ? '' : chosen.remark}
      </p>
    </PassphraseField>
    <PassphraseField
      ref={chosen.secondField}
      label={words.second}
      error={chosen.secondError}
      autoComplete="new-password"
      value={chosen.second}
      onChange={chosen.setSecond}
    />
    {chosen.step === null ? null : <GuessableStep {...chosen.step} />}
  </>
);

const Suggestion = ({ words, chosen }: NewPassphraseProps) => (
  <div className={styles['suggestion']}>
    <div role="status">
      {chosen.suggestion === null ? null : (
        <>
          <p className={styles['words']}>{chosen.suggestion}</p>
          <p className={styles['remark']}>{words.suggested}</p>
        </>
      )}
    </div>
    <div className={styles['actions']}>
      {chosen.suggestion === null ? null : <Button onClick={chosen.take}>{words.take}</Button>}
      <Button tone="plain" onClick={chosen.suggest}>
        {chosen.suggestion === null ? words.suggest : words.suggestAgain}
      </Button>
    </div>
  </div>
);
