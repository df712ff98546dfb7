import { describe, expect, it } from 'vitest';
import { lengthRemark, newPassphraseCopy, sealingCopy, strengthRemark } from '../../../../renderer/keys/keys-copy.ts';

describe('what is said while a passphrase is chosen', () => {
  it('counts down to the shortest one that is taken, and is silent before the first letter and from there on', () => {
    expect([0, 1, 6, 7, 8, 30].map((length) => lengthRemark(length, 8))).toEqual([
      '',
      '7 characters to go.',
      '2 characters to go.',
      'One character to go.',
      '',
      '',
    ]);
  });

  it('never gives the estimate without what it cannot see', () => {
    expect(strengthRemark('hours')).toBe(`Guessable within hours by a strong machine. ${newPassphraseCopy.blind}`);
    expect(strengthRemark('centuries')).toBe(`A strong machine would need centuries. ${newPassphraseCopy.blind}`);
  });

  it('counts records that are sealed again in figures one can read', () => {
    expect(sealingCopy.progress(1_500, 12_000)).toBe('Sealing everything again: 1,500 of 12,000.');
  });
});
