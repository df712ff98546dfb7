import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLabels } from '../../../../../electron/journal/labels/labels.ts';
import { labelsView } from '../../../../../electron/journal/labels/labels-view.ts';
import { createSearchIndex } from '../../../../../electron/journal/search/search-index.ts';
import { searchPage } from '../../../../../electron/journal/search/search-page.ts';
import type { FormView } from '../../../../../shared/ipc/check-ins.ts';
import { type FormDesk, openFormDesk } from '../../../../support/form-desk.ts';
import { value } from '../../../../support/vault-fixture.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await openFormDesk();
});
afterEach(() => desk.close());

/** The question of a form that is answered in the writer's own words. */
const lineOf = ({ prompts }: FormView): string => prompts.find(({ kind }) => kind === 'open')?.id ?? '';

const finished = (line: string) => {
  const view = desk.opened('daily');
  return desk.finish(view, { SA01: 3, [lineOf(view)]: line });
};

const edit = async (id: string, line: string) => {
  const change = value(desk.forms().edit(desk.journal, id));
  return desk.finish(change, { ...change.answers, [lineOf(change)]: line });
};

const found = (query: string): readonly string[] => {
  const index = createSearchIndex(desk.journal, () => 0);
  const { lines } = searchPage(desk.journal, index, { query, after: null, today: desk.deps.clock().day });
  index.close();
  return lines.map(({ id }) => id);
};

describe('tags and people in the daily line', () => {
  it('label the check-in as they do a note', async () => {
    const { id, tags, people } = await finished('The #incident kept @Kim and me up. `#no`');
    expect({ tags, people }).toEqual({ tags: ['incident'], people: ['Kim'] });
    expect(found('#incident')).toEqual([id]);
    expect(found('@kim')).toEqual([id]);
    expect(labelsView(desk.journal, desk.deps.clock().day)).toMatchObject({
      tags: [{ name: 'incident', count: 1 }],
      people: [{ name: 'Kim', count: 1 }],
    });
  });

  it('follow the words when the check-in is changed, and leave what was added by hand', async () => {
    const { id } = await finished('The #incident with @Kim.');
    const labels = createLabels(desk.deps);
    value(await labels.set(desk.journal, id, { tags: ['incident', 'mine'], people: ['Kim'], projects: ['Atlas'] }));
    expect(await edit(id, 'A #quiet day with @Kim.')).toMatchObject({
      tags: ['mine', 'quiet'],
      people: ['Kim'],
      projects: ['Atlas'],
    });
  });

  it('are renamed in the record, in its words and in a form that is not finished', async () => {
    const { id } = await finished('The #Incident again.');
    const change = value(desk.forms().edit(desk.journal, id));
    const answers = { ...change.answers, [lineOf(change)]: 'The #INCIDENT, once more.' };
    const { draftId } = change;
    value(await desk.forms().draft(desk.journal, { draftId, counter: 1, step: 0, caret: null, answers }));
    const labels = createLabels(desk.deps);
    value(await labels.change(desk.journal, { kind: 'tags', from: 'incident', to: 'outage' }));
    expect(desk.journal.find(id)).toMatchObject({
      tags: ['outage'],
      answers: { [lineOf(change)]: 'The #outage again.' },
    });
    const goesOn = value(desk.forms().edit(desk.journal, id));
    expect(goesOn.answers[lineOf(change)]).toBe('The #outage, once more.');
    expect(await desk.finish(goesOn, goesOn.answers)).toMatchObject({ tags: ['outage'] });
  });
});
