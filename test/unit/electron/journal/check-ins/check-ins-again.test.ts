import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { todayView } from '../../../../../electron/journal/today/today-view.ts';
import { type FormDesk, idsOf, openFormDesk } from '../../../../support/form-desk.ts';
import { value } from '../../../../support/vault-fixture.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await openFormDesk();
});
afterEach(() => desk.close());

describe('a finished check-in that is opened again', () => {
  it('comes with its answers, keeps when it was made and leaves a version', async () => {
    const view = desk.opened('daily');
    const [first = ''] = idsOf(view);
    const before = await desk.finish(view, {
      [first]: 'left',
      SA01: 2,
      TS01: { people: 5, coordination: 5, technical: 5, other: 5 },
    });
    desk.passDays(3);
    const change = value(desk.forms().edit(desk.journal, before.id));
    expect(change).toMatchObject({ editing: before.id, answers: { [first]: 'left', SA01: 2 } });
    const after = await desk.finish(change, { ...change.answers, SA01: 5 });
    expect(after).toMatchObject({ id: before.id, createdAt: before.createdAt, satisfaction: 5, split: before.split });
    expect(after.parents).toEqual([before.revision]);
    expect(desk.journal.versions().map(({ entry }) => entry)).toEqual([before]);
    expect(desk.journal.reflections()).toHaveLength(1);
  });

  it('asks about its day by name once that is over, and on the day itself about today', async () => {
    const view = desk.opened('daily');
    const entry = await desk.finish(view, { SA01: 2 });
    const shown = () => JSON.stringify(value(desk.forms().edit(desk.journal, entry.id)).prompts);
    expect(shown()).toMatch(/of today leave you/);
    desk.passDays(3);
    expect(shown()).toMatch(/of that (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day leave you/);
    expect(shown()).toMatch(/None that \w+day/);
  });

  it('keeps what no form asks: a question nobody knows, more chips than twenty, a note', async () => {
    const view = desk.opened('daily');
    const entry = await desk.finish(view, { SA01: 3 });
    const strange = {
      ...entry,
      answers: { ...entry.answers, ZZ99: 'left' },
      split: { people: 30, coordination: 30, technical: 30, other: 0 },
      note: 'kept',
    };
    value(await desk.journal.change({ put: [strange] }));
    const after = await desk.finish(value(desk.forms().edit(desk.journal, entry.id)), { SA01: 4 });
    expect(after).toMatchObject({ satisfaction: 4, split: strange.split, note: 'kept' });
    expect(after.answers['ZZ99']).toBe('left');
  });

  it('goes on from its own draft, listed on the day’s page', async () => {
    const view = desk.opened('daily');
    const entry = await desk.finish(view, { SA01: 3 });
    const change = value(desk.forms().edit(desk.journal, entry.id));
    value(
      await desk
        .forms()
        .draft(desk.journal, { draftId: change.draftId, counter: 1, step: 0, caret: null, answers: { SA01: 1 } }),
    );
    expect(value(desk.forms().edit(desk.journal, entry.id))).toMatchObject({ draftId: change.draftId, resumed: true });
    expect(todayView(desk.journal, desk.deps.clock()).offered[0]).toMatchObject({ editing: entry.id, begun: true });
  });
});
