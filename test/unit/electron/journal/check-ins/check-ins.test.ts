import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCheckIns } from '../../../../../electron/journal/check-ins/check-ins.ts';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import type { FormView } from '../../../../../shared/ipc/check-ins.ts';
import { day } from '../../../../support/builders.ts';
import { value } from '../../../../support/vault-fixture.ts';
import { openWritingDesk, type WritingDesk } from '../../../../support/writing-desk.ts';

let desk: WritingDesk;
beforeEach(async () => {
  desk = await openWritingDesk(Date.UTC(2026, 1, 5, 18));
});
afterEach(() => desk.close());

const beginDaily = (
  forDate: CalendarDay | null = null,
): { readonly forms: ReturnType<typeof createCheckIns>; readonly view: FormView } => {
  const forms = createCheckIns(desk.deps);
  return { forms, view: value(forms.begin(desk.journal, { form: 'daily', event: null, forDate })) };
};

describe('a check-in', () => {
  it('that is only opened writes nothing', async () => {
    beginDaily();
    await desk.reopen();
    expect(desk.journal.all()).toEqual([]);
  });

  it('comes back with its questions, answers and place after the vault was closed', async () => {
    const { forms, view } = beginDaily();
    const first = view.prompts[0]?.id ?? '';
    value(
      await forms.draft(desk.journal, {
        draftId: view.draftId,
        counter: 1,
        step: 1,
        caret: null,
        answers: { [first]: 'left' },
      }),
    );
    await desk.reopen();
    const again = value(createCheckIns(desk.deps).begin(desk.journal, { form: 'daily', event: null, forDate: null }));
    expect(again).toMatchObject({
      draftId: view.draftId,
      step: 1,
      answers: { [first]: 'left' },
      resumed: true,
      counter: 1,
    });
    expect(again.prompts).toEqual(view.prompts);
  });

  it('comes back with the caret where it stood, and without one when it stood in no text', async () => {
    const { forms, view } = beginDaily();
    const send = (counter: number, caret: number | null) =>
      forms.draft(desk.journal, { draftId: view.draftId, counter, step: 5, caret, answers: {} });
    value(await send(1, 12));
    await desk.reopen();
    expect(
      value(createCheckIns(desk.deps).begin(desk.journal, { form: 'daily', event: null, forDate: null })).caret,
    ).toBe(12);
    value(await send(2, null));
    await desk.reopen();
    expect(
      value(createCheckIns(desk.deps).begin(desk.journal, { form: 'daily', event: null, forDate: null })).caret,
    ).toBe(null);
  });

  it('keeps the newer draft when an older message arrives late', async () => {
    const { forms, view } = beginDaily();
    const send = (counter: number, step: number) =>
      forms.draft(desk.journal, { draftId: view.draftId, counter, step, caret: null, answers: {} });
    value(await send(2, 4));
    expect(value(await send(1, 1))).toEqual({ counter: 2 });
    expect(desk.journal.drafts()[0]?.step).toBe(4);
  });

  it('that is finished leaves an entry and no draft; what was passed over is skipped, what was not reached is absent', async () => {
    const { forms, view } = beginDaily();
    value(await forms.draft(desk.journal, { draftId: view.draftId, counter: 1, step: 1, caret: null, answers: {} }));
    const [first = '', second = ''] = view.prompts.map(({ id }) => id);
    value(await forms.complete(desk.journal, view.draftId, { [first]: null, OR01: '  ' }));
    await desk.reopen();
    expect(desk.journal.drafts()).toEqual([]);
    const [entry] = desk.journal.reflections();
    expect(entry?.answers).toEqual({ [first]: null });
    expect(entry?.answers).not.toHaveProperty(second);
    expect(entry?.answers).not.toHaveProperty('OR01');
  });

  it('cannot be finished twice', async () => {
    const { forms, view } = beginDaily();
    value(await forms.complete(desk.journal, view.draftId, {}));
    expect(await forms.complete(desk.journal, view.draftId, {})).toEqual({
      ok: false,
      error: { code: 'draft-missing' },
    });
    expect(desk.journal.reflections()).toHaveLength(1);
  });

  it('with an answer its question cannot have is refused, and nothing is stored', async () => {
    const { forms, view } = beginDaily();
    const reply = await forms.complete(desk.journal, view.draftId, { SA01: 9 });
    expect(reply).toMatchObject({ ok: false, error: { code: 'request-invalid', path: 'SA01' } });
    expect(desk.journal.reflections()).toEqual([]);
  });

  it('keeps the day it was begun for, even when it is finished days later', async () => {
    const { forms, view } = beginDaily();
    value(await forms.draft(desk.journal, { draftId: view.draftId, counter: 1, step: 1, caret: null, answers: {} }));
    desk.passDays(5);
    const { entry } = value(await forms.complete(desk.journal, view.draftId, {}));
    expect([entry.forDate, entry.createdLocalDate]).toEqual(['2026-02-05', '2026-02-10']);
  });

  it('for a day long past says how it will count', () => {
    expect(beginDaily(day('2026-01-28')).view.lateNote).toBe('Written 8 days later: it counts half.');
    expect(beginDaily(day('2026-01-02')).view.lateNote).toMatch(/kept in the journal and not scored/);
    expect(beginDaily(day('2026-02-03')).view.lateNote).toBeNull();
  });
});
