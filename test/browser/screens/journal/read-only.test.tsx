import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

describe('a journal that takes no changes', () => {
  const readOnly = { ...unlocked(), readOnly: 'salvaged', lost: 3 } as const;

  it('says on today why nothing can be begun, and Enter begins nothing', async () => {
    const fake = await openWindow({ vault: readOnly, journal: createFakeJournal({ entries: 4 }) });
    await expect.element(page.getByText(/You can read, not write/)).toBeVisible();
    await expect.element(page.getByText(/3 records could not be read/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /Begin/ })).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(fake.asked('reflection:begin')).toEqual([]);
    await expectAccessible();
  });

  it('never says of a damaged vault that the journal is empty', async () => {
    await openWindow({ vault: { ...readOnly, lost: null }, place: '/journal' });
    await expect.element(page.getByText('No entry could be read.')).toBeVisible();
    await expect.element(page.getByText(/may still be in a backup/)).toBeVisible();
    window.location.hash = '/';
    await expect.element(heading()).toMatchTextContent(/Friday 20 November/);
    expect(document.body.textContent).not.toMatch(/is empty|No entries so far/);
  });

  it('offers no check-in where the chart and the ratings would', async () => {
    await openWindow({ vault: readOnly, place: '/drift', feeds: 'none' });
    await expect.element(page.getByText('How this is computed')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Begin a check-in' })).not.toBeInTheDocument();
    window.location.hash = '/feeds';
    await expect.element(page.getByText('No entry could be read.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Begin a check-in' })).not.toBeInTheDocument();
  });

  it('refuses the places for writing with the reason', async () => {
    const fake = await openWindow({ vault: readOnly, place: '/check-in/daily' });
    await expect.element(heading()).toMatchTextContent(/Nothing can be written here/);
    expect(fake.asked('reflection:begin')).toEqual([]);
    window.location.hash = '/journal';
    await expect.element(heading()).toMatchTextContent(/^Journal/);
    window.location.hash = '/journal/e1/edit';
    await expect.element(heading()).toMatchTextContent(/Nothing can be written here/);
    expect(fake.asked('reflection:edit')).toEqual([]);
    window.location.hash = '/settings/passphrase';
    await expect.element(page.getByRole('button', { name: 'Change the passphrase' })).not.toBeInTheDocument();
    window.location.hash = '/settings/merge';
    await expect.element(page.getByRole('button', { name: 'Choose a vault or backup' })).not.toBeInTheDocument();
    await expect.element(heading()).toMatchTextContent(/Nothing can be written here/);
  });

  it('keeps the words of somebody who was writing when the disk failed', async () => {
    const fake = await openWindow({ vault: unlocked(), place: '/check-in/daily' });
    await expect.element(page.getByText('Question 1 of 6')).toBeVisible();
    fake.become({ ...unlocked(), readOnly: 'write-failed' });
    await expect.element(page.getByText(/the disk failed while saving/)).toBeVisible();
    await expect.element(page.getByText('Question 1 of 6')).toBeVisible();
  });

  it('deletes nothing, neither on the page of an entry nor by its key', async () => {
    const fake = await openWindow({ vault: readOnly, journal: createFakeJournal({ entries: 2 }), place: '/journal' });
    await page
      .getByRole('link', { name: /Daily check-in$/ })
      .first()
      .click();
    await expect
      .element(page.getByText(/It cannot be changed or deleted while the journal is read-only/))
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: /Delete/ })).not.toBeInTheDocument();
    await page.getByRole('link', { name: 'Back to the journal' }).click();
    await expect.element(page.getByRole('link', { name: /Daily check-in$/ }).first()).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing can be changed here/);
    expect(fake.asked('entry:delete')).toEqual([]);
  });

  it('takes no backup and changes no key, and says so', async () => {
    await openWindow({ vault: readOnly, place: '/settings/backups' });
    await expect.element(page.getByText(/No backup is taken while the journal is read-only/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Back up now' })).not.toBeInTheDocument();
    window.location.hash = '/settings';
    await expect.element(page.getByText(/What opens the vault cannot be changed/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Change the passphrase' })).not.toBeInTheDocument();
  });
});
