import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteEntry, restoreEntry } from '../../../../electron/journal/bin.ts';
import { createCheckIns } from '../../../../electron/journal/check-ins.ts';
import { type Journal, openJournal } from '../../../../electron/journal/journal.ts';
import { completedView, todayView } from '../../../../electron/journal/today-view.ts';
import { momentAt } from '../../../../electron/platform/clock.ts';
import { newRecordId } from '../../../../electron/vault/record-id.ts';
import type { OpenVault } from '../../../../electron/vault/vault-contract.ts';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import type { FormView } from '../../../../shared/ipc/form-views.ts';
import type { Result } from '../../../../shared/result.ts';
import { quickStore, temporaryFolder } from '../../../support/quick-vault.ts';

const PASSPHRASE = 'copper lantern orchard';
let folder = '';
let remove = () => {};
let vault: OpenVault;
let journal: Journal;
let now = Date.UTC(2026, 1, 5, 18);
let ids = 0;

const newId = () => {
  ids += 1;
  return `id${ids}`;
};
const clock = () => momentAt(now, 60, 'Europe/Paris');
const checkIns = () => createCheckIns({ clock, newId });

const value = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const reopen = async (): Promise<void> => {
  await vault.lock();
  vault = value(await quickStore().unlock({ file: join(folder, 'a.driftline'), passphrase: PASSPHRASE }));
  journal = value(await openJournal(vault, newRecordId));
};

beforeEach(async () => {
  now = Date.UTC(2026, 1, 5, 18);
  ({ folder, remove } = temporaryFolder());
  vault = value(await quickStore().create({ file: join(folder, 'a.driftline'), passphrase: PASSPHRASE }));
  journal = value(await openJournal(vault, newRecordId));
});
afterEach(async () => {
  await vault.lock();
  remove();
});

const beginDaily = (
  forDate: CalendarDay | null = null,
): { readonly forms: ReturnType<typeof checkIns>; readonly view: FormView } => {
  const forms = checkIns();
  return { forms, view: value(forms.begin(journal, { form: 'daily', event: null, forDate })) };
};

describe('a check-in', () => {
  it('that is only opened writes nothing', async () => {
    beginDaily();
    await reopen();
    expect(journal.all()).toEqual([]);
  });

  it('comes back with its questions, answers and place after the vault was closed', async () => {
    const { forms, view } = beginDaily();
    const first = view.prompts[0]?.id ?? '';
    value(
      await forms.draft(journal, {
        draftId: view.draftId,
        counter: 1,
        step: 1,
        caret: null,
        answers: { [first]: 'left' },
      }),
    );
    await reopen();
    const again = value(checkIns().begin(journal, { form: 'daily', event: null, forDate: null }));
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
      forms.draft(journal, { draftId: view.draftId, counter, step: 5, caret, answers: {} });
    value(await send(1, 12));
    await reopen();
    expect(value(checkIns().begin(journal, { form: 'daily', event: null, forDate: null })).caret).toBe(12);
    value(await send(2, null));
    await reopen();
    expect(value(checkIns().begin(journal, { form: 'daily', event: null, forDate: null })).caret).toBe(null);
  });

  it('keeps the newer draft when an older message arrives late', async () => {
    const { forms, view } = beginDaily();
    const send = (counter: number, step: number) =>
      forms.draft(journal, { draftId: view.draftId, counter, step, caret: null, answers: {} });
    value(await send(2, 4));
    expect(value(await send(1, 1))).toEqual({ counter: 2 });
    expect(journal.drafts()[0]?.step).toBe(4);
  });

  it('that is finished leaves an entry and no draft; what was passed over is skipped, what was not reached is absent', async () => {
    const { forms, view } = beginDaily();
    value(await forms.draft(journal, { draftId: view.draftId, counter: 1, step: 1, caret: null, answers: {} }));
    const [first = '', second = ''] = view.prompts.map(({ id }) => id);
    value(await forms.complete(journal, view.draftId, { [first]: null, OR01: '  ' }));
    await reopen();
    expect(journal.drafts()).toEqual([]);
    const [entry] = journal.reflections();
    expect(entry?.answers).toEqual({ [first]: null });
    expect(entry?.answers).not.toHaveProperty(second);
    expect(entry?.answers).not.toHaveProperty('OR01');
  });

  it('cannot be finished twice', async () => {
    const { forms, view } = beginDaily();
    value(await forms.complete(journal, view.draftId, {}));
    expect(await forms.complete(journal, view.draftId, {})).toEqual({ ok: false, error: { code: 'draft-missing' } });
    expect(journal.reflections()).toHaveLength(1);
  });

  it('with an answer its question cannot have is refused, and nothing is stored', async () => {
    const { forms, view } = beginDaily();
    const reply = await forms.complete(journal, view.draftId, { SA01: 9 });
    expect(reply).toMatchObject({ ok: false, error: { code: 'request-invalid', path: 'SA01' } });
    expect(journal.reflections()).toEqual([]);
  });

  it('keeps the day it was begun for, even when it is finished days later', async () => {
    const { forms, view } = beginDaily();
    value(await forms.draft(journal, { draftId: view.draftId, counter: 1, step: 1, caret: null, answers: {} }));
    now += 5 * 86_400_000;
    const { entry } = value(await forms.complete(journal, view.draftId, {}));
    expect([entry.forDate, entry.createdLocalDate]).toEqual(['2026-02-05', '2026-02-10']);
  });

  it('for a day long past says how it will count', () => {
    expect(beginDaily('2026-01-28' as CalendarDay).view.lateNote).toBe('Written 8 days later: it counts half.');
    expect(beginDaily('2026-01-02' as CalendarDay).view.lateNote).toMatch(/kept in the journal and not scored/);
    expect(beginDaily('2026-02-03' as CalendarDay).view.lateNote).toBeNull();
  });
});

describe('the day’s page', () => {
  it('offers yesterday between midnight and five, and not after', () => {
    now = Date.UTC(2026, 1, 5, 23, 30);
    expect(todayView(journal, clock()).yesterday).toBe('2026-02-05');
    now = Date.UTC(2026, 1, 6, 4);
    expect(todayView(journal, clock()).yesterday).toBeNull();
  });

  it('does not call last week due in a journal that began today', () => {
    now = Date.UTC(2026, 1, 3, 18);
    expect(todayView(journal, clock()).due.map(({ form }) => form)).toEqual(['daily']);
  });

  it('counts in ordinals and says what a line needs', async () => {
    const { forms, view } = beginDaily();
    const first = view.prompts[0]?.id ?? '';
    const finished = value(await forms.complete(journal, view.draftId, { [first]: 'left' }));
    expect(completedView(journal, finished, clock())).toMatchObject({
      headline: 'Your 1st check-in.',
      added: [
        'This week now has 1 check-in.',
        'A line needs 6 check-ins with an energy answer, in 4 weeks; so far 1, in 1 week.',
      ],
    });
  });
});

describe('an entry in the bin', () => {
  it('leaves the journal and comes back as it was, under a revision that names the earlier ones', async () => {
    const { forms, view } = beginDaily();
    const { entry } = value(await forms.complete(journal, view.draftId, {}));
    const seams = { clock, newId };
    value(await deleteEntry(journal, entry.id, seams));
    await reopen();
    expect(journal.entries()).toEqual([]);
    value(await restoreEntry(journal, entry.id, seams));
    const [back] = journal.reflections();
    expect(back).toMatchObject({ id: entry.id, answers: entry.answers, deletedAt: null });
    expect(back?.parents).toHaveLength(2);
    expect(back?.parents[0]).toBe(entry.revision);
  });
});
