import { describe, expect, it } from 'vitest';
import { promptById } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { labelledTexts, withAnswerTexts, withTexts } from '../../../../../shared/domain/record-text/labelled-texts.ts';
import { aReflection } from '../../../../support/builders.ts';
import { aNote } from '../../../../support/records.ts';

const shout = (text: string): string => text.toUpperCase();

describe('texts in which a sign makes a label', () => {
  it('are those of a note, and what a check-in says in the writer’s own words', () => {
    expect(labelledTexts(aNote({ title: '#no', markdown: '#yes' }), promptById)).toEqual(['#yes']);
    const said = aReflection({ answers: { OR01: '#yes', EF02: 'left', ZZ99: '#unknown' }, note: '@also' });
    expect(labelledTexts(said, promptById)).toEqual(['#yes', '@also']);
  });
  it('are changed alone; an answer that was chosen is none of them', () => {
    const said = aReflection({ answers: { OR01: 'line', EF02: 'left', OR02: null }, note: '' });
    expect(withTexts(said, promptById, shout).answers).toEqual({ OR01: 'LINE', EF02: 'left', OR02: null });
    expect(withAnswerTexts({ OR01: 'line', SA01: 3 }, promptById, shout)).toEqual({ OR01: 'LINE', SA01: 3 });
  });
  it('that stay as they are leave the record the very same', () => {
    const [note, said] = [aNote({ markdown: 'x' }), aReflection({ answers: { OR01: 'x' } })];
    expect(withTexts(note, promptById, (text) => text)).toBe(note);
    expect(withTexts(said, promptById, (text) => text)).toBe(said);
  });
});
