/** What a note can begin with, as it comes with the product. The writer's own lie in the journal. */
export type NoteTemplateText = { readonly id: string; readonly title: string; readonly markdown: string };

const headings = (...parts: readonly (readonly [string, string])[]): string =>
  parts.map(([heading, prompt]) => `## ${heading}\n${prompt}\n`).join('\n');

export const noteTemplates: readonly NoteTemplateText[] = [
  {
    id: 'template-one-to-one',
    title: 'One-to-one debrief',
    markdown: headings(
      ['What we talked about', '- '],
      ['What I heard between the lines', ''],
      ['What I said I would do', '- [ ] '],
      ['What they said they would do', '- [ ] '],
      ['To ask next time', '- '],
    ),
  },
  {
    id: 'template-incident-week',
    title: 'Incident week',
    markdown: headings(
      ['What happened, and when', ''],
      ['What I did myself, and what I left to others', ''],
      ['What it put off', '- '],
      ['What it cost in energy', ''],
      ['What I would keep, and what I would change', '- '],
    ),
  },
  {
    id: 'template-reorganisation',
    title: 'Reorganisation',
    markdown: headings(
      ['What was announced, and what is still open', '- '],
      ['What changes for the people around me', ''],
      ['What changes in what I am asked to do', ''],
      ['What I would like, if I were asked', ''],
      ['Who to talk to, and about what', '- [ ] '],
    ),
  },
  {
    id: 'template-quarter',
    title: 'Quarter retrospective',
    markdown: headings(
      ['What I am glad about', '- '],
      ['What took more than it gave', '- '],
      ['Where I was a manager, where I was an engineer', ''],
      ['What I learned about the two', ''],
      ['One thing to try in the next quarter', '- [ ] '],
    ),
  },
];
