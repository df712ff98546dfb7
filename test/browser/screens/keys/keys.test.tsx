import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { DRAWN_KEY } from '../../support/fake-keys.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const passphrase = 'present-passphrase';
const open = (place: string, keys = {}) => openWindow({ vault: unlocked(), passphrase, keys, place });

describe('changing what opens the vault', () => {
  it('changes the passphrase for whoever knows the present one, and names the copies made before', async () => {
    const fake = await open('/settings/passphrase');
    await expect.element(page.getByText(/all copies made before keep their old passphrase/)).toBeVisible();
    await expectAccessible();
    await page.getByLabelText('Current passphrase').fill('another passphrase');
    await page.getByLabelText('New passphrase').fill('lantern-orchard');
    await page.getByLabelText('The same passphrase again').fill('lantern-orchard');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/That passphrase does not open this vault/)).toBeVisible();
    await page.getByLabelText('Current passphrase').fill(passphrase);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('The passphrase was changed.')).toBeVisible();
    expect(fake.asked('passphrase:change').at(-1)).toEqual({
      present: passphrase,
      next: 'lantern-orchard',
      withoutBackup: false,
    });
    await expectAccessible();
  });

  it('refuses when no backup can be taken first, says why, and goes on without one when asked', async () => {
    await page.viewport(800, 600);
    const fake = await open('/settings/passphrase');
    fake.failWith('passphrase:change', { code: 'backup-first-failed', reason: 'full' });
    await page.getByLabelText('Current passphrase').fill(passphrase);
    await page.getByLabelText('New passphrase').fill('lantern-orchard');
    await page.getByLabelText('The same passphrase again').fill('lantern-orchard');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/No backup could be taken first.*disk is full/);
    await expect.element(page.getByRole('button', { name: 'Continue without a backup' })).toBeInViewport({ ratio: 1 });
    await page.viewport(1280, 800);
    await expectAccessible();
    fake.heal('passphrase:change');
    await page.getByRole('button', { name: 'Continue without a backup' }).click();
    await expect.element(page.getByText('The passphrase was changed.')).toBeVisible();
    expect(fake.asked('passphrase:change').map(({ withoutBackup }) => withoutBackup)).toEqual([false, true]);
  });

  it('offers to go on without for no other failure', async () => {
    const fake = await open('/settings/stronger-key', { isKdfBehind: true });
    fake.failWith('keys:strengthen', { code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    await page.getByLabelText('Current passphrase').fill(passphrase);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/The disk is full/);
    await expect.element(page.getByRole('button', { name: 'Continue without a backup' })).not.toBeInTheDocument();
  });

  it('changes nothing while the new one is short or typed in two ways', async () => {
    const fake = await open('/settings/passphrase');
    await page.getByLabelText('Current passphrase').fill(passphrase);
    await page.getByLabelText('New passphrase').fill('short');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('3 characters to go.')).toBeVisible();
    await page.getByLabelText('New passphrase').fill('lantern-orchard');
    await page.getByLabelText('The same passphrase again').fill('lantern-orchids');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('The two differ.')).toBeVisible();
    expect(fake.asked('passphrase:change')).toEqual([]);
  });

  it('makes a recovery key only once it is kept', async () => {
    const fake = await open('/settings/recovery-key');
    await page.getByLabelText('Current passphrase').fill(passphrase);
    await expect.element(page.getByRole('button', { name: 'Make this the recovery key' })).toBeDisabled();
    await expectAccessible();
    await page.getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Make this the recovery key' }).click();
    await expect.element(page.getByText('The new recovery key opens the journal from now on.')).toBeVisible();
    expect(fake.asked('recovery:replace')).toEqual([{ passphrase, key: DRAWN_KEY, withoutBackup: false }]);
  });

  it('types a P and an S into the passphrase without printing or saving', async () => {
    const fake = await open('/settings/recovery-key');
    await page.getByLabelText('Current passphrase').click();
    await userEvent.keyboard('psst');
    await expect.element(page.getByLabelText('Current passphrase')).toHaveValue('psst');
    expect(fake.asked('recovery:save')).toEqual([]);
  });

  it('removes the recovery key and says what is left', async () => {
    const fake = await open('/settings/recovery-key', { hasRecoveryKey: true });
    await page.getByRole('button', { name: 'Remove the recovery key' }).click();
    await page.getByLabelText('Current passphrase').fill(passphrase);
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/The passphrase is the only way in/)).toBeVisible();
    expect(fake.asked('recovery:remove')).toEqual([{ passphrase, withoutBackup: false }]);
  });

  it('offers dearer guessing where it fell behind, and nowhere else', async () => {
    await open('/settings', { isKdfBehind: true });
    await page.getByRole('link', { name: 'Make guessing harder' }).click();
    await expect.element(heading()).toMatchTextContent(/Make guessing harder/);
    await expectAccessible();
    await page.getByLabelText('Current passphrase').fill(passphrase);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Guessing the passphrase is harder now.')).toBeVisible();
    await page.getByRole('link', { name: 'Back to the settings' }).click();
    await expect.element(page.getByRole('link', { name: 'Change the passphrase' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Make guessing harder' })).not.toBeInTheDocument();
  });
});

describe('the one offer of a recovery key', () => {
  const offered = () =>
    openWindow({ vault: unlocked(), journal: createFakeJournal({ entries: 6 }), keys: { offer: 'recovery-key' } });

  it('is a quiet line on today’s page that leads to making one', async () => {
    await offered();
    await expect.element(page.getByText(/There is no recovery key\./)).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: 'Make a recovery key' }).click();
    await expect.element(heading()).toMatchTextContent(/Recovery key/);
  });

  it('is gone for good once it is declined', async () => {
    const fake = await offered();
    await page.getByRole('button', { name: 'Do not offer it again' }).click();
    await expect.element(page.getByText(/There is no recovery key\./)).not.toBeInTheDocument();
    expect(fake.asked('offer:decline')).toEqual([{ offer: 'recovery-key' }]);
  });

  it('is not there when nothing is to be offered', async () => {
    await openWindow({ vault: unlocked(), journal: createFakeJournal({ entries: 6 }) });
    await expect.element(page.getByText('Other check-ins')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Do not offer it again' })).not.toBeInTheDocument();
  });
});
