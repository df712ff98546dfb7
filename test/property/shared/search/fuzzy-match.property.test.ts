import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzyMatch } from '../../../../shared/search/fuzzy-match.ts';

const score = (typed: string, name: string): number => fuzzyMatch(typed, name)?.score ?? Number.NEGATIVE_INFINITY;
const marked = (typed: string, name: string): string | null =>
  fuzzyMatch(typed, name)
    ?.marks.map(([from, to]) => name.slice(from, to))
    .join('|') ?? null;

describe('a name that is typed roughly', () => {
  it('is found by its letters in their order, and by no others', () => {
    expect(marked('bdc', 'Begin a daily check-in')).toBe('B|d|c');
    expect(marked('lock', 'Lock the vault')).toBe('Lock');
    expect(marked('DARK', 'Dark theme')).toBe('Dark');
    expect(marked('new note', 'New note')).toBe('New|note');
    expect(marked('kl', 'Lock the vault')).toBe('k|l');
    expect(marked('xyz', 'Lock the vault')).toBeNull();
  });
  it('comes first where the letters begin words or follow each other', () => {
    expect(score('set', 'Settings')).toBeGreaterThan(score('set', 'Show every thing'));
    expect(score('dri', 'Drift')).toBeGreaterThan(score('dri', 'Begin a daily check-in'));
    expect(score('bw', 'Begin a weekly check-in')).toBeGreaterThan(score('bw', 'Subway'));
  });
  it('fits whatever letters of it are left out, and marks exactly those that were typed', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abc d'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(name, fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (text, kept) => {
        const typed = [...text].filter((letter, at) => letter !== ' ' && kept[at] === true).join('');
        expect(marked(typed, text)?.replaceAll('|', '')).toBe(typed);
      }),
    );
  });
  it('is weighed quickly, however many ways there are', () => {
    expect(fuzzyMatch('a'.repeat(24), 'a'.repeat(40))?.marks).toEqual([[0, 24]]);
  });
});
