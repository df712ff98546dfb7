import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { promptsOf, wordsOf } from '../../../../../electron/journal/core/journal-words.ts';
import { compareView } from '../../../../../electron/journal/drift/compare-view.ts';
import { driftView } from '../../../../../electron/journal/drift/drift-view.ts';
import { entryView } from '../../../../../electron/journal/entries/entry-view.ts';
import { journalPage } from '../../../../../electron/journal/entries/journal-pages.ts';
import { timelineOf } from '../../../../../electron/journal/entries/timeline.ts';
import {
  addPrompt,
  bringBackPrompt,
  changePrompt,
  deckView,
  restingPrompts,
  switchPrompt,
} from '../../../../../electron/journal/questions/prompt-deck.ts';
import { todayView } from '../../../../../electron/journal/today/today-view.ts';
import { daysOfJournal } from '../../../../../shared/domain/scoring/days-of-journal.ts';
import { scoreReflection } from '../../../../../shared/domain/scoring/score-reflection.ts';
import type { PromptWords } from '../../../../../shared/ipc/questions.ts';
import { type FormDesk, idsOf, openFormDesk } from '../../../../support/form-desk.ts';
import { value } from '../../../../support/vault-fixture.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await openFormDesk();
});
afterEach(() => desk.close());

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
    deckView(desk.journal, desk.today())
      .groups.flatMap(({ prompts }) => prompts)
      .filter((prompt) => prompt.text === text);

  it('counts skips, says until when a question rests, and brings it back at once', async () => {
    const view = desk.opened('daily');
    const [first = ''] = idsOf(view);
    await desk.finish(view, { [first]: null });
    expect(restingPrompts(desk.journal, desk.today())).toMatchObject([{ id: first }]);
    const text = view.prompts[0]?.text ?? '';
    expect(find(text)).toMatchObject([{ skips: 1, restsUntil: '2026-03-11' }]);
    desk.passDays(1);
    expect(idsOf(desk.opened('daily'))).not.toContain(first);
    desk.forget();
    value(await bringBackPrompt(desk.journal, first, desk.deps));
    expect(idsOf(desk.opened('daily'))[0]).toBe(first);
    expect(restingPrompts(desk.journal, desk.today())).toEqual([]);
  });

  it('leaves a question that is switched off out, until it is switched on', async () => {
    value(await switchPrompt(desk.journal, 'SA01', false, desk.deps));
    expect(idsOf(desk.opened('daily'))).not.toContain('SA01');
    desk.passDays(1);
    value(await switchPrompt(desk.journal, 'SA01', true, desk.deps));
    expect(idsOf(desk.opened('daily'))).toContain('SA01');
  });

  it('holds a question of the writer’s whose answer counts, and makes a new one of a changed text', async () => {
    value(await addPrompt(desk.journal, words, desk.deps));
    const view = desk.opened('daily');
    const own = view.prompts.find((prompt) => prompt.own);
    const entry = await desk.finish(view, { [own?.id ?? '']: 3 });
    expect(scoreReflection(entry, wordsOf(desk.journal).promptOf).E).toBe(1);
    value(await changePrompt(desk.journal, own?.id ?? '', { ...words, text: 'And this week?' }, desk.deps));
    expect(desk.journal.of('own-prompt').map(({ text, active }) => [text, active])).toEqual([
      ['Where did on-call pull?', false],
      ['And this week?', true],
    ]);
    expect(entryView(entry, wordsOf(desk.journal)).answers.map(({ question }) => question)).toContain(
      'Where did on-call pull?',
    );
    expect(scoreReflection(entry, wordsOf(desk.journal).promptOf).E).toBe(1);
  });

  it('shows what a question of the writer’s says on every page that shows energy', async () => {
    value(await addPrompt(desk.journal, words, desk.deps));
    const own = desk.journal.of('own-prompt')[0]?.id ?? '';
    const view = desk.opened('daily');
    await desk.finish(view, { [own]: 3 });
    const promptOf = promptsOf(desk.journal);
    const today = desk.today();
    const days = { asOf: today, dotsUpTo: today };
    expect(driftView(desk.journal, days).energy.dots.map((dot) => dot.value)).toEqual([1]);
    expect(daysOfJournal(desk.journal.entries(), today, today, promptOf)).toMatchObject([{ energy: 1, n: 1 }]);
    const page = journalPage(timelineOf(desk.journal), { after: null, week: null, today }, wordsOf(desk.journal));
    expect(page.lines[0]?.energy).toBe(1);
    const periods = {
      earlier: { from: '2026-01-01', to: '2026-01-31' },
      later: { from: '2026-02-01', to: today },
    } as never;
    expect(compareView(desk.journal, today, periods).curves[0]?.later.dots.map(({ value: dot }) => dot)).toEqual([1]);
    expect(todayView(desk.journal, desk.deps.clock()).toLine).toBe(
      'Five more check-ins over three more weeks, and a line begins.',
    );
  });
});
