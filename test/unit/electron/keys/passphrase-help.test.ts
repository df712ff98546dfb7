import { describe, expect, it } from 'vitest';
import { estimatePassphrase } from '../../../../electron/keys/estimate-passphrase.ts';
import { suggestPassphrase } from '../../../../electron/keys/suggest-passphrase.ts';
import { loadWordLists } from '../../../../electron/keys/word-lists.ts';

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
