import { type FormEvent, useRef, useState } from 'react';
import { errorWords } from '../../../shared/error-words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { Threshold } from '../../components/Threshold.tsx';
import { lengthRemark, passphraseCopy, stepOf } from '../../copy/onboarding.ts';
import { useHeadingFocus } from '../../state/use-heading-focus.ts';
import { useVaultCall } from '../../state/vault.ts';
import styles from './Onboarding.module.css';

const MINIMUM_LENGTH = 8;

const lengthOf = (text: string): number => [...text].length;

/** Chooses the passphrase and makes the vault. */
export const PassphraseStep = ({ onBack }: { readonly onBack: () => void }) => {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [tried, setTried] = useState(false);
  const secondField = useRef<HTMLInputElement>(null);
  const create = useVaultCall('vault:create');
  useHeadingFocus('input');
  const long = lengthOf(first) >= MINIMUM_LENGTH;
  const differs = second !== '' && !first.startsWith(second);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (create.busy || !long) return setTried(true);
    // Enter in the first field leads to the second: no Tab needed.
    if (second === '') return secondField.current?.focus();
    setTried(true);
    if (first === second) void create.run({ passphrase: first });
  };
  const mismatch = differs || (tried && second !== '' && first !== second);
  return (
    <Threshold title={passphraseCopy.title} aside={stepOf(2, 3)} lead={passphraseCopy.lead}>
      <form className={styles['form']} onSubmit={submit}>
        <Notice tone="warning">{passphraseCopy.warning}</Notice>
        <PassphraseField
          label={passphraseCopy.first}
          hint={passphraseCopy.hint}
          error={tried && !long ? lengthRemark(lengthOf(first), MINIMUM_LENGTH) : undefined}
          autoComplete="new-password"
          value={first}
          onChange={setFirst}
        >
          <p className={styles['remark']} role="status">
            {tried && !long ? '' : lengthRemark(lengthOf(first), MINIMUM_LENGTH)}
          </p>
        </PassphraseField>
        <PassphraseField
          ref={secondField}
          label={passphraseCopy.second}
          error={mismatch ? passphraseCopy.mismatch : undefined}
          autoComplete="new-password"
          value={second}
          onChange={setSecond}
        />
        {create.error ? <Failure announce words={errorWords(create.error)} /> : null}
        <div className={styles['actions']}>
          <Button tone="primary" type="submit" busy={create.busy}>
            {passphraseCopy.create}
          </Button>
          <Button tone="plain" icon="arrow-left" onClick={onBack}>
            {passphraseCopy.back}
          </Button>
        </div>
        <p className={styles['remark']} role="status">
          {create.busy ? passphraseCopy.creating : ''}
        </p>
      </form>
    </Threshold>
  );
};
