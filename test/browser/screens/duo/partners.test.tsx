import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const open = async () => {
  const fake = await openWindow({ vault: unlocked(), place: '/duo/partner' });
  await expect.element(heading()).toHaveTextContent('Partner');
  return fake;
};
const add = async (alias: string, since: string) => {
  await page.getByRole('button', { name: 'Add a partner' }).click();
  await page.getByRole('textbox', { name: /^Alias/ }).fill(alias);
  await page.getByLabelText('Working together since').fill(since);
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the partner', () => {
  it('is found from the settings, and nobody is there at first', async () => {
    await openWindow({ vault: unlocked(), place: '/settings' });
    await page.getByRole('link', { name: 'Partner for the duo check-in' }).click();
    await expect.element(page.getByText('Nobody so far.')).toBeVisible();
    await expectAccessible();
  });

  it('is added, renamed, ended and taken up again', async () => {
    const fake = await open();
    await add('Kit', '2026-01-05');
    await expectAccessible();
    await press('Keep');
    await expect.element(page.getByText('A peer. Since Monday 5 January 2026.')).toBeVisible();
    await expect.element(page.getByText('The duo check-in asks about them.')).toBeVisible();
    await press('Change: Kit');
    await page.getByRole('textbox', { name: /^Alias/ }).fill('Robin');
    await press('Keep');
    await expect.element(page.getByRole('heading', { name: 'Robin', exact: true })).toBeVisible();
    await press('End today: Robin');
    await expect.element(page.getByText('Monday 5 January 2026 to today.', { exact: false })).toBeVisible();
    await press('Resume: Robin');
    await expect.element(page.getByText('A peer. Since Monday 5 January 2026.')).toBeVisible();
    expect(fake.asked('partner:save').map(({ label, until }) => [label, until])).toEqual([
      ['Kit', null],
      ['Robin', null],
      ['Robin', '2026-11-20'],
      ['Robin', null],
    ]);
    await expectAccessible();
  });

  it('says what a new one does to the one before, and refuses an end before the beginning', async () => {
    await open();
    await add('Kit', '2026-01-05');
    await press('Keep');
    await add('Robin', '2026-11-16');
    await expect
      .element(page.getByText('Kit’s last day becomes the day before Monday 16 November 2026.'))
      .toBeVisible();
    await page.getByLabelText(/^Last day together/).fill('2026-11-15');
    await expect.element(page.getByText('This is before the first day.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Keep' })).toBeDisabled();
  });

  it('is deleted after saying what goes, where it stays and until when; put back; and deleted for good', async () => {
    await open();
    await add('Kit', '2026-01-05');
    await press('Keep');
    await press('Delete: Kit');
    const dialog = page.getByRole('dialog', { name: 'Delete Kit?' });
    await expect.element(dialog.getByText(/^3 duo check-ins about Kit are deleted too, and 1 other/)).toBeVisible();
    await expect.element(dialog.getByText('2 disagreements go along.')).toBeVisible();
    await expect.element(dialog.getByText(/^Until Sunday 20 December 2026 it can be put back/)).toBeVisible();
    await expect
      .element(dialog.getByText(/^Backups keep it until newer ones replace them: until December 2027/))
      .toBeVisible();
    await expectAccessible();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect.element(page.getByText('Kit was deleted.')).toBeVisible();
    await press('Put it back');
    await expect.element(page.getByRole('heading', { name: 'Deleted' })).not.toBeInTheDocument();
    await press('Delete: Kit');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await press('Delete for good: Kit');
    await expectAccessible();
    await press('Delete for good');
    await expect.element(page.getByText('Nobody so far.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Deleted' })).not.toBeInTheDocument();
  });
});
