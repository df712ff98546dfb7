import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCheckIns } from '../../../../electron/journal/check-ins.ts';
import { compareView } from '../../../../electron/journal/compare-view.ts';
import { driftView } from '../../../../electron/journal/drift-view.ts';
import { entryView } from '../../../../electron/journal/entry-view.ts';
import { type Journal, openJournal } from '../../../../electron/journal/journal.ts';
import { journalPage } from '../../../../electron/journal/journal-pages.ts';
import { promptsOf, wordsOf } from '../../../../electron/journal/journal-words.ts';
import { addActivity, changeActivity } from '../../../../electron/journal/own-activities.ts';
import {
  addPrompt,
  bringBackPrompt,
  changePrompt,
  deckView,
  restingPrompts,
  switchPrompt,
} from '../../../../electron/journal/prompt-deck.ts';
import { timelineOf } from '../../../../electron/journal/timeline.ts';
import { todayView } from '../../../../electron/journal/today-view.ts';
import { momentAt } from '../../../../electron/platform/clock.ts';
import { newRecordId } from '../../../../electron/vault/record-id.ts';
import type { OpenVault } from '../../../../electron/vault/vault-contract.ts';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { daysOfJournal } from '../../../../shared/domain/days-of-journal.ts';
import type { FormAnswers, FormName } from '../../../../shared/domain/entry.ts';
import type { EventName } from '../../../../shared/domain/event-names.ts';
import { besideSchema } from '../../../../shared/domain/journal-record.ts';
import { scoreReflection } from '../../../../shared/domain/score-reflection.ts';
import type { PromptWords } from '../../../../shared/ipc/deck-views.ts';
import type { FormView, PromptView } from '../../../../shared/ipc/form-views.ts';
import type { Result } from '../../../../shared/result.ts';
import { quickStore, temporaryFolder } from '../../../support/quick-vault.ts';

let folder = '';
let remove = () => {};
let vault: OpenVault;
let journal: Journal;
let now = 0;
let ids = 0;

const newId = () => {
  ids += 1;
  return `id${ids}`;
};
const clock = () => momentAt(now, 60, 'Europe/Paris');
const seams = { clock, newId };
const value = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

let forms = createCheckIns(seams);
const begin = (form: FormName, event: EventName | null = null, forDate: CalendarDay | null = null) =>
  forms.begin(journal, { form, event, forDate });
const opened = (...asked: Parameters<typeof begin>): FormView => value(begin(...asked));
const finish = async (form: FormView, answers: FormAnswers) =>
  value(await forms.complete(journal, form.draftId, answers)).entry;
const idsOf = ({ prompts }: Pick<FormView, 'prompts'>) => prompts.map(({ id }) => id);
const put = async (record: object) => value(await journal.change({ put: [besideSchema.parse(record)] }));
const holdRole = async (role: 'TL' | 'combined') =>
  value(
    await journal.change({
      put: [
        {
          type: 'role',
          id: 'role1',
          revision: 'r1',
          parents: [],
          from: '2025-01-06' as CalendarDay,
          to: null,
          role,
          title: '',
          rung: null,
          teamSize: 5,
          expectedSplit: null,
          note: '',
          deletedAt: null,
        },
      ],
    }),
  );
const addPartner = () => put({ type: 'partner', id: 'p1', label: 'Kit', relation: 'peer', since: '2025-01-06' });

/** One answer that the question can have, whatever its kind. */
const anAnswer = (prompt: PromptView): FormAnswers[string] => {
  switch (prompt.kind) {
    case 'forced-choice':
      return 'left';
    case 'bipolar-slider':
      return 2;
    case 'rating':
      return prompt.max;
    case 'number':
      return prompt.min + 4;
    case 'multi-rating':
      return Object.fromEntries(prompt.rows.map((row) => [row, prompt.max]));
    case 'ladder-pick':
      return Object.fromEntries(prompt.ladders.map(({ id, rungs }) => [id, rungs[1]?.id ?? null]));
    case 'single-choice':
    case 'commitment-check':
      return prompt.options[0] ?? null;
    case 'count-pair':
      return { planned: 4, done: 3 };
    case 'time-split':
      return { people: 5, coordination: 5, technical: 10, other: 0 };
    case 'activity-rating':
      return [{ activityId: 'code', category: 'technical', minutes: null, energy: 1 }];
    case 'open':
      return 'A line.';
  }
};
const answersTo = ({ prompts }: FormView): FormAnswers =>
  Object.fromEntries(prompts.map((prompt) => [prompt.id, anAnswer(prompt)]));

beforeEach(async () => {
  now = Date.UTC(2026, 1, 26, 18);
  ({ folder, remove } = temporaryFolder());
  vault = value(await quickStore().create({ file: join(folder, 'a.driftline'), passphrase: 'copper lantern orchard' }));
  journal = value(await openJournal(vault, newRecordId));
  forms = createCheckIns(seams);
});
afterEach(async () => {
  await vault.lock();
  remove();
});

describe('every form', () => {
  it.each(['daily', 'weekly', 'monthly', 'duo'] as const)(
    '%s takes an answer to each question and keeps them all',
    async (form) => {
      await holdRole('combined');
      await addPartner();
      const view = opened(form);
      const entry = await finish(view, answersTo(view));
      const shown = entryView(entry, wordsOf(journal)).answers;
      expect(shown.map(({ promptId }) => promptId).sort()).toEqual(idsOf(view).sort());
      expect(shown.filter(({ skipped }) => skipped)).toEqual([]);
    },
  );

  it.each([
    ['before-conversation', ['OR11']],
    ['after-conversation', ['OR12']],
    ['role-change', ['TS04']],
  ] as const)('about %s asks its own question', (event, prompts) => {
    expect(idsOf(opened('event', event))).toEqual(prompts);
  });

  it('about the pair is asked only while there is a partner', async () => {
    expect(begin('duo')).toEqual({ ok: false, error: { code: 'partner-missing' } });
    await addPartner();
    expect(idsOf(opened('duo'))).toHaveLength(14);
  });

  it('is never about a day to come, and a weekly one is kept under the last day of its week', () => {
    expect(begin('daily', null, '2026-02-27' as CalendarDay)).toMatchObject({ ok: false });
    expect(opened('weekly', null, '2026-02-10' as CalendarDay).forDate).toBe('2026-02-15');
    expect(opened('weekly', null, '2026-02-24' as CalendarDay).forDate).toBe('2026-02-26');
    expect(opened('monthly', null, '2026-01-10' as CalendarDay).forDate).toBe('2026-01-31');
  });

  it('begun on Thursday goes on as the same draft on Friday', async () => {
    const view = opened('weekly');
    value(
      await forms.draft(journal, { draftId: view.draftId, counter: 1, step: 2, caret: null, answers: { EC01: 1 } }),
    );
    now += 86_400_000;
    expect(opened('weekly')).toMatchObject({ draftId: view.draftId, resumed: true, answers: { EC01: 1 } });
    expect(todayView(journal, clock()).due.filter(({ form }) => form === 'weekly')).toMatchObject([{ begun: true }]);
  });

  it('does not touch the team size of the role when it asks for one', async () => {
    await holdRole('TL');
    const view = opened('monthly');
    await finish(view, { BA05: 9 });
    expect(journal.roles()[0]?.teamSize).toBe(5);
  });
});

describe('the quarterly form', () => {
  it('keeps its first sitting sealed in the draft and makes one entry at the end', async () => {
    const first = opened('quarterly');
    expect(first.sitting).toEqual({ number: 1, of: 2 });
    expect(first.prompts.reduce((sum, { estSeconds }) => sum + estSeconds, 0)).toBeLessThanOrEqual(120);
    value(await forms.endSitting(journal, first.draftId, answersTo(first)));
    expect(journal.reflections()).toEqual([]);
    const again = todayView(journal, clock()).offered.find(({ form }) => form === 'quarterly');
    expect(again).toMatchObject({ begun: true, why: 'The first sitting is kept; the second is open.' });
    forms = createCheckIns(seams);
    now += 8 * 86_400_000;
    const second = opened('quarterly');
    expect(second).toMatchObject({ draftId: first.draftId, sitting: { number: 2, of: 2 }, answers: {} });
    expect(idsOf(second).filter((id) => idsOf(first).includes(id))).toEqual([]);
    expect(second.prompts.reduce((sum, { estSeconds }) => sum + estSeconds, 0)).toBeLessThanOrEqual(120);
    const sent = { draftId: first.draftId, counter: 1, step: 0, caret: null, answers: answersTo(second) };
    value(await forms.draft(journal, sent));
    const entry = await finish(second, answersTo(second));
    expect(entry.answers).toMatchObject({ ...answersTo(first), ...answersTo(second) });
    expect(entry.split).toBeNull();
    expect(journal.drafts()).toEqual([]);
  });

  it('can be finished without the second', async () => {
    const first = opened('quarterly');
    value(await forms.endSitting(journal, first.draftId, { PA14: 60 }));
    const entry = await finish(first, {});
    expect(entry.answers).toEqual({ PA14: 60 });
  });
});

describe('a commitment', () => {
  const commitment = () =>
    put({
      type: 'commitment',
      id: 'c1',
      side: 'people',
      cue: 'If I cancel a one-to-one',
      action: 'then I rebook it the same day',
      start: '2026-01-05',
    });

  it('is asked about in its own words, and keeps the word of the week with it', async () => {
    await commitment();
    const view = opened('weekly');
    expect(view.prompts.find(({ id }) => id === 'BA08')?.text).toBe(
      'Your commitment “If I cancel a one-to-one, then I rebook it the same day” was due. How did it go?',
    );
    const entry = await finish(view, { BA08: 'Moved and done' });
    expect(journal.of('commitment')[0]?.occurrences).toEqual([
      { dueDate: '2026-02-26', result: 'moved-done', note: '' },
    ]);
    expect(idsOf(opened('weekly'))).not.toContain('BA08');
    const change = value(forms.edit(journal, entry.id));
    await finish(change, { BA08: 'Kept' });
    expect(journal.of('commitment')[0]?.occurrences).toEqual([{ dueDate: '2026-02-26', result: 'kept', note: '' }]);
  });

  it('is not asked about before its start', async () => {
    await commitment();
    expect(idsOf(opened('weekly', null, '2026-01-01' as CalendarDay))).not.toContain('BA08');
  });
});

describe('a finished check-in that is opened again', () => {
  it('comes with its answers, keeps when it was made and leaves a version', async () => {
    const view = opened('daily');
    const [first = ''] = idsOf(view);
    const before = await finish(view, {
      [first]: 'left',
      SA01: 2,
      TS01: { people: 5, coordination: 5, technical: 5, other: 5 },
    });
    now += 3 * 86_400_000;
    const change = value(forms.edit(journal, before.id));
    expect(change).toMatchObject({ editing: before.id, answers: { [first]: 'left', SA01: 2 } });
    const after = await finish(change, { ...change.answers, SA01: 5 });
    expect(after).toMatchObject({ id: before.id, createdAt: before.createdAt, satisfaction: 5, split: before.split });
    expect(after.parents).toEqual([before.revision]);
    expect(journal.versions().map(({ entry }) => entry)).toEqual([before]);
    expect(journal.reflections()).toHaveLength(1);
  });

  it('keeps what no form asks: a question nobody knows, more chips than twenty, a note', async () => {
    const view = opened('daily');
    const entry = await finish(view, { SA01: 3 });
    const strange = {
      ...entry,
      answers: { ...entry.answers, ZZ99: 'left' },
      split: { people: 30, coordination: 30, technical: 30, other: 0 },
      note: 'kept',
    };
    value(await journal.change({ put: [strange] }));
    const after = await finish(value(forms.edit(journal, entry.id)), { SA01: 4 });
    expect(after).toMatchObject({ satisfaction: 4, split: strange.split, note: 'kept' });
    expect(after.answers['ZZ99']).toBe('left');
  });

  it('goes on from its own draft, listed on the day’s page', async () => {
    const view = opened('daily');
    const entry = await finish(view, { SA01: 3 });
    const change = value(forms.edit(journal, entry.id));
    value(
      await forms.draft(journal, { draftId: change.draftId, counter: 1, step: 0, caret: null, answers: { SA01: 1 } }),
    );
    expect(value(forms.edit(journal, entry.id))).toMatchObject({ draftId: change.draftId, resumed: true });
    expect(todayView(journal, clock()).offered[0]).toMatchObject({ editing: entry.id, begun: true });
  });
});

describe('the deck', () => {
  const words: PromptWords = {
    kind: 'bipolar-slider',
    text: 'Where did on-call pull?',
    left: 'Systems',
    right: 'People',
    leftPole: 'TL',
    rightPole: 'EM',
    drain: false,
    form: 'daily',
  };
  const find = (text: string) =>
    deckView(journal, clock().day)
      .groups.flatMap(({ prompts }) => prompts)
      .filter((prompt) => prompt.text === text);

  it('counts skips, says until when a question rests, and brings it back at once', async () => {
    const view = opened('daily');
    const [first = ''] = idsOf(view);
    await finish(view, { [first]: null });
    expect(restingPrompts(journal, clock().day)).toEqual([first]);
    const text = view.prompts[0]?.text ?? '';
    expect(find(text)).toMatchObject([{ skips: 1, restsUntil: '2026-03-11' }]);
    now += 86_400_000;
    expect(idsOf(opened('daily'))).not.toContain(first);
    forms = createCheckIns(seams);
    value(await bringBackPrompt(journal, first, seams));
    expect(idsOf(opened('daily'))[0]).toBe(first);
    expect(restingPrompts(journal, clock().day)).toEqual([]);
  });

  it('leaves a question that is switched off out, until it is switched on', async () => {
    value(await switchPrompt(journal, 'SA01', false, seams));
    expect(idsOf(opened('daily'))).not.toContain('SA01');
    now += 86_400_000;
    value(await switchPrompt(journal, 'SA01', true, seams));
    expect(idsOf(opened('daily'))).toContain('SA01');
  });

  it('holds a question of the writer’s whose answer counts, and makes a new one of a changed text', async () => {
    value(await addPrompt(journal, words, seams));
    const view = opened('daily');
    const own = view.prompts.find((prompt) => prompt.own);
    const entry = await finish(view, { [own?.id ?? '']: 3 });
    expect(scoreReflection(entry, wordsOf(journal).promptOf).E).toBe(1);
    value(await changePrompt(journal, own?.id ?? '', { ...words, text: 'And this week?' }, seams));
    expect(journal.of('own-prompt').map(({ text, active }) => [text, active])).toEqual([
      ['Where did on-call pull?', false],
      ['And this week?', true],
    ]);
    expect(entryView(entry, wordsOf(journal)).answers.map(({ question }) => question)).toContain(
      'Where did on-call pull?',
    );
    expect(scoreReflection(entry, wordsOf(journal).promptOf).E).toBe(1);
  });

  it('shows what a question of the writer’s says on every page that shows energy', async () => {
    value(await addPrompt(journal, words, seams));
    const own = journal.of('own-prompt')[0]?.id ?? '';
    const view = opened('daily');
    await finish(view, { [own]: 3 });
    const promptOf = promptsOf(journal);
    const today = clock().day;
    const days = { asOf: today, dotsUpTo: today };
    expect(driftView(journal, days).energy.dots.map((dot) => dot.value)).toEqual([1]);
    expect(daysOfJournal(journal.entries(), today, today, promptOf)).toMatchObject([{ energy: 1, n: 1 }]);
    expect(journalPage(timelineOf(journal), { after: null, week: null, today }, promptOf).lines[0]?.energy).toBe(1);
    const periods = {
      earlier: { from: '2026-01-01', to: '2026-01-31' },
      later: { from: '2026-02-01', to: today },
    } as never;
    expect(compareView(journal, today, periods).curves[0]?.later.dots.map(({ value: dot }) => dot)).toEqual([1]);
    expect(todayView(journal, clock()).progress.join(' ')).toContain('so far 1');
  });

  it('adds an activity once, renames it everywhere and offers it no more when it is put away', async () => {
    const { id } = value(await addActivity(journal, { label: 'Guild', category: 'people' }, seams));
    expect(value(await addActivity(journal, { label: ' guild ', category: 'people' }, seams)).id).toBe(id);
    const view = opened('daily');
    const rating = { activityId: id, category: 'people' as const, minutes: null, energy: 2 };
    const entry = await finish(view, { AC01: [rating] });
    value(await changeActivity(journal, id, { label: 'Circle' }, seams));
    const shown = () => entryView(entry, wordsOf(journal)).answers.find(({ promptId }) => promptId === 'AC01')?.answer;
    expect(shown()).toBe('Circle: energised');
    value(await changeActivity(journal, id, { active: false }, seams));
    expect(shown()).toBe('Circle: energised');
    const offered = (form: FormView) =>
      form.prompts.flatMap((prompt) =>
        prompt.kind === 'activity-rating' ? prompt.activities.map((one) => one.id) : [],
      );
    now += 86_400_000;
    expect(offered(opened('daily'))).not.toContain(id);
    expect(offered(value(forms.edit(journal, entry.id)))).toContain(id);
  });
});

describe('what is due about events', () => {
  it('is the word after a conversation that was prepared for, for 14 days', async () => {
    await finish(opened('event', 'before-conversation'), { OR11: 'More room.' });
    const due = () => todayView(journal, clock()).due.map(({ event }) => event);
    expect(due()).not.toContain('after-conversation');
    now += 86_400_000;
    expect(due()).toContain('after-conversation');
    now += 14 * 86_400_000;
    expect(due()).not.toContain('after-conversation');
    now -= 5 * 86_400_000;
    await finish(opened('event', 'after-conversation'), { OR12: 'Agreed.' });
    expect(due()).not.toContain('after-conversation');
  });
});
