import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

describe('a vault in a folder that a service syncs', () => {
  it.each([
    ['before it is made', { vault: { status: 'none' } }, 'The vault would lie in a folder that Dropbox syncs.'],
    [
      'on the lock screen',
      { vault: { status: 'locked', vaultName: 'journal' } },
      'This vault lies in a folder that Dropbox syncs.',
    ],
    ['in the settings', { vault: unlocked(), place: '/settings' }, 'This vault lies in a folder that Dropbox syncs.'],
  ] as const)('is warned about %s, with what to do instead', async (_, options, words) => {
    await openWindow({ ...options, syncService: 'Dropbox' });
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText(/the second folder of the backups/)).toBeVisible();
    await expectAccessible();
  });

  it('is nothing to speak of anywhere else', async () => {
    await openWindow({ vault: unlocked(), place: '/settings' });
    await expect.element(heading()).toMatchTextContent(/^Settings/);
    await expect.element(page.getByText(/syncs\./)).not.toBeInTheDocument();
  });
});

describe('a backup that is long due', () => {
  const open = (overdue: number | 'never' | null, entries: number) =>
    openWindow({ vault: unlocked(), backups: { overdue }, journal: createFakeJournal({ entries }) });
  const way = page.getByRole('link', { name: 'Go to the backups' });

  it('is one quiet line on today', async () => {
    await open(17, 1);
    await expect.element(page.getByText(/The last backup is 17 days old\./)).toBeVisible();
    await expectAccessible();
    await way.click();
    await expect.element(heading()).toMatchTextContent(/Backups/);
  });

  it('is mentioned where none came about', async () => {
    await open('never', 5);
    await expect.element(way).toBeVisible();
  });

  it('is not mentioned to somebody who has just begun', async () => {
    await open('never', 4);
    await expect.element(page.getByText('Other check-ins')).toBeVisible();
    await expect.element(way).not.toBeInTheDocument();
  });

  it('is not mentioned while all is well', async () => {
    await open(null, 9);
    await expect.element(page.getByText('Other check-ins')).toBeVisible();
    await expect.element(way).not.toBeInTheDocument();
  });
});
