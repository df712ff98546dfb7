import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bringBack } from '../../../../../electron/journal/entries/versions.ts';
import { day } from '../../../../support/builders.ts';
import { type FormDesk, idsOf, openFormDesk } from '../../../../support/form-desk.ts';
import { value } from '../../../../support/vault-fixture.ts';

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

  it('follows a check-in that is changed, put back to an earlier version, and put back again', async () => {
    await makeCommitment();
    const results = () => desk.journal.of('commitment')[0]?.occurrences.map(({ result }) => result);
    const version = (result: string | null) =>
      desk.journal.versions().find(({ entry }) => entry.type === 'reflection' && entry.answers['BA08'] === result)?.id;
    const entry = await desk.finish(desk.opened('weekly'), { BA08: 'Dropped' });
    await desk.finish(value(desk.forms().edit(desk.journal, entry.id)), { BA08: 'Kept' });
    expect(results()).toEqual(['kept']);
    value(await bringBack(desk.journal, version('Dropped') ?? '', desk.deps));
    expect(results()).toEqual(['dropped']);
    await desk.finish(value(desk.forms().edit(desk.journal, entry.id)), { BA08: null });
    expect(results()).toEqual([]);
    value(await bringBack(desk.journal, version('Kept') ?? '', desk.deps));
    expect(results()).toEqual(['kept']);
    value(await bringBack(desk.journal, version(null) ?? '', desk.deps));
    expect(results()).toEqual([]);
  });

  it.each([
    ['Kept', 'kept'],
    ['Moved and done', 'moved-done'],
    ['Moved, not done', 'moved-not-done'],
    ['Dropped', 'dropped'],
    ['Was not due', 'not-due'],
  ])('takes %j as %s', async (answer, result) => {
    await makeCommitment();
    await desk.finish(desk.opened('weekly'), { BA08: answer });
    expect(desk.journal.of('commitment')[0]?.occurrences).toMatchObject([{ result }]);
  });

  it('is not asked about before its start', async () => {
    await makeCommitment();
    expect(idsOf(desk.opened('weekly', null, day('2026-01-01')))).not.toContain('BA08');
  });
});

describe('an experiment', () => {
  it('has the outcome that its check-in says again once an earlier version is back', async () => {
    const words = { question: 'How does a review hour leave me?', pole: 'TL', dose: '', days: 14, forecast: 1 };
    const evidence = { countsFor: 'More of it', countsAgainst: 'Less of it', start: '2026-02-10' };
    await desk.put({ type: 'experiment', id: 'x1', ...words, ...evidence });
    const outcome = () => desk.journal.of('experiment')[0]?.outcome;
    const entry = await desk.finish(desk.opened('event', 'experiment-end'), { PA05: -1 });
    await desk.finish(value(desk.forms().edit(desk.journal, entry.id)), { PA05: 2 });
    expect(outcome()).toBe(2);
    value(await bringBack(desk.journal, desk.journal.versions()[0]?.id ?? '', desk.deps));
    expect(outcome()).toBe(-1);
  });
});
