import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../electron/journal/core/journal-words.ts';
import { deletePartner, restorePartner } from '../../../../../electron/journal/duo/forgotten-partners.ts';
import { entryView } from '../../../../../electron/journal/entries/entry-view.ts';
import { todayView } from '../../../../../electron/journal/today/today-view.ts';
import { day } from '../../../../support/builders.ts';
import { answersTo, type FormDesk, idsOf, openFormDesk } from '../../../../support/form-desk.ts';
import { value } from '../../../../support/vault-fixture.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await openFormDesk();
});
afterEach(() => desk.close());

describe('every form', () => {
  it.each(['daily', 'weekly', 'monthly', 'duo'] as const)(
    '%s takes an answer to each question and keeps them all',
    async (form) => {
      await desk.holdRole('combined');
      await desk.addPartner();
      const view = desk.opened(form);
      const entry = await desk.finish(view, answersTo(view));
      const shown = entryView(entry, wordsOf(desk.journal)).answers;
      expect(shown.map(({ promptId }) => promptId).sort()).toEqual(Object.keys(answersTo(view)).sort());
      expect(shown.filter(({ skipped }) => skipped)).toEqual([]);
    },
  );

  it.each([
    ['before-conversation', ['OR11']],
    ['after-conversation', ['OR12']],
    ['role-change', ['TS04']],
  ] as const)('about %s asks its own question', (event, prompts) => {
    expect(idsOf(desk.opened('event', event))).toEqual(prompts);
  });

  it('about the pair is asked only while there is a partner', async () => {
    expect(desk.begin('duo')).toEqual({ ok: false, error: { code: 'partner-missing' } });
    await desk.addPartner();
    expect(idsOf(desk.opened('duo'))).toHaveLength(15);
  });

  it('begun about a partner who is then deleted stays readable, and goes on once they are back', async () => {
    await desk.addPartner();
    const view = desk.opened('duo');
    const { draftId } = view;
    const sent = { draftId, counter: 1, step: 3, caret: null, answers: answersTo(view) };
    value(await desk.forms().draft(desk.journal, sent));
    value(await deletePartner(desk.journal, 'p1', desk.deps));
    const offered = () => todayView(desk.journal, desk.deps.clock()).offered.find(({ form }) => form === 'duo');
    expect(offered()).toMatchObject({ begun: true, why: 'Begun and not finished; its partner is no longer there.' });
    const alone = desk.opened('duo');
    expect(alone).toMatchObject({ draftId, resumed: true, answers: answersTo(view) });
    expect(alone.about).toMatch(/^The partner this is about is no longer there\./);
    const tooEarly = await desk.forms().complete(desk.journal, draftId, answersTo(view));
    expect(tooEarly).toEqual({ ok: false, error: { code: 'partner-missing' } });
    expect(desk.journal.drafts()).toHaveLength(1);
    value(await restorePartner(desk.journal, 'p1', desk.deps));
    expect(desk.opened('duo')).toMatchObject({ draftId, about: 'About Kit.' });
    await desk.finish(desk.opened('duo'), answersTo(view));
    expect(desk.journal.reflections()).toMatchObject([{ form: 'duo', answers: answersTo(view) }]);
  });

  it('begun about a partner who is then deleted can be dropped', async () => {
    await desk.addPartner();
    const { draftId } = desk.opened('duo');
    value(await desk.forms().draft(desk.journal, { draftId, counter: 1, step: 0, caret: null, answers: { DU01: 3 } }));
    value(await deletePartner(desk.journal, 'p1', desk.deps));
    value(await desk.forms().discard(desk.journal, draftId));
    expect(todayView(desk.journal, desk.deps.clock()).offered.some(({ form }) => form === 'duo')).toBe(false);
    expect(desk.begin('duo')).toEqual({ ok: false, error: { code: 'partner-missing' } });
  });

  it('is never about a day to come, and a weekly one is kept under the last day of its week', () => {
    expect(desk.begin('daily', null, day('2026-02-27'))).toMatchObject({ ok: false });
    expect(desk.opened('weekly', null, day('2026-02-10')).forDate).toBe('2026-02-15');
    expect(desk.opened('weekly', null, day('2026-02-24')).forDate).toBe('2026-02-26');
    expect(desk.opened('monthly', null, day('2026-01-10')).forDate).toBe('2026-01-31');
  });

  it('begun on Thursday goes on as the same draft on Friday', async () => {
    const view = desk.opened('weekly');
    value(
      await desk
        .forms()
        .draft(desk.journal, { draftId: view.draftId, counter: 1, step: 2, caret: null, answers: { EC05: 1 } }),
    );
    desk.passDays(1);
    expect(desk.opened('weekly')).toMatchObject({ draftId: view.draftId, resumed: true, answers: { EC05: 1 } });
    const { due, offered } = todayView(desk.journal, desk.deps.clock());
    expect([...due, ...offered].filter(({ form }) => form === 'weekly')).toMatchObject([{ begun: true }]);
  });

  it('does not touch the team size of the role when it asks for one', async () => {
    await desk.holdRole('TL');
    const view = desk.opened('monthly');
    await desk.finish(view, { BA05: 9 });
    expect(desk.journal.roles()[0]?.teamSize).toBe(5);
  });
});

describe('the quarterly form', () => {
  it('keeps its first sitting sealed in the draft and makes one entry at the end', async () => {
    const first = desk.opened('quarterly');
    expect(first.sitting).toEqual({ number: 1, of: 2 });
    expect(first.prompts.reduce((sum, { estSeconds }) => sum + estSeconds, 0)).toBeLessThanOrEqual(120);
    value(await desk.forms().endSitting(desk.journal, first.draftId, answersTo(first)));
    expect(desk.journal.reflections()).toEqual([]);
    const again = todayView(desk.journal, desk.deps.clock()).offered.find(({ form }) => form === 'quarterly');
    expect(again).toMatchObject({ begun: true, why: 'The first sitting is kept; the second is open.' });
    desk.forget();
    desk.passDays(8);
    const second = desk.opened('quarterly');
    expect(second).toMatchObject({ draftId: first.draftId, sitting: { number: 2, of: 2 }, answers: {} });
    expect(idsOf(second).filter((id) => idsOf(first).includes(id))).toEqual([]);
    expect(second.prompts.reduce((sum, { estSeconds }) => sum + estSeconds, 0)).toBeLessThanOrEqual(120);
    const sent = { draftId: first.draftId, counter: 1, step: 0, caret: null, answers: answersTo(second) };
    value(await desk.forms().draft(desk.journal, sent));
    const entry = await desk.finish(second, answersTo(second));
    expect(entry.answers).toMatchObject({ ...answersTo(first), ...answersTo(second) });
    expect(entry.split).toBeNull();
    expect(desk.journal.drafts()).toEqual([]);
  });

  it('can be finished without the second', async () => {
    const first = desk.opened('quarterly');
    value(await desk.forms().endSitting(desk.journal, first.draftId, { PA14: 60 }));
    const entry = await desk.finish(first, {});
    expect(entry.answers).toEqual({ PA14: 60 });
  });
});
