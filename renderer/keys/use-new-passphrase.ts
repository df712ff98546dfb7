import { useEffect, useRef, useState } from 'react';
import { takingOf, type Withstands } from '../../shared/keys/guessable.ts';
import { call } from '../bridge/bridge.ts';
import { guessableCopy, lengthRemark, newPassphraseCopy, strengthRemark } from './keys-copy.ts';

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

/** What is to be used: `acceptsGuessable` when the writer said of one that is soon guessed that it is meant. */
export type SettledPassphrase = { readonly passphrase: string; readonly acceptsGuessable?: true };

/** How soon a passphrase is guessed that was tried, where that is too soon; forgotten once another is typed. */
const useGuessable = (passphrase: string) => {
  const [found, setFound] = useState<{ readonly of: string; readonly withstands: Withstands } | null>(null);
  const [accepted, setAccepted] = useState<string | null>(null);
  const current = found?.of === passphrase ? found.withstands : null;
  const isAccepted = accepted === passphrase;
  /** The passphrase when it may be used; else null, and what is in its way is shown. */
  const judge = async (): Promise<SettledPassphrase | null> => {
    const reply = await call('passphrase:estimate', { passphrase });
    const taking = reply.ok ? takingOf(reply.value.withstands) : 'freely';
    if (taking === 'freely') return { passphrase };
    if (taking === 'deliberately' && isAccepted) return { passphrase, acceptsGuessable: true };
    if (reply.ok) setFound({ of: passphrase, withstands: reply.value.withstands });
    return null;
  };
  const taking = current === null ? 'freely' : takingOf(current);
  return {
    judge,
    refusal: current !== null && taking === 'never' ? guessableCopy.refused(current) : undefined,
    step:
      current !== null && taking === 'deliberately'
        ? {
            title: guessableCopy.title(current),
            isAccepted,
            onAccept: (isMeant: boolean) => setAccepted(isMeant ? passphrase : null),
          }
        : null,
  };
};

/** A passphrase that is being chosen: suggested, or typed twice, long enough, weighed, and meant. */
export const useNewPassphrase = () => {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [tried, setTried] = useState(false);
  const [suggestion, setSuggestion] = useState<string | null>(null);
  const secondField = useRef<HTMLInputElement>(null);
  const strength = useStrength(first);
  const guessable = useGuessable(first);
  const isLong = lengthOf(first) >= MINIMUM_LENGTH;
  const differs = second !== '' && (tried ? first !== second : !first.startsWith(second));

  /** The passphrase when it is ready; otherwise shows what is missing, or leads on to the second field. */
  const settle = async (): Promise<SettledPassphrase | null> => {
    if (isLong && second === '') secondField.current?.focus();
    else setTried(true);
    return isLong && first === second ? guessable.judge() : null;
  };
  const suggest = async () => {
    const reply = await call('passphrase:suggest', null);
    if (reply.ok) setSuggestion(reply.value.passphrase);
  };
  // The words come first: what is drawn by chance is better than what most people would think of.
  useEffect(() => {
    let isCurrent = true;
    void call('passphrase:suggest', null).then((reply) => {
      if (isCurrent && reply.ok) setSuggestion((shown) => shown ?? reply.value.passphrase);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
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
    firstError: tried && !isLong ? tooShort || newPassphraseCopy.hint : guessable.refusal,
    step: guessable.step,
    secondError: differs ? newPassphraseCopy.mismatch : undefined,
    remark: strength === null ? tooShort : strengthRemark(strength),
  };
};
