import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  deleteTemplate,
  keepTemplate,
  listTemplates,
  renameTemplate,
  restoreTemplate,
} from '../../../../../electron/journal/notes/templates.ts';
import { value } from '../../../../support/vault-fixture.ts';
import { openWritingDesk, type WritingDesk } from '../../../../support/writing-desk.ts';

let desk: WritingDesk;
beforeEach(async () => {
  desk = await openWritingDesk(Date.UTC(2026, 10, 20, 18));
});
afterEach(() => desk.close());

describe('templates', () => {
  it('are those of the product and the writer’s own, which can be renamed, deleted and brought back', async () => {
    value(await keepTemplate(desk.journal, { title: 'Mine', markdown: '## Why\n' }, desk.deps));
    const [mine] = listTemplates(desk.journal);
    expect(mine).toMatchObject({ title: 'Mine', own: true });
    const id = mine?.id ?? '';
    value(await renameTemplate(desk.journal, id, 'Ours', desk.deps));
    expect(listTemplates(desk.journal)[0]).toMatchObject({ title: 'Ours', markdown: '## Why\n' });
    value(await deleteTemplate(desk.journal, id, desk.deps));
    expect(listTemplates(desk.journal).some(({ own }) => own)).toBe(false);
    value(await restoreTemplate(desk.journal, id, desk.deps));
    expect(listTemplates(desk.journal).map(({ title }) => title)).toEqual([
      'Ours',
      'One-to-one debrief',
      'Incident week',
      'Reorganisation',
      'Quarter retrospective',
    ]);
  });
});
