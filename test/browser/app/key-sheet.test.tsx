import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { createFakeJournal } from '../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../support/open-window.tsx';

const open = async (place: string, readOnly?: 'copy') => {
  await cleanup();
  const vault = { ...unlocked(), ...(readOnly ? { readOnly } : {}) };
  await openWindow({ vault, place, journal: createFakeJournal({ entries: 8 }) });
  await expect.element(heading()).toBeVisible();
};

const sheet = () => page.getByRole('dialog', { name: 'Keys' });
const linesOf = (title: string) => [
  ...[...document.querySelectorAll('dialog table')]
    .filter((table) => table.querySelector('caption')?.textContent === title)
    .flatMap((table) => [...table.querySelectorAll('tr')].map((row) => row.textContent)),
];

describe('the sheet of keys', () => {
  it('says what works where one is, then what works everywhere', async () => {
    await open('/journal');
    await userEvent.keyboard('?');
    await expect.element(sheet()).toBeVisible();
    expect(linesOf('Here')).toEqual(
      expect.arrayContaining(['Nnew note', '/search the journal', 'Jdown', 'Deletedelete']),
    );
    expect(linesOf('Everywhere')).toContain('Ctrl+Llock the vault');
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => sheet().query()).toBeNull();
  });

  it('has other keys on another place, and none of its own in the settings', async () => {
    await open('/journal/calendar');
    await userEvent.keyboard('?');
    await expect.element(sheet()).toBeVisible();
    expect(linesOf('Here')).toContain('Page keysmonth; with Shift, year');
    await open('/settings');
    await userEvent.keyboard('?');
    await expect.element(sheet()).toBeVisible();
    expect(linesOf('Here')).toEqual([]);
    expect(linesOf('Everywhere')).toHaveLength(5);
  });

  it('offers nothing that writes in a journal that is read-only', async () => {
    await open('/journal', 'copy');
    await userEvent.keyboard('?');
    await expect.element(sheet()).toBeVisible();
    expect(linesOf('Here').filter((line) => /new note|delete/.test(line ?? ''))).toEqual([]);
  });

  it('is a letter where something is typed', async () => {
    await open('/journal/search');
    const field = page.getByRole('searchbox');
    await field.fill('why');
    await userEvent.type(field, '?');
    await expect.element(field).toHaveValue('why?');
    expect(sheet().query()).toBeNull();
  });
});
