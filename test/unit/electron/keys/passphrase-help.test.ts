import { describe, expect, it } from 'vitest';
import { estimatePassphrase } from '../../../../electron/keys/estimate-passphrase.ts';
import { createMachineCost } from '../../../../electron/keys/machine-cost.ts';
import { newPassphraseProblem } from '../../../../electron/keys/new-passphrase.ts';
import { suggestPassphrase } from '../../../../electron/keys/suggest-passphrase.ts';
import { loadWordLists } from '../../../../electron/keys/word-lists.ts';
import { takingOf, withstandsNames } from '../../../../shared/keys/guessable.ts';

describe('a suggested passphrase', () => {
  it('is five words of a list of 7,776 different ones, each as likely as the others', async () => {
    const { short } = await loadWordLists();
    const asked: number[] = [];
    const pick = (limit: number) => asked.push(limit) - 1;
    expect(await suggestPassphrase(pick)).toBe(short.slice(0, 5).join(' '));
    expect(asked).toEqual([7776, 7776, 7776, 7776, 7776]);
    expect(new Set(short).size).toBe(7776);
  });

  it('has only words that any keyboard types without thinking', async () => {
    const { short } = await loadWordLists();
    expect(short.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
  });

  it('withstands guessing for centuries even by somebody who knows the list', async () => {
    const { short } = await loadWordLists();
    const seconds = short.length ** 5 / 10_000;
    expect(seconds).toBeGreaterThan(100 * 365 * 86_400);
    let at = 0;
    const everyThousandth = () => {
      at += 1_000;
      return at;
    };
    expect(await estimatePassphrase(await suggestPassphrase(everyThousandth))).toBe('centuries');
  });
});

describe('a new passphrase', () => {
  it.each([
    ['password', 'seconds', true],
    ['12345678', 'seconds', true],
    ['Driftline2026', 'hours', false],
  ])('%s is guessed within %s: refused for good %s, else taken once it is meant', async (phrase, within, isRefused) => {
    const problem = { code: 'passphrase-guessable', within, isRefused };
    expect(await newPassphraseProblem(phrase, false)).toEqual(problem);
    expect(await newPassphraseProblem(phrase, true)).toEqual(isRefused ? problem : null);
  });

  it('is taken freely from months on, and a short one is called short', async () => {
    expect(await newPassphraseProblem('copper lantern orchard', false)).toBeNull();
    expect(await newPassphraseProblem('short', true)).toMatchObject({ code: 'passphrase-too-short' });
  });

  it('is judged alike by every level there is', () => {
    const takings = withstandsNames.map(takingOf);
    expect(takings).toEqual(['never', 'never', 'deliberately', 'deliberately', 'freely', 'freely', 'freely']);
  });
});

describe('what a derivation may cost on this machine', () => {
  it('is measured once, later, and told', async () => {
    const works: (() => Promise<void>)[] = [];
    const cost = { memoryKib: 262_144, passes: 3, lanes: 4 };
    let told = 0;
    const machine = createMachineCost({
      measure: async () => cost,
      later: (work) => void works.push(work),
      onKnown: () => {
        told += 1;
      },
    });
    machine.begin();
    machine.begin();
    expect([works.length, machine.known()]).toEqual([1, null]);
    await works[0]?.();
    expect([machine.known(), told]).toEqual([cost, 1]);
  });
});

describe('the estimate of a passphrase', () => {
  it.each([
    ['password', 'seconds'],
    ['qwertyuiop', 'seconds'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'seconds'],
    ['12.04.1987', 'seconds'],
    ['Driftline2026', 'hours'],
    ['lantern orchard', 'hours'],
    ['copper lantern orchard', 'years'],
    ['copper lantern orchard gravel', 'centuries'],
    ['x9$Kq!27vbLmPz', 'centuries'],
  ])('of “%s” is %s', async (passphrase, expected) => {
    expect(await estimatePassphrase(passphrase)).toBe(expected);
  });

  it('takes the spaces between plain words for nothing', async () => {
    for (const separator of [' ', '-', '  ', '. ']) {
      expect(await estimatePassphrase(['copper', 'lantern', 'orchard'].join(separator))).toBe('years');
    }
  });

  it('takes words of another language for words as well', async () => {
    expect(await estimatePassphrase('löffel tasse')).not.toBe('centuries');
  });

  it('is the same however a letter was composed', async () => {
    const typed = 'löffel tasse';
    expect(await estimatePassphrase(typed.normalize('NFD'))).toBe(await estimatePassphrase(typed.normalize('NFC')));
  });

  it('answers for the longest text that fits a request', async () => {
    expect(await estimatePassphrase('u4#Zq'.repeat(200))).toBeDefined();
  });
});
