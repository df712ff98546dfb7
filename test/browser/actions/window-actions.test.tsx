import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { actionIn, titleOf } from '../../../renderer/actions/action.ts';
import { everywhereActions, listedActions, lock, palette } from '../../../renderer/actions/window-actions.ts';
import { hintOf } from '../../../renderer/input/action-key.ts';
import { createFakeJournal } from '../support/fake-journal.ts';
import { heading, openWindow, unlocked } from '../support/open-window.tsx';

const open = async () => {
  await cleanup();
  const fake = await openWindow({ vault: unlocked(), place: '/journal', journal: createFakeJournal({ entries: 8 }) });
  await expect.element(heading()).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'New note' })).toBeVisible();
  return fake;
};

const openPalette = async () => {
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(page.getByRole('combobox')).toHaveFocus();
};

describe('the actions of the window', () => {
  it('have names and words of their own', () => {
    const all = [...listedActions, palette];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ words }) => words)).size).toBe(all.length);
  });

  it('are listed by the palette as they stand, those that write only where something can be written', async () => {
    await open();
    await openPalette();
    const options = () => [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent);
    expect(options()).toEqual(listedActions.filter(({ id }) => id !== 'show-in-screenshots').map(({ words }) => words));
    const context = { mayWrite: false, togglePalette: () => undefined, showKeys: () => undefined };
    const possible = listedActions.filter((action) => actionIn(action, context).isPossible);
    expect(listedActions.filter((action) => !possible.includes(action)).map(({ id }) => id)).toEqual([
      'new-note',
      'begin-daily',
      'begin-weekly',
      'begin-monthly',
      'begin-quarterly',
      'begin-duo',
      // It is shown there already.
      'show-in-screenshots',
    ]);
  });

  it.each(listedActions.flatMap(({ words, key }) => (key ? [[words, key] as const] : [])))(
    'do by key what the palette does: %s',
    async (words, key) => {
      await open();
      const typed = key.command ? `{Control>}${key.key}{/Control}` : key.key;
      await userEvent.keyboard(typed);
      const isDone = () => page.getByText('Unlock').query() ?? page.getByRole('dialog').query();
      await expect.poll(() => window.location.hash !== '#/journal' || isDone() !== null).toBe(true);
      const byKey = window.location.hash;
      const fake = await open();
      await openPalette();
      await page.getByRole('option', { name: words, exact: true }).click();
      await expect.poll(() => window.location.hash).toBe(byKey);
      await expect.poll(() => fake.asked('vault:lock').length).toBe(words === lock.words ? 1 : 0);
    },
  );

  it('are named on their buttons with the key that is heard everywhere', async () => {
    await open();
    for (const action of everywhereActions.filter(({ id }) => id !== 'key-sheet')) {
      expect(action.key && titleOf(action)).toBe(`${action.words} (${action.key && hintOf(action.key)})`);
      await expect.element(page.getByRole('button', { name: titleOf(action), exact: true })).toBeVisible();
    }
  });

  it('lock in the middle of a word that an input method composes, and nothing else is heard then', async () => {
    const fake = await open();
    const press = (key: string) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey: true, isComposing: true, bubbles: true, cancelable: true }),
      );
    press('k');
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
    press('l');
    await expect.poll(() => fake.asked('vault:lock').length).toBe(1);
  });

  it('lock and close the palette from within it', async () => {
    const fake = await open();
    await openPalette();
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
    await openPalette();
    await userEvent.keyboard('{Control>}l{/Control}');
    await expect.poll(() => fake.asked('vault:lock').length).toBe(1);
  });
});
