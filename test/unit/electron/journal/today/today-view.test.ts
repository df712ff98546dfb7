import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNotes } from '../../../../../electron/journal/notes/notes.ts';
import { todayView } from '../../../../../electron/journal/today/today-view.ts';
import { type FormDesk, openFormDesk } from '../../../../support/form-desk.ts';
import { value } from '../../../../support/vault-fixture.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await openFormDesk(Date.UTC(2026, 1, 5, 18));
});
afterEach(() => desk.close());

describe('the day’s page', () => {
  it('offers yesterday between midnight and five, and not after', () => {
    desk.setNow(Date.UTC(2026, 1, 5, 23, 30));
    expect(todayView(desk.journal, desk.deps.clock()).yesterday).toBe('2026-02-05');
    desk.setNow(Date.UTC(2026, 1, 6, 4));
    expect(todayView(desk.journal, desk.deps.clock()).yesterday).toBeNull();
  });

  it('does not call last week due in a journal that began today', () => {
    desk.setNow(Date.UTC(2026, 1, 3, 18));
    expect(todayView(desk.journal, desk.deps.clock()).due.map(({ form }) => form)).toEqual(['daily']);
  });

  it('holds what the day has already: a line that was kept, then the check-in with its energy', async () => {
    const notes = createNotes(desk.deps);
    value(await notes.capture(desk.journal, 'Shipped the  retry change with @Kim #release'));
    await desk.finish(desk.opened('daily'), {});
    const { held, due } = todayView(desk.journal, desk.deps.clock());
    expect(held.entries.map(({ type }) => type)).toEqual(['reflection', 'note']);
    expect(held.entries[1]?.excerpt).toBe('Shipped the retry change with @Kim #release');
    expect(due).toEqual([]);
    const note = desk.journal.entries().find(({ type }) => type === 'note');
    expect(note).toMatchObject({ forDate: desk.today(), tags: ['release'], people: ['Kim'] });
  });
});
