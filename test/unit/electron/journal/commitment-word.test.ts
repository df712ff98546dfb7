import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../../support/builders.ts';
import { type FormDesk, idsOf, openFormDesk } from '../../../support/form-desk.ts';
import { value } from '../../../support/vault-fixture.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await openFormDesk();
});
afterEach(() => desk.close());

describe('a commitment', () => {
  const makeCommitment = () =>
    desk.put({
      type: 'commitment',
      id: 'c1',
      side: 'people',
      cue: 'If I cancel a one-to-one',
      action: 'then I rebook it the same day',
      start: '2026-01-05',
    });

  it('is asked about in its own words, and keeps the word of the week with it', async () => {
    await makeCommitment();
    const view = desk.opened('weekly');
    expect(view.prompts.find(({ id }) => id === 'BA08')?.text).toBe(
      'Your commitment “If I cancel a one-to-one, then I rebook it the same day” was due. How did it go?',
    );
    const entry = await desk.finish(view, { BA08: 'Moved and done' });
    expect(desk.journal.of('commitment')[0]?.occurrences).toEqual([
      { dueDate: '2026-02-26', result: 'moved-done', note: '' },
    ]);
    expect(idsOf(desk.opened('weekly'))).not.toContain('BA08');
    const change = value(desk.forms().edit(desk.journal, entry.id));
    await desk.finish(change, { BA08: 'Kept' });
    expect(desk.journal.of('commitment')[0]?.occurrences).toEqual([
      { dueDate: '2026-02-26', result: 'kept', note: '' },
    ]);
  });

  it('is not asked about before its start', async () => {
    await makeCommitment();
    expect(idsOf(desk.opened('weekly', null, day('2026-01-01')))).not.toContain('BA08');
  });
});
