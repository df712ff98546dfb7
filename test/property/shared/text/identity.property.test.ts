import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf, isSameName } from '../../../../shared/text/identity.ts';
import { anyName, unseen } from '../../../support/any-name.ts';

/** Slow and obvious: letter by letter of what is left when a name is taken apart, each in its own lower case. */
const lettersOf = (name: string): readonly string[] =>
  [...name.normalize('NFD')]
    .filter((letter) => !'\u00ad\u200b\u2060\ufeff'.includes(letter))
    .join('')
    .normalize('NFC')
    .split(/(?:)/u)
    .flatMap((letter) => [...(letter === 'İ' ? 'i' : letter.toLowerCase())].map((one) => (one === 'ς' ? 'σ' : one)));

describe('what makes two names one', () => {
  it('is the same however a name is composed or taken apart', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(isSameName(name.normalize('NFC'), name.normalize('NFD'))).toBe(true);
        expect(identityOf(identityOf(name))).toBe(identityOf(name));
      }),
    );
  });
  it('is the same with what nobody sees between its letters', () => {
    fc.assert(
      fc.property(anyName, unseen, fc.nat(8), (name, sign, at) => {
        const letters = [...name];
        const place = Math.min(at, letters.length);
        const with_ = [...letters.slice(0, place), sign, ...letters.slice(place)].join('');
        expect(identityOf(with_)).toBe(identityOf(name));
      }),
    );
  });
  it('is never the same for names of other letters, in any script', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        const alike = lettersOf(one).join('').normalize('NFC') === lettersOf(other).join('').normalize('NFC');
        expect(isSameName(one, other)).toBe(alike);
      }),
      { numRuns: 2_000 },
    );
  });
});
