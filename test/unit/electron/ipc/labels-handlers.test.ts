import { describe, expect, it } from 'vitest';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { aNote } from '../../../support/records.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

const note = aNote({ tags: ['hiring'] });

describe('labels', () => {
  it('are renamed in every entry without the blanks around them, and that is undone', async () => {
    const { handlers, journal } = aHandlerDesk([note]);
    const tags = () => journal.entries().map((entry) => entry.tags);
    value(await handlers['label:rename']({ kind: 'tags', from: 'hiring', to: ' interviews ' }));
    expect(tags()).toEqual([['interviews']]);
    value(await handlers['label:undo'](null));
    expect(tags()).toEqual([['hiring']]);
    value(await handlers['label:delete']({ kind: 'tags', name: 'hiring' }));
    expect(tags()).toEqual([[]]);
  });

  it('are never renamed to nothing', async () => {
    const { handlers, journal } = aHandlerDesk([note]);
    const renamed = await handlers['label:rename']({ kind: 'tags', from: 'hiring', to: '  ' });
    expect(failure(renamed)).toEqual({ code: 'request-invalid', path: 'to' });
    expect(journal.all()).toEqual([note]);
  });

  it('are given to an entry that is there', async () => {
    const { handlers, journal } = aHandlerDesk([note]);
    const labels = { tags: ['growth'], people: ['Kim'], projects: [] };
    value(await handlers['entry:update-labels']({ id: note.id, labels }));
    expect(journal.entries()).toMatchObject([labels]);
    expect(failure(await handlers['entry:update-labels']({ id: 'none', labels }))).toEqual({ code: 'entry-missing' });
  });
});
