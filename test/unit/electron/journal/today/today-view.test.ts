import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completedView, todayView } from '../../../../../electron/journal/today/today-view.ts';
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

  it('counts in ordinals and says what a line needs', async () => {
    const view = desk.opened('daily');
    const first = view.prompts[0]?.id ?? '';
    const finished = value(await desk.forms().complete(desk.journal, view.draftId, { [first]: 'left' }));
    expect(completedView(desk.journal, finished, desk.deps.clock())).toMatchObject({
      headline: 'Your 1st check-in.',
      added: [
        'This week now has 1 check-in.',
        'A line needs 6 check-ins with an energy answer, in 4 weeks; so far 1, in 1 week.',
      ],
    });
  });
});
