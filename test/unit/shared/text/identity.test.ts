import { describe, expect, it } from 'vitest';
import { isSameName } from '../../../../shared/text/identity.ts';

describe('two names', () => {
  it.each([
    ['かき', 'かぎ', 'oysters and a key'],
    ['はし', 'ぱし', 'a sound mark'],
    ['ハハ', 'パパ', 'a mother and a father'],
    ['काम', 'कम', 'work and little'],
    ['राम', 'रमा', 'two people'],
    ['কলা', 'কাল', 'a vowel sign elsewhere'],
    ['மரம்', 'மாரம்', 'a long vowel'],
    ['ไม้', 'ไม่', 'wood and no'],
    ['ใกล้', 'ไกล', 'near and far'],
    ['мой', 'мои', 'й is no и'],
    ['все', 'всё', 'ё is no е'],
    ['résumé', 'resume', 'accents'],
    ['år', 'ar', 'a ring'],
    ['Müller', 'Muller', 'two people'],
    ['Maße', 'Masse', 'ß is no ss'],
    ['sınır', 'sinir', 'a dotless i'],
    ['می‌خواهم', 'میخواهم', 'a joiner that parts words'],
    ['שָׁלוֹם', 'שלום', 'points'],
  ])('%s and %s are two: %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });
  it.each([
    ['Incident', 'incident'],
    ['CAFÉ', 'cafe\u0301'],
    ['ΟΔΟΣ', 'οδος'],
    ['ÉCOLE', 'école'],
    ['retro\u00adspective', 'Retro\u200bspective'],
    ['ЙОД', 'йод'],
    ['İpek', 'ipek'],
    ['が', 'か\u3099'],
    ['한', '\u1112\u1161\u11ab'],
  ])('%s and %s are one', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
  });
});
