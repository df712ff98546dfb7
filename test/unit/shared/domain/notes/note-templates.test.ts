import { describe, expect, it } from 'vitest';
import { noteTemplates } from '../../../../../shared/domain/notes/note-templates.ts';
import { noteTemplateSchema } from '../../../../../shared/records/beside/note-template.ts';

describe('what a note can begin with', () => {
  it('is one of four texts, each under an id and a title of its own', () => {
    expect(noteTemplates.map(({ title }) => title)).toEqual([
      'One-to-one debrief',
      'Incident week',
      'Reorganisation',
      'Quarter retrospective',
    ]);
    expect(new Set(noteTemplates.map(({ id }) => id)).size).toBe(noteTemplates.length);
  });

  it.each(noteTemplates)('$title: five headings to write under, and no sentence already written', ({ markdown }) => {
    const lines = markdown.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(5);
    expect(lines.filter((line) => !line.startsWith('## ') && !['- ', '- [ ] '].includes(line))).toEqual([]);
  });

  it.each(noteTemplates)('$title: could be kept as a template of the writer’s own', (template) => {
    const kept = { type: 'note-template', revision: 'r0', parents: [], updatedAt: null, deletedAt: null, ...template };
    expect(noteTemplateSchema.parse(kept)).toEqual(kept);
  });
});
