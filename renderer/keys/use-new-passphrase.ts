import { useEffect, useRef, useState } from 'react';
import type { Withstands } from '../../shared/ipc/keys.ts';
import { call } from '../bridge/bridge.ts';
import { lengthRemark, newPassphraseCopy, strengthRemark } from './keys-copy.ts';

const MINIMUM_LENGTH = 8;
/** Long enough that a word typed in one go is weighed once. */
const WEIGH_AFTER_MS = 250;

const lengthOf = (text: string): number => [...text].length;

/** How long the passphrase withstands guessing, as main sees it; null while that is not known. */
const useStrength = (passphrase: string): Withstands | null => {
  const [weighed, setWeighed] = useState<{ readonly of: string; readonly withstands: Withstands } | null>(null);
  useEffect(() => {
    if (lengthOf(passphrase) < MINIMUM_LENGTH) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const reply = await call('passphrase:estimate', { passphrase });
      if (isCurrent && reply.ok) setWeighed({ of: passphrase, withstands: reply.value.withstands });
    }, WEIGH_AFTER_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [passphrase]);
  return weighed?.of === passphrase ? weighed.withstands : null;
};

/** A passphrase that is being chosen: typed twice, long enough, weighed, or suggested. */
export const useNewPassphrase = () => {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [tried, setTried] = useState(false);
  const [suggestion, setSuggestion] = useState<string | null>(null);
  const secondField = useRef<HTMLInputElement>(null);
  const strength = useStrength(first);
  const isLong = lengthOf(first) >= MINIMUM_LENGTH;
  const differs = second !== '' && (tried ? first !== second : !first.startsWith(second));

  /** The passphrase when it is ready; otherwise shows what is missing, or leads on to the second field. */
  const settle = (): string | null => {
    if (isLong && second === '') secondField.current?.focus();
    else setTried(true);
    return isLong && first === second ? first : null;
  };
  const suggest = async () => {
    const reply = await call('passphrase:suggest', null);
    if (reply.ok) setSuggestion(reply.value.passphrase);
  };
  const take = () => {
    setFirst(suggestion ?? '');
    setSecond('');
    secondField.current?.focus();
  };
  const tooShort = lengthRemark(lengthOf(first), MINIMUM_LENGTH);
  return {
    first,
    second,
    setFirst,
    setSecond,
    secondField,
    suggestion,
    suggest: () => void suggest(),
    take,
    settle,
    firstError: tried && !isLong ? tooShort || newPassphraseCopy.hint : undefined,
    secondError: differs ? newPassphraseCopy.mismatch : undefined,
    remark: strength === null ? tooShort : strengthRemark(strength),
  };
};
