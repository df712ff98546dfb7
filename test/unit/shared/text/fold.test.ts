import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/text/fold.ts';

describe('a text as it is compared to find something', () => {
  it.each([
    ['CAFÉ', 'cafe'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['Łódź', 'lodz'],
    ['ﬁne', 'fine'],
    ['٢٠٢٦ ۲۰۲۶ २०२६ ๒๐๒๖ ２０２６', '2026 2026 2026 2026 2026'],
    ['\u{116d0}\u{116d9}\u{116da}\u{116e3}\u{1e950}\u{1e959}', '090909'],
    ['O’Brien', "o'brien"],
    ['‘so’', "'so'"],
    ['ΟΔΟΣ', 'οδοσ'],
    ['Άννα', 'αννα'],
    ['İpek', 'ipek'],
    ['за́мок', 'замок'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
    ['كـتـاب', 'كتاب'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['retro\u200bspec\u00adtive', 'retrospective'],
    ['می‌خواهم', 'میخواهم'],
  ])('%s is read as %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
  it.each(['かぎ', 'パパ', 'कम', 'काम', 'ไม่', 'йод', 'ёлка', 'їжак', 'ўсё', 'أحمد', '한글'])(
    'the marks of %s are part of its letters',
    (written) => {
      expect(fold(written)).toBe(written);
      expect(fold(written.normalize('NFD'))).toBe(written);
    },
  );
});
