import { describe, expect, it } from 'vitest';
import { fieldChoices, inlineChoices, isWritten, suggestLabels } from '../../../../shared/labels/suggest-labels.ts';

const used = (name: string, count = 1, aliases: readonly string[] = []) => ({ name, count, aliases });
const written = (names: Parameters<typeof inlineChoices>[0], typed: string): readonly string[] =>
  suggestLabels(inlineChoices(names), typed).map((one) => one.written);

const TAGS = [used('incident', 7), used('incident-review', 2), used('main-incident', 9), used('coincidence', 30)];

describe('what the typed letters may become', () => {
  it('begins with them before a word of it does, before it contains them', () => {
    expect(written(TAGS, 'inci')).toEqual(['incident', 'incident-review', 'main-incident', 'coincidence']);
  });
  it('is, of those that fit alike, first what is used most', () => {
    expect(written([used('retry', 1), used('retro', 4), used('rest', 9)], 'ret')).toEqual(['retro', 'retry']);
    expect(written([used('b'), used('a'), used('c', 2)], '')).toEqual(['c', 'a', 'b']);
  });
  it('has at most six', () => {
    const many = Array.from({ length: 9 }, (_, index) => used(`tag${'abcdefghi'[index]}`, index));
    expect(written(many, 'tag')).toEqual(['tagi', 'tagh', 'tagg', 'tagf', 'tage', 'tagd']);
  });
  it('forgives case and accents, both ways', () => {
    expect(written([used('Zoë')], 'zoe')).toEqual(['Zoë']);
    expect(written([used('cafe')], 'Café')).toEqual(['cafe']);
  });
  it('says nothing of the inside of words for one letter', () => {
    expect(written([used('deploy')], 'l')).toEqual([]);
    expect(written([used('deploy')], 'lo')).toEqual(['deploy']);
  });
  it('is not what stands there already', () => {
    const choices = inlineChoices(TAGS);
    expect(suggestLabels(choices, 'incident').map((one) => one.written)).not.toContain('incident');
    expect(isWritten(choices, 'incident')).toBe(true);
    expect(isWritten(choices, 'Incident')).toBe(false);
    expect(written(TAGS, 'Incident')[0]).toBe('incident');
  });
});

describe('people', () => {
  it('are found by another name, and written by their own', () => {
    const [kim] = suggestLabels(inlineChoices([used('Kim', 3, ['Kimberly Oduya', 'koduya'])]), 'odu');
    expect(kim).toEqual({ written: 'Kim', name: 'Kim', alias: 'Kimberly Oduya', count: 3 });
    const [own] = suggestLabels(inlineChoices([used('Kim', 3, ['Kimberly'])]), 'ki');
    expect(own?.alias).toBeNull();
  });
  it('whose name is several words are written by another name of one word, or not at all', () => {
    const [kim] = suggestLabels(inlineChoices([used('Kim Oduya', 3, ['K. O.', 'kim'])]), 'odu');
    expect(kim).toEqual({ written: 'kim', name: 'Kim Oduya', alias: null, count: 3 });
    expect(inlineChoices([used('Kim Oduya'), used('on call')])).toEqual([]);
  });
  it('are written in full in a field of their own', () => {
    expect(suggestLabels(fieldChoices([used('on call')]), 'call').map((one) => one.written)).toEqual(['on call']);
  });
});
