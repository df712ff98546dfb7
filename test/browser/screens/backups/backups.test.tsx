import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BACKUPS } from '../../support/fake-backups.ts';
import { DRAWN_KEY } from '../../support/fake-keys.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const PASSPHRASE = 'right-passphrase';
const locked = { status: 'locked', vaultName: 'journal.driftline' } as const;

const openBackups = async (options: Parameters<typeof openWindow>[0] = {}) => {
  const fake = await openWindow({ vault: unlocked(), place: '/settings/backups', ...options });
  await expect.element(heading()).toMatchTextContent(/Backups/);
  return fake;
};

describe('the backups in the settings', () => {
  it('are listed with date and size, and say what they hold when they are looked into', async () => {
    await openBackups();
    await expect.element(page.getByRole('rowheader', { name: /Thursday 19 November 2026/ })).toBeVisible();
    await expect.element(page.getByText('148 KB')).toBeVisible();
    await page.getByRole('button', { name: /Look inside the backup from Thursday 19 November/ }).click();
    await expect.element(page.getByText('34 entries, the newest from Wednesday 18 November 2026.')).toBeVisible();
    await expectAccessible();
  });

  it('are taken on demand, and a second folder that failed is told', async () => {
    const fake = await openBackups();
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect.element(page.getByText('A backup was taken, opened and checked.')).toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: /Friday 20 November 2026/ })).toBeVisible();
    fake.answer('backup:create', () => ({ ok: true, value: { name: 'x', secondFailure: 'The disk is full.' } }));
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect.element(page.getByText('The second folder has no copy of it: The disk is full.')).toBeVisible();
  });

  it('go to a second folder, and stop going there', async () => {
    await openBackups();
    await page.getByRole('button', { name: 'Choose a second folder' }).click();
    await expect.element(page.getByText('/media/stick')).toBeVisible();
    await page.getByRole('button', { name: 'Stop using a second folder' }).click();
    await expect.element(page.getByText('/media/stick')).not.toBeInTheDocument();
  });

  it('are checked together with the vault, and each that does not open is named', async () => {
    const fake = await openBackups();
    await page.getByRole('button', { name: 'Check now' }).click();
    await expect.element(page.getByText(/All 36 sealed records of the vault open/)).toBeVisible();
    fake.answer('vault:check', () => ({
      ok: true,
      value: {
        records: 36,
        damaged: 1,
        soundBackups: 1,
        otherBackups: [{ name: 'old.driftline', why: 'This backup has another passphrase.' }],
      },
    }));
    await page.getByRole('button', { name: 'Check now' }).click();
    await expect.element(page.getByText(/1 of 36 sealed records of the vault do not open/)).toBeVisible();
    await expect.element(page.getByText('old.driftline: This backup has another passphrase.')).toBeVisible();
  });

  it('warn quietly when the last one is over 14 days old, and not otherwise', async () => {
    await openWindow({ vault: unlocked(), place: '/settings', backups: { overdue: 17 } });
    await expect.element(page.getByText('The last backup is 17 days old.')).toBeVisible();
    await expectAccessible();
  });

  it('are restored on the lock screen: the way there locks first', async () => {
    const fake = await openBackups({ passphrase: PASSPHRASE });
    await page.getByRole('button', { name: 'Lock and choose a backup' }).click();
    await expect.element(heading()).toMatchTextContent(/Restore a backup/);
    expect(fake.asked('vault:lock')).toHaveLength(1);
  });
});

describe('restoring on the lock screen', () => {
  const openRestore = async () => {
    const fake = await openWindow({ vault: locked, passphrase: PASSPHRASE });
    await page.getByRole('button', { name: 'Restore a backup' }).click();
    await expect.element(page.getByRole('radio', { name: /Thursday 19 November 2026/ })).toBeChecked();
    return fake;
  };

  it('shows date and size, and entries only for the passphrase', async () => {
    await openRestore();
    await expect.element(page.getByText('148 KB')).toBeVisible();
    await expect.element(page.getByText(/34 entries/)).not.toBeInTheDocument();
    await page.getByLabelText('Passphrase of the backup').fill('wrong-passphrase');
    await page.getByRole('button', { name: 'Look inside' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/That passphrase does not open/);
    await page.getByLabelText('Passphrase of the backup').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Look inside' }).click();
    await expect.element(page.getByText(/This backup holds 34 entries/)).toBeVisible();
    await expectAccessible();
  });

  it('says nothing of a backup that was looked into once another is chosen', async () => {
    const fake = await openRestore();
    const looks = fake.hold('backup:preview');
    await page.getByLabelText('Passphrase of the backup').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Look inside' }).click();
    await page.getByRole('radio', { name: /Thursday 12 November 2026/ }).click();
    looks.reply({ ok: true, value: { entries: 34, newest: null } });
    await page.getByRole('button', { name: 'Look inside' }).click();
    await expect.poll(looks.waiting).toBe(1);
    await expect.element(page.getByText(/34 entries/)).not.toBeInTheDocument();
    looks.reply({ ok: true, value: { entries: 27, newest: null } });
    await expect.element(page.getByText(/This backup holds 27 entries/)).toBeVisible();
  });

  it('tells of the backup that is being restored although another is chosen meanwhile', async () => {
    const fake = await openRestore();
    const restores = fake.hold('backup:restore');
    await page.getByLabelText('Passphrase of the backup').fill(PASSPHRASE);
    await userEvent.keyboard('{Enter}');
    await page.getByRole('radio', { name: /Thursday 12 November 2026/ }).click();
    await expect.element(page.getByRole('button', { name: 'Restore this backup' })).toHaveAttribute('aria-busy');
    restores.reply({ ok: false, error: { code: 'passphrase-wrong' } });
    await expect.element(page.getByRole('alert')).toMatchTextContent(/That passphrase does not open/);
  });

  it('says where the vault is that was replaced, by keyboard alone', async () => {
    const fake = await openRestore();
    await page.getByLabelText('Passphrase of the backup').fill(PASSPHRASE);
    await userEvent.keyboard('{Enter}');
    await expect.element(heading()).toMatchTextContent(/The backup was restored/);
    await expect.element(page.getByText(/It holds 34 entries/)).toBeVisible();
    await expect.element(page.getByText(/kept beside it as journal-replaced-2026-11-20/)).toBeVisible();
    expect(fake.asked('backup:restore')[0]).toMatchObject({ keepNewer: null });
    await expectAccessible();
    await page.getByRole('button', { name: 'Go to the lock screen' }).click();
    await expect.element(heading()).toMatchTextContent(/journal/);
  });
});

describe('restoring in the first window, without any vault', () => {
  const openOwn = async (options: Parameters<typeof openWindow>[0] = {}) => {
    const fake = await openWindow({ vault: { status: 'none' }, passphrase: PASSPHRASE, ...options });
    await page.getByRole('button', { name: 'I have a journal already' }).click();
    await expect.element(heading()).toMatchTextContent(/Bring your journal here/);
    return fake;
  };

  it('puts a backup that was found back, says what it holds and where it is, and opens it', async () => {
    const fake = await openOwn();
    fake.answer('backup:restore', () => ({
      ok: true,
      value: {
        records: 36,
        contents: { entries: 34, newest: null },
        place: '/var/lib/driftline/journal.driftline',
        replaced: null,
        broughtAlong: 0,
        leftOut: 0,
        olderKeys: false,
      },
    }));
    await expectAccessible();
    await page.getByLabelText('Passphrase of the backup').fill(PASSPHRASE);
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByText(/It holds 34 entries.*now \/var\/lib\/driftline\/journal\.driftline/))
      .toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Open my journal' }).click();
    await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    expect(fake.asked('vault:unlock')).toEqual([{ passphrase: PASSPHRASE }]);
    expect(window.location.hash).toBe('#/');
  });

  it('takes a file from anywhere, and asks for a new passphrase after the recovery key', async () => {
    const fake = await openOwn({ backups: { backups: [] } });
    await expect.element(page.getByText('There is no backup in /var/lib/driftline/backups.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Restore this backup' })).not.toBeInTheDocument();
    await expectAccessible();
    await page.getByRole('button', { name: 'Choose a backup file' }).click();
    await expect.element(page.getByRole('radio', { name: /Friday 2 October 2026/ })).toBeChecked();
    await expect.element(page.getByText(/from the stick\.driftline/)).toBeVisible();
    await page.getByRole('button', { name: 'Use its recovery key instead' }).click();
    await page.getByLabelText('Recovery key of the backup').fill(DRAWN_KEY);
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Choose a new passphrase' }).click();
    await expect.element(heading()).toMatchTextContent(/Choose a new passphrase/);
    expect(fake.asked('backup:restore')[0]).toMatchObject({ name: 'from the stick.driftline', keepNewer: null });
  });

  it('keeps what was picked when picking again is cancelled, and says of a file that is no backup that it is none', async () => {
    const fake = await openOwn();
    await page.getByRole('button', { name: 'Choose another file' }).click();
    fake.answer('backup:choose-file', () => ({ ok: true, value: null }));
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await expect.element(page.getByRole('radio', { name: /Friday 2 October 2026/ })).toBeChecked();
    fake.failWith('backup:choose-file', { code: 'vault-not-a-vault', file: '/tmp/letter.driftline' });
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/not a Driftline vault/);
    await expect.element(page.getByRole('radio', { name: /Friday 2 October 2026/ })).toBeChecked();
  });

  it('opens a vault file instead, and stays here when that is cancelled or is a backup', async () => {
    const fake = await openOwn();
    fake.answer('vault:choose-file', () => ({ ok: true, value: { status: 'none' } }));
    await page.getByRole('button', { name: 'Choose the vault file' }).click();
    await expect.element(heading()).toMatchTextContent(/Bring your journal here/);
    fake.failWith('vault:choose-file', { code: 'vault-is-backup', file: '/tmp/a.driftline' });
    await page.getByRole('button', { name: 'Choose the vault file' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/This file is a backup/);
    fake.answer('vault:choose-file', () => ({ ok: true, value: { status: 'locked', vaultName: 'own' } }));
    await page.getByRole('button', { name: 'Choose the vault file' }).click();
    await expect.element(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
    expect(window.location.hash).toBe('#/');
  });
});

describe('restoring with the recovery key', () => {
  const openWithKey = async (options: Parameters<typeof openWindow>[0] = {}) => {
    const fake = await openWindow({ vault: locked, passphrase: PASSPHRASE, ...options });
    await page.getByRole('button', { name: 'Restore a backup' }).click();
    await page.getByRole('button', { name: 'Use its recovery key instead' }).click();
    return fake;
  };

  it('names a slip while it is typed, looks inside, and restores', async () => {
    const fake = await openWithKey();
    const field = page.getByLabelText('Recovery key of the backup');
    await field.fill(DRAWN_KEY.replace('M9SM9', 'M9SM8'));
    await expect.element(page.getByText(/There is a slip in group 2/)).toBeVisible();
    await field.fill(DRAWN_KEY);
    await page.getByRole('button', { name: 'Look inside' }).click();
    await expect.element(page.getByText(/This backup holds 34 entries/)).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Restore this backup' }).click();
    await expect.element(heading()).toMatchTextContent(/The backup was restored/);
    expect(fake.asked('backup:restore')[0]).toMatchObject({ secret: { recoveryKey: DRAWN_KEY }, keepNewer: null });
  });

  it('says in which folder each backup lies, and when the second one is away', async () => {
    const [first] = BACKUPS;
    await openWithKey({
      backups: { secondFolder: '/media/stick', secondThere: false, backups: [{ ...first, folders: ['second'] }] },
    });
    await expect.element(page.getByText('148 KB · Second folder')).toBeVisible();
    await expect.element(page.getByText(/The second folder is not there right now/)).toBeVisible();
  });

  it('says of an older backup that it opens with what opened the journal then', async () => {
    const fake = await openWithKey();
    fake.answer('backup:restore', () => ({
      ok: true,
      value: {
        records: 36,
        contents: { entries: 1, newest: null },
        place: null,
        replaced: null,
        broughtAlong: 0,
        leftOut: 0,
        olderKeys: true,
      },
    }));
    await page.getByLabelText('Recovery key of the backup').fill(DRAWN_KEY);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/from before the passphrase was changed/)).toBeVisible();
  });
});

describe('a damaged vault', () => {
  const meetDamage = async () => {
    const fake = await openWindow({ vault: locked, passphrase: PASSPHRASE });
    fake.failWith('vault:unlock', { code: 'vault-damaged', part: 'record', affected: 2 });
    await expect.element(heading()).toMatchTextContent(/journal/);
    await userEvent.keyboard(`${PASSPHRASE}{Enter}`);
    await expect.element(page.getByRole('alert')).toMatchTextContent(/2 records do not open/);
    return fake;
  };

  it('says what is affected, that the file is untouched, and what the newest backup holds', async () => {
    await meetDamage();
    await expect.element(page.getByText(/The file was left as it is/)).toBeVisible();
    await expect
      .element(page.getByText(/newest backup is from Thursday 19 November 2026.*holds 34 entries/))
      .toBeVisible();
    await expectAccessible();
  });

  it('is put right from the newest backup in one step, with what is newer and readable', async () => {
    const fake = await meetDamage();
    await page.getByRole('button', { name: /^Restore the backup and/ }).click();
    await expect.element(page.getByText(/backup and added: 2/)).toBeVisible();
    expect(fake.asked('backup:restore')[0]).toMatchObject({ keepNewer: { passphrase: PASSPHRASE } });
  });

  it('offers the same with the recovery key, when the passphrase is forgotten as well', async () => {
    const fake = await openWindow({ vault: locked, passphrase: PASSPHRASE });
    fake.failWith('recovery:try', { code: 'vault-damaged', part: 'record', affected: 2 });
    await page.getByRole('button', { name: 'Use the recovery key' }).click();
    await page.getByLabelText('Recovery key').fill(DRAWN_KEY);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/holds 34 entries/)).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Open what is readable, read-only' }).click();
    await expect.element(page.getByText(/2 records could not be read/)).toBeVisible();
    expect(fake.asked('vault:open-readable')).toEqual([{ secret: { recoveryKey: DRAWN_KEY } }]);
  });

  it('opens read-only with what is readable, under a line that says so and counts what is missing', async () => {
    await meetDamage();
    await page.getByRole('button', { name: 'Open what is readable, read-only' }).click();
    await expect.element(page.getByText(/Read-only: this is what can still be read of a damaged vault/)).toBeVisible();
    await expect.element(page.getByText(/2 records could not be read/)).toBeVisible();
    await expectAccessible();
  });
});
