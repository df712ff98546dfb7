import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../electron/journal/core/journal-words.ts';
import { entryView } from '../../../../../electron/journal/entries/entry-view.ts';
import { activityList, addActivity, changeActivity } from '../../../../../electron/journal/questions/own-activities.ts';
import type { FormView } from '../../../../../shared/ipc/check-ins.ts';
import { type FormDesk, openFormDesk } from '../../../../support/form-desk.ts';
import { failure, value } from '../../../../support/vault-fixture.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await openFormDesk();
});
afterEach(() => desk.close());

describe('an activity of the writer’s own', () => {
  it('adds an activity once, renames it everywhere and offers it no more when it is put away', async () => {
    const { id } = value(await addActivity(desk.journal, { label: 'Guild', category: 'people' }, desk.deps));
    expect(value(await addActivity(desk.journal, { label: ' guild ', category: 'people' }, desk.deps)).id).toBe(id);
    const view = desk.opened('daily');
    const rating = { activityId: id, category: 'people' as const, minutes: null, energy: 2 };
    const entry = await desk.finish(view, { AC01: [rating] });
    value(await changeActivity(desk.journal, id, { label: 'Circle' }, desk.deps));
    const shown = () =>
      entryView(entry, wordsOf(desk.journal)).answers.find(({ promptId }) => promptId === 'AC01')?.answer;
    expect(shown()).toBe('Circle: energised');
    value(await changeActivity(desk.journal, id, { active: false }, desk.deps));
    expect(shown()).toBe('Circle: energised');
    const offered = (form: FormView) =>
      form.prompts.flatMap((prompt) =>
        prompt.kind === 'activity-rating' ? prompt.activities.map((one) => one.id) : [],
      );
    desk.passDays(1);
    expect(offered(desk.opened('daily'))).not.toContain(id);
    expect(offered(value(desk.forms().edit(desk.journal, entry.id)))).toContain(id);
  });
  it('is renamed to no name that another one has', async () => {
    const add = async (label: string) =>
      value(await addActivity(desk.journal, { label, category: 'people' }, desk.deps)).id;
    const [guild, circle] = [await add('Guild'), await add('Circle')];
    const rename = (label: string) => changeActivity(desk.journal, circle, { label }, desk.deps);
    const labels = () => activityList(desk.journal).flatMap(({ own, label }) => (own ? [label] : []));
    expect(failure(await rename(' guild '))).toEqual({ code: 'name-taken', name: 'guild', by: 'Guild' });
    value(await changeActivity(desk.journal, guild, { active: false }, desk.deps));
    expect(failure(await rename('GUILD'))).toMatchObject({ code: 'name-taken' });
    const [first] = activityList(desk.journal);
    expect(failure(await rename(first?.label ?? ''))).toMatchObject({ code: 'name-taken' });
    expect(failure(await rename('  '))).toEqual({ code: 'request-invalid', path: 'label' });
    expect(labels()).toEqual(['Circle', 'Guild']);
    value(await rename(' circle '));
    expect(labels().toSorted()).toEqual(['Guild', 'circle']);
  });
});
