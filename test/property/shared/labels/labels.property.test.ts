import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineLabels, renameInline } from '../../../../shared/labels/inline-labels.ts';
import { relabelled, tidyNames, withInlineLabels } from '../../../../shared/labels/labels.ts';
import { aNote } from '../../../support/records.ts';

const pieces = fc.constantFrom(
  '#old',
  '@old',
  '#new',
  'old',
  '`#old`',
  '```\n#old\n```',
  'https://a.b/#old',
  '# Old',
  '.',
);
const aText = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' '));
const names = fc.array(fc.constantFrom('old', 'new', 'Old', 'öld', ' old ', ''), { maxLength: 5 });

describe('labels', () => {
  it('that are renamed are gone under the old name, and the text is otherwise the same', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const renamed = renameInline(text, { kind: 'tags', from: 'old', to: 'other' });
        expect(inlineLabels(renamed).some(({ kind, name }) => kind === 'tags' && name === 'old')).toBe(false);
        expect(renameInline(renamed, { kind: 'tags', from: 'other', to: 'old' })).toBe(text);
      }),
    );
  });

  it('are merged without doubles, and an entry without the name is left alone', () => {
    fc.assert(
      fc.property(names, aText, (given, markdown) => {
        const note = aNote({ tags: tidyNames(given), markdown });
        const merged = relabelled(note, { kind: 'tags', from: 'old', to: 'new' });
        expect(merged.tags).toEqual(tidyNames(merged.tags));
        expect(merged.tags).not.toContain('old');
        const isNamed = inlineLabels(markdown).some(({ kind, name }) => kind === 'tags' && name === 'old');
        if (!note.tags.includes('old') && !isNamed) expect(merged).toBe(note);
      }),
    );
  });

  it('follow the text of a note: what it names is there, what it no longer names is gone, the rest stays', () => {
    const spelling = (_kind: string, name: string) => (name === 'Incident' ? 'incident' : name);
    const before = aNote({ tags: ['kept', 'gone'], people: ['Kim'], markdown: '#gone with @Kim' });
    const after = withInlineLabels({ ...before, markdown: 'The #Incident, @Kim' }, before.markdown, spelling);
    expect(after).toMatchObject({ tags: ['kept', 'incident'], people: ['Kim'] });
    const again = withInlineLabels(after, after.markdown, spelling);
    expect(again).toEqual(after);
    const taken = { ...after, tags: ['kept'] };
    expect(withInlineLabels(taken, taken.markdown, spelling).tags).toEqual(['kept']);
  });
});
