import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const passphrase = 'present-passphrase';
const copy = (day: string, places: ('first' | 'second' | 'beside')[]) => ({
  name: `driftline-0123456789ab-${day}.driftline`,
  day: day as CalendarDay,
  places,
});
const oldCopies = [copy('2026-03-03', ['first', 'second']), copy('2026-08-01', ['beside'])];
const open = (place: string) => openWindow({ vault: unlocked(), passphrase, place, oldCopies });
const sentence =
  '2 backups still open with an earlier passphrase or recovery key; the oldest is from Tuesday 3 March 2026.';

describe('backups that an earlier passphrase opens', () => {
  it('are offered right after the change, and sealed again without typing the old one again', async () => {
    const fake = await open('/settings/passphrase');
    await page.getByLabelText('Current passphrase').fill(passphrase);
    await page.getByLabelText('New passphrase').fill('lantern-orchard-slowly-by');
    await page.getByLabelText('The same passphrase again').fill('lantern-orchard-slowly-by');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('The passphrase was changed.')).toBeVisible();
    await expect.element(page.getByText(sentence)).toBeVisible();
    await expect
      .element(page.getByText('From Tuesday 3 March 2026, in the backup folder and in the second folder'))
      .toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Seal them again' }).click();
    await expect.element(page.getByText(/^2 files sealed again, opened and checked/)).toBeVisible();
    expect(fake.asked('backup:reseal-old')).toEqual([{ secret: { passphrase } }]);
    await expect.element(page.getByText(sentence)).not.toBeInTheDocument();
  });

  it('are told in the settings for as long as there are any, with the way to what becomes of them', async () => {
    await open('/settings');
    await expect.element(page.getByText(sentence)).toBeVisible();
    await page.getByRole('link', { name: 'Seal these backups again, or delete them' }).click();
    await expect.element(heading()).toMatchTextContent(/Backups under an earlier key/);
    await expectAccessible();
  });

  it('are left as they are by a passphrase that opens none of them, each with why', async () => {
    await open('/settings/old-backups');
    await page.getByLabelText('The passphrase they open with').fill('never this one');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Nothing was sealed again. Every backup is as it was.')).toBeVisible();
    await expect.element(page.getByText(/3 March 2026, in the backup folder: That passphrase/)).toBeVisible();
    await expect.element(page.getByText(sentence)).toBeVisible();
  });

  it('are deleted, and the page says what was done', async () => {
    const fake = await open('/settings/old-backups');
    await page.getByRole('button', { name: 'Delete them' }).click();
    await expect.element(page.getByText('A new backup was taken and checked. 2 files were deleted.')).toBeVisible();
    await expect.element(page.getByText(/^Every backup that can be seen from here/)).toBeVisible();
    expect(fake.asked('backup:delete-old')).toEqual([null]);
  });
});
