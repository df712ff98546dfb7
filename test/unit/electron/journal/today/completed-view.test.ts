import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completedView } from '../../../../../electron/journal/today/completed-view.ts';
import type { EventName } from '../../../../../shared/check-ins/event-names.ts';
import type { FormName } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { answersTo, type FormDesk, openFormDesk } from '../../../../support/form-desk.ts';
import { value } from '../../../../support/vault-fixture.ts';

let desk: FormDesk;
// A Thursday, seven in the evening in Paris.
beforeEach(async () => {
  desk = await openFormDesk(Date.UTC(2026, 1, 5, 18));
});
afterEach(() => desk.close());

const complete = async (form: FormName, given: { forDate?: string; event?: EventName; note?: string } = {}) => {
  const opened = desk.opened(form, given.event ?? null, given.forDate === undefined ? null : day(given.forDate));
  const finished = value(await desk.forms().complete(desk.journal, opened.draftId, answersTo(opened)));
  return completedView(desk.journal, finished, desk.deps.clock());
};

describe('after the first check-in ever', () => {
  it('stand one’s own line, the first dot, and one sentence about what comes', async () => {
    const view = await complete('daily');
    expect(view).toMatchObject({
      headline: 'Your first check-in.',
      line: 'A line.',
      dots: { from: '2025-12-15', fresh: '2026-02-05' },
      season: null,
      next: 'Your first dot is on the chart. Five more check-ins over three more weeks, and a line begins.',
    });
    expect(view.changed.map(({ name }) => name)).toEqual(['Energy', 'Time', 'Activities', 'That week']);
  });

  it('is said that nothing of energy makes no dot', async () => {
    const opened = desk.opened('daily');
    const finished = value(await desk.forms().complete(desk.journal, opened.draftId, {}));
    expect(completedView(desk.journal, finished, desk.deps.clock())).toMatchObject({
      line: null,
      dots: null,
      next: 'It has no energy answer, so it adds no dot.',
    });
  });
});

describe('after later ones', () => {
  it('names the first of its kind, then what was kept', async () => {
    await complete('daily');
    expect((await complete('weekly')).headline).toBe('Your first weekly check-in.');
    expect((await complete('monthly')).headline).toBe('Your first monthly check-in.');
    desk.passDays(1);
    expect(await complete('daily')).toMatchObject({ headline: 'Daily check-in kept.' });
  });

  it('says of a late one how it counts', async () => {
    await complete('daily');
    expect((await complete('daily', { forDate: '2026-01-29' })).next).toBe('Written 7 days later: it counts half.');
    const old = await complete('daily', { forDate: '2026-01-10' });
    expect(old.next).toBe('Written 26 days later: it is kept, and not scored.');
    expect(old.dots?.fresh).toBeNull();
  });

  it('gives a line of one’s own from the same season, the nearest year first', async () => {
    const ofYear = (id: string, forDate: string, note: string) => aReflection({ id, forDate: day(forDate), note });
    value(
      await desk.journal.change({
        put: [
          ofYear('a', '2024-02-05', 'Two winters ago.'),
          ofYear('b', '2025-02-20', 'Last winter, a fortnight later.'),
          ofYear('c', '2025-06-05', 'In summer.'),
          ofYear('d', '2025-02-06', ''),
        ],
      }),
    );
    expect((await complete('daily')).season).toEqual({
      id: 'b',
      forDate: '2025-02-20',
      line: 'Last winter, a fortnight later.',
    });
  });

  it('calls a changed one changed', async () => {
    const { entryId } = await complete('daily');
    const opened = value(desk.forms().edit(desk.journal, entryId));
    const finished = value(await desk.forms().complete(desk.journal, opened.draftId, answersTo(opened)));
    const view = completedView(desk.journal, finished, desk.deps.clock());
    expect(view).toMatchObject({ edited: true, headline: 'Daily check-in changed.' });
  });
});
