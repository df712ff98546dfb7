import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DRAWN_KEY } from '../../support/fake-keys.ts';
import { NOTHING_COMES, OTHER_PASSPHRASE } from '../../support/fake-merge.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const openMerge = async () => {
  const fake = await openWindow({ vault: unlocked(), place: '/settings' });
  await page.getByRole('link', { name: /Bring in entries from another/ }).click();
  await expect.element(heading()).toMatchTextContent(/Bring in entries/);
  return fake;
};

const lookInside = async () => {
  await page.getByRole('button', { name: 'Choose a vault or backup' }).click();
  await page.getByLabelText('Passphrase of the other vault').fill(OTHER_PASSPHRASE);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'What would happen' })).toHaveFocus();
};

describe('bringing in entries of another vault', () => {
  it('says first what would happen, in figures and words, and does nothing until it is asked to', async () => {
    const fake = await openMerge();
    await lookInside();
    const said = page.getByRole('list').last();
    await expect.element(said).toMatchTextContent(/12 entries are new\./);
    await expect.element(said).toMatchTextContent(/3 entries are newer there/);
    await expect.element(said).toMatchTextContent(/1 entry was changed on both sides\. It then stands in two versions/);
    await expect.element(said).toMatchTextContent(/241 entries are already here/);
    await expect.element(said).toMatchTextContent(/2 of those coming in are private/);
    await expect.element(said).toMatchTextContent(/1 form or note was begun there and not finished/);
    expect(fake.asked('merge:bring-in')).toHaveLength(0);
    await expectAccessible();
  });

  it('brings them in on demand, and a second time finds nothing to bring', async () => {
    await openMerge();
    await lookInside();
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await expect.element(page.getByRole('heading', { name: 'They are in the journal.' })).toHaveFocus();
    await expect.element(page.getByText('entries were added.')).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: 'Back to the settings' }).click();
    await page.getByRole('link', { name: /Bring in entries from another/ }).click();
    await lookInside();
    await expect.element(page.getByText(/There is nothing to bring in/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Bring them in' })).not.toBeInTheDocument();
  });

  it('names a wrong passphrase, and takes the recovery key instead', async () => {
    const fake = await openMerge();
    await page.getByRole('button', { name: 'Choose a vault or backup' }).click();
    await page.getByLabelText('Passphrase of the other vault').fill('not that one');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/That passphrase does not open/);
    await page.getByRole('button', { name: 'Use its recovery key instead' }).click();
    await page.getByLabelText('Recovery key of the other vault').fill(DRAWN_KEY);
    await expect.element(page.getByText('All nine groups fit.')).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'What would happen' })).toBeVisible();
    expect(fake.asked('merge:preview').at(-1)).toEqual({ secret: { recoveryKey: DRAWN_KEY } });
  });

  it('asks first where the other vault asks for far more than this computer would', async () => {
    const fake = await openMerge();
    fake.failWith('merge:preview', { code: 'derivation-dear', times: 16 });
    await page.getByRole('button', { name: 'Choose a vault or backup' }).click();
    await page.getByLabelText('Passphrase of the other vault').fill(OTHER_PASSPHRASE);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/asks for about 16 times the work/)).toBeVisible();
    fake.heal('merge:preview');
    await page.getByRole('button', { name: 'Try anyway' }).click();
    await expect.element(page.getByRole('heading', { name: 'What would happen' })).toHaveFocus();
    expect(fake.asked('merge:preview').at(-1)).toEqual({ secret: { passphrase: OTHER_PASSPHRASE, acceptsCost: true } });
  });

  it('says nothing of a vault that was looked into once another is chosen', async () => {
    const fake = await openMerge();
    const looks = fake.hold('merge:preview');
    await page.getByRole('button', { name: 'Choose a vault or backup' }).click();
    await page.getByLabelText('Passphrase of the other vault').fill(OTHER_PASSPHRASE);
    await userEvent.keyboard('{Enter}');
    fake.answer('merge:choose-file', () => ({ ok: true, value: { chosen: 'another.driftline' } }));
    await page.getByRole('button', { name: 'Choose another' }).click();
    await expect.element(page.getByText('another.driftline')).toBeVisible();
    looks.reply({ ok: false, error: { code: 'vault-locked' } });
    await page.getByLabelText('Passphrase of the other vault').fill('not that one');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    looks.reply({ ok: false, error: { code: 'passphrase-wrong' } });
    await expect.element(page.getByRole('alert')).toMatchTextContent(/That passphrase does not open/);
  });

  it('stops where no backup can be taken, and goes on without one only when told to', async () => {
    const fake = await openMerge();
    fake.answer('merge:bring-in', ({ withoutBackup }) => {
      if (!withoutBackup) return { ok: true, value: { status: 'no-backup', why: 'The disk is full.' } };
      const none = { added: 0, replaced: 0, unchanged: 0, conflicts: 0 };
      const report = { ...NOTHING_COMES, entries: { ...none, added: 12 } };
      return { ok: true, value: { status: 'brought-in', report } };
    });
    await lookInside();
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/The disk is full\. Nothing was brought in/);
    await page.getByRole('button', { name: 'Bring them in without a backup' }).click();
    await expect.element(page.getByRole('heading', { name: 'They are in the journal.' })).toBeVisible();
    expect(fake.asked('merge:bring-in').map(({ withoutBackup }) => withoutBackup)).toEqual([false, true]);
  });

  it('lets go of the other vault when it is cancelled, and when the page is left', async () => {
    const fake = await openMerge();
    await lookInside();
    const before = fake.asked('merge:forget').length;
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(page.getByRole('button', { name: 'Choose a vault or backup' })).toBeVisible();
    expect(fake.asked('merge:forget')).toHaveLength(before + 1);
    await page.getByRole('link', { name: 'Back to the settings' }).click();
    await expect.element(heading()).toMatchTextContent(/^Settings/);
    expect(fake.asked('merge:forget')).toHaveLength(before + 2);
  });

  it('is not offered in the sample diary, nor where nothing can be changed', async () => {
    const fake = await openWindow({ vault: unlocked(true), place: '/settings' });
    await expect.element(heading()).toMatchTextContent(/^Settings/);
    await expect.element(page.getByRole('link', { name: /Bring in entries/ })).not.toBeInTheDocument();
    fake.become({ ...unlocked(), readOnly: 'salvaged' });
    await expect.element(page.getByText(/Read-only/).first()).toBeVisible();
    await expect.element(page.getByRole('link', { name: /Bring in entries/ })).not.toBeInTheDocument();
  });
});
