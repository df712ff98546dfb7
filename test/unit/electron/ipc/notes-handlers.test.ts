import { describe, expect, it } from 'vitest';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { aNote } from '../../../support/records.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

describe('templates of notes', () => {
  const own = async ({ handlers }: ReturnType<typeof aHandlerDesk>) =>
    value(await handlers['template:list'](null)).templates.filter((template) => template.own);

  it('are kept, renamed, deleted and restored by their id', async () => {
    const desk = aHandlerDesk();
    value(await desk.handlers['template:create']({ title: 'Retro', markdown: '## Went well' }));
    const [kept] = await own(desk);
    const id = kept?.id ?? '';
    value(await desk.handlers['template:rename']({ id, title: 'Look back' }));
    expect(await own(desk)).toEqual([{ id, title: 'Look back', markdown: '## Went well', own: true }]);
    value(await desk.handlers['template:delete']({ id }));
    expect(await own(desk)).toEqual([]);
    value(await desk.handlers['template:restore']({ id }));
    expect(await own(desk)).toHaveLength(1);
  });

  it('that come with the product are nobody’s to rename or delete', async () => {
    const { handlers } = aHandlerDesk();
    const { templates } = value(await handlers['template:list'](null));
    const id = templates[0]?.id ?? '';
    expect(failure(await handlers['template:rename']({ id, title: 'Mine' }))).toEqual({ code: 'entry-missing' });
    expect(failure(await handlers['template:delete']({ id }))).toEqual({ code: 'entry-missing' });
    expect(value(await handlers['template:list'](null)).templates).toEqual(templates);
  });
});

describe('the marks of an entry', () => {
  it('change one by one, and the others stay', async () => {
    const note = aNote({ pinned: true });
    const { handlers, journal } = aHandlerDesk([note]);
    value(await handlers['entry:update-marks']({ id: note.id, starred: true }));
    expect(journal.entries()).toMatchObject([{ starred: true, pinned: true, private: false }]);
    value(await handlers['entry:update-marks']({ id: note.id, private: true, pinned: false }));
    expect(journal.entries()).toMatchObject([{ starred: true, pinned: false, private: true }]);
  });
});

describe('the bin', () => {
  it('holds what was deleted, until it is dropped for good', async () => {
    const note = aNote();
    const { handlers, journal } = aHandlerDesk([note]);
    expect(failure(await handlers['bin:purge']({ id: note.id }))).toEqual({ code: 'entry-missing' });
    value(await handlers['entry:delete']({ id: note.id }));
    expect(value(await handlers['bin:read'](null)).entries).toMatchObject([{ id: note.id }]);
    value(await handlers['bin:purge']({ id: note.id }));
    expect(journal.all()).toEqual([]);
  });
});

describe('what is not there', () => {
  it.each([
    ['note:open', { draftId: 'none' }, 'draft-missing'],
    ['entry:update-marks', { id: 'none', starred: true }, 'entry-missing'],
    ['bin:purge', { id: 'none' }, 'entry-missing'],
    ['version:read', { id: 'none' }, 'entry-missing'],
    ['version:bring-back', { id: 'none' }, 'entry-missing'],
    ['template:restore', { id: 'none' }, 'entry-missing'],
  ] as const)('is said by %s', async (channel, input, code) => {
    const { handlers, journal } = aHandlerDesk([aNote()]);
    const act = handlers[channel] as (given: typeof input) => ReturnType<(typeof handlers)[typeof channel]>;
    expect(failure(await act(input))).toEqual({ code });
    expect(journal.all()).toEqual([aNote()]);
  });
});
