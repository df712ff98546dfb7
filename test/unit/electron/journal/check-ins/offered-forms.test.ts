import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { todayView } from '../../../../../electron/journal/today/today-view.ts';
import { type FormDesk, openFormDesk } from '../../../../support/form-desk.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await openFormDesk();
});
afterEach(() => desk.close());

describe('what is due about events', () => {
  it('is the word after a conversation that was prepared for, for 14 days', async () => {
    // The first week asks for nothing but the daily check-in.
    await desk.finish(desk.opened('daily'), {});
    desk.passDays(7);
    await desk.finish(desk.opened('event', 'before-conversation'), { OR11: 'More room.' });
    const due = () => todayView(desk.journal, desk.deps.clock()).due.map(({ event }) => event);
    expect(due()).not.toContain('after-conversation');
    desk.passDays(1);
    expect(due()).toContain('after-conversation');
    desk.passDays(14);
    expect(due()).not.toContain('after-conversation');
    desk.passDays(-5);
    await desk.finish(desk.opened('event', 'after-conversation'), { OR12: 'Agreed.' });
    expect(due()).not.toContain('after-conversation');
  });
});
