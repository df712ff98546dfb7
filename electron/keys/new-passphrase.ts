import type { AppError } from '../../shared/errors/app-error.ts';
import { takingOf } from '../../shared/keys/guessable.ts';
import { passphraseProblem } from '../vault/crypto/key-derivation.ts';
import { estimatePassphrase } from './estimate-passphrase.ts';

/**
 * Why a passphrase is not taken as a new one; null when it is. One that withstands guessing for less than months is
 * taken only when it is said to be meant (`acceptsGuessable`), one that is guessed within minutes never. What opens a
 * vault already is never asked about.
 */
export const newPassphraseProblem = async (passphrase: string, acceptsGuessable: boolean): Promise<AppError | null> => {
  const problem = passphraseProblem(passphrase);
  if (problem !== null) return problem;
  const within = await estimatePassphrase(passphrase);
  const taking = takingOf(within);
  if (taking === 'freely' || (taking === 'deliberately' && acceptsGuessable)) return null;
  return { code: 'passphrase-guessable', within, isRefused: taking === 'never' };
};
