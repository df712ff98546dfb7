import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const field = () => page.getByRole('combobox', { name: 'Go to, do, or find' });
const option = (name: string | RegExp) => page.getByRole('option', { name });

const openPalette = async (vault: Parameters<typeof openWindow>[0] = {}) => {
  const fake = await openWindow({
    vault: unlocked(),
    place: '/',
    journal: createFakeJournal({ entries: 8 }),
    ...vault,
  });
  await expect.element(heading()).toBeVisible();
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(field()).toHaveFocus();
  return fake;
};

describe('the palette', () => {
  it('offers screens and actions, and gives the focus back when it is closed', async () => {
    await openPalette();
    await expect.element(option('New note')).toBeVisible();
    await expect.element(option('Search the journal')).toHaveAttribute('aria-selected', 'true');
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).not.toBeInTheDocument();
    await expect.element(heading()).toHaveFocus();
    await page.getByRole('button', { name: 'Go to, do, or find (Ctrl+K)' }).click();
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(field()).not.toBeInTheDocument();
  });

  it('goes to a screen that is typed roughly', async () => {
    await openPalette();
    await userEvent.keyboard('sttng{Enter}');
    await expect.element(heading()).toMatchTextContent(/Settings/);
    await expect.element(heading()).toHaveFocus();
  });

  it('moves along the suggestions and round their ends', async () => {
    await openPalette();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(option('New note')).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect
      .element(option('Keep the window out of screenshots and screen shares'))
      .toHaveAttribute('aria-selected', 'true');
    const active = document.querySelector('[role="option"][aria-selected="true"]');
    await expect.element(field()).toHaveAttribute('aria-activedescendant', active?.id ?? '');
  });

  it('finds entries while one types, opens one with its words marked, and Escape leads to the search', async () => {
    await openPalette();
    await userEvent.keyboard('corridor');
    const found = option(/^Daily check-in .*corridor/);
    await expect.element(found.first()).toBeVisible();
    await expectAccessible();
    await found.first().click();
    await expect.element(heading()).toMatchTextContent(/Daily check-in/);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('searchbox')).toHaveValue('corridor');
  });

  it('takes words to the search, and a date to its day', async () => {
    await openPalette();
    await userEvent.keyboard('zzz');
    await option('Search the journal for “zzz”').click();
    await expect.element(page.getByRole('searchbox')).toHaveValue('zzz');
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('2026-11-19');
    await expect.element(option(/Go to Thursday 19 November 2026/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading()).toMatchTextContent(/19 November/);
  });

  it('locks, and changes the theme', async () => {
    const fake = await openPalette();
    await userEvent.keyboard('dark theme{Enter}');
    await expect.poll(() => fake.asked('settings:update')).toEqual([{ theme: 'dark' }]);
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('lock{Enter}');
    await expect.poll(() => fake.asked('vault:lock').length).toBe(1);
  });

  it('offers no writing where nothing can be written', async () => {
    await openPalette({ vault: { ...unlocked(), readOnly: 'salvaged' } });
    await expect.element(option('Drift')).toBeVisible();
    await expect.element(option('New note')).not.toBeInTheDocument();
    await expect.element(option(/Begin a daily/)).not.toBeInTheDocument();
  });
});
