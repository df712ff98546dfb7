import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail } from '../../../../shared/errors/result.ts';
import { DRAWN_KEY } from '../../support/fake-keys.ts';
import { expectAccessible, heading, openWindow } from '../../support/open-window.tsx';

const locked = { status: 'locked', vaultName: 'journal.driftline' } as const;

const tryPassphrase = async (text: string) => {
  await expect.element(heading()).toMatchTextContent(/journal\.driftline/);
  await userEvent.keyboard(`${text}{Enter}`);
};

describe('the lock screen', () => {
  it('says of a wrong passphrase that the journal is unharmed', async () => {
    await openWindow({ vault: locked, passphrase: 'right-passphrase' });
    await tryPassphrase('wrong-passphrase');
    await expect.element(page.getByText(/That passphrase does not open this vault/)).toBeVisible();
    await expect.element(page.getByRole('textbox')).toHaveAccessibleDescription(/The journal is unharmed/);
    await expectAccessible();
  });

  it('says of an empty passphrase that there is none, and asks for it', async () => {
    const fake = await openWindow({ vault: locked, passphrase: 'right-passphrase' });
    await expect.element(heading()).toMatchTextContent(/journal\.driftline/);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect.element(page.getByRole('textbox')).toHaveAccessibleDescription('Type the passphrase first.');
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    expect(fake.asked('vault:unlock')).toEqual([]);
    await userEvent.keyboard('r');
    await expect.element(page.getByText('Type the passphrase first.')).not.toBeInTheDocument();
  });

  it('says of an empty passphrase the same where a backup is restored', async () => {
    const fake = await openWindow({ vault: locked });
    await page.getByRole('button', { name: 'Restore a backup' }).click();
    await page.getByRole('button', { name: 'Restore this backup' }).click();
    await expect.element(page.getByText('Type the passphrase first.')).toBeVisible();
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    await page.getByRole('button', { name: 'Look inside' }).click();
    expect([...fake.asked('backup:restore'), ...fake.asked('backup:preview')]).toEqual([]);
    await expectAccessible();
  });

  it('leads a damaged vault on by one button above all', async () => {
    const fake = await openWindow({ vault: locked });
    fake.failWith('vault:unlock', { code: 'vault-damaged', part: 'header', affected: 0 });
    await tryPassphrase('right-passphrase');
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(document.querySelectorAll('[data-tone="primary"]')).toHaveLength(1);
  });

  it('says of a damaged vault that the passphrase has nothing to do with it', async () => {
    const fake = await openWindow({ vault: locked });
    fake.failWith('vault:unlock', { code: 'vault-damaged', part: 'header', affected: 0 });
    await tryPassphrase('right-passphrase');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/The vault is damaged\./);
    await expect.element(page.getByText(/That passphrase does not open/)).not.toBeInTheDocument();
    await expect.element(page.getByRole('textbox')).not.toHaveAttribute('aria-invalid');
  });

  it('says nothing of the vault before once another is chosen', async () => {
    const fake = await openWindow({ vault: locked });
    fake.failWith('vault:unlock', { code: 'vault-damaged', part: 'header', affected: 0 });
    await tryPassphrase('right-passphrase');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/The vault is damaged\./);
    await page.getByRole('button', { name: 'Open another vault' }).click();
    await expect.element(heading()).toMatchTextContent(/other\.driftline/);
    await expect.element(page.getByText(/The vault is damaged/)).not.toBeInTheDocument();
    await expect.element(page.getByRole('textbox')).toHaveFocus();
  });

  it('opens with the passphrase, straight to today', async () => {
    await openWindow({ vault: locked, passphrase: 'right-passphrase' });
    await tryPassphrase('right-passphrase');
    await expect.element(heading()).toMatchTextContent(/How was today/);
  });

  it('says what nobody can open', async () => {
    await openWindow({ vault: locked });
    await expect.element(page.getByText(/Without the passphrase or the recovery key nobody can open/)).toBeVisible();
  });

  it('has nothing for axe to find', async () => {
    await openWindow({ vault: locked });
    await expect.element(heading()).toBeVisible();
    await expectAccessible();
  });
});

describe('opening with the recovery key', () => {
  const groups = DRAWN_KEY.split('-');

  const startRecovering = async () => {
    const fake = await openWindow({ vault: locked, passphrase: 'a forgotten one' });
    await page.getByRole('button', { name: 'Use the recovery key' }).click();
    await expect.element(heading()).toMatchTextContent(/Type the recovery key/);
    return fake;
  };

  it('leads by keyboard over a new passphrase into the open journal', async () => {
    const fake = await startRecovering();
    await userEvent.keyboard(`${DRAWN_KEY.toLowerCase()}{Enter}`);
    await expect.element(heading()).toMatchTextContent(/Choose a new passphrase/);
    await userEvent.keyboard('lantern-orchard{Enter}lantern-orchard{Enter}');
    await expect.element(heading()).toMatchTextContent(/How was today/);
    expect(fake.asked('recovery:use')).toEqual([
      { key: DRAWN_KEY.toLowerCase(), passphrase: 'lantern-orchard', withoutBackup: false },
    ]);
  });

  it('goes on without a backup when none can be taken, once that was asked for', async () => {
    await page.viewport(800, 600);
    const fake = await startRecovering();
    fake.failWith('recovery:use', { code: 'backup-first-failed', reason: 'read-only' });
    await userEvent.keyboard(`${DRAWN_KEY}{Enter}`);
    await expect.element(heading()).toMatchTextContent(/Choose a new passphrase/);
    await userEvent.keyboard('lantern-orchard{Enter}lantern-orchard{Enter}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/No backup could be taken first/);
    await expect.element(page.getByRole('button', { name: 'Continue without a backup' })).toBeInViewport({ ratio: 1 });
    await page.viewport(1280, 800);
    fake.heal('recovery:use');
    await page.getByRole('button', { name: 'Continue without a backup' }).click();
    await expect.element(heading()).toMatchTextContent(/How was today/);
    expect(fake.asked('recovery:use').map(({ withoutBackup }) => withoutBackup)).toEqual([false, true]);
  });

  it('opens read-only where nothing can be written, and asks for no new passphrase', async () => {
    const fake = await startRecovering();
    fake.answer('recovery:try', () => ({ ok: true, value: { changeable: false } }));
    await userEvent.keyboard(`${DRAWN_KEY}{Enter}`);
    await expect.element(heading()).toMatchTextContent(/The recovery key fits/);
    await expectAccessible();
    await page.getByRole('button', { name: 'Open it read-only' }).click();
    await expect
      .element(page.getByText(/^Read-only: nothing can be written in the folder of this vault/))
      .toBeVisible();
    expect(fake.asked('recovery:open-copy')).toEqual([{ key: DRAWN_KEY }]);
  });

  it('names the group with a slip while it is typed, and tries nothing', async () => {
    const fake = await startRecovering();
    await userEvent.keyboard(`${groups[0]} ${groups[1]}`);
    await expect.element(page.getByText('Groups 1 to 2 fit.')).toBeVisible();
    await userEvent.keyboard(' XXXXX');
    await expect.element(page.getByText(/There is a slip in group 3\./)).toBeVisible();
    await expect.element(page.getByRole('textbox')).toHaveAccessibleDescription(/slip in group 3/);
    expect(fake.asked('recovery:try')).toEqual([]);
    await expectAccessible();
  });

  it('says of another vault’s key that it was typed without a slip', async () => {
    const fake = await startRecovering();
    fake.failWith('recovery:try', { code: 'recovery-key-wrong' });
    await userEvent.keyboard(`${DRAWN_KEY}{Enter}`);
    await expect.element(page.getByRole('alert')).toMatchTextContent(/belongs to another vault, or was replaced/);
    await expect.element(heading()).toMatchTextContent(/Type the recovery key/);
  });

  it('says that nobody can help when the key is lost as well, and leads back', async () => {
    await startRecovering();
    await expect
      .element(page.getByText('If the recovery key is lost as well, nobody can open the vault.'))
      .toBeVisible();
    await page.getByRole('button', { name: 'Back to the passphrase' }).click();
    await expect.element(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  });

  it('shows how far sealing everything anew has come', async () => {
    const fake = await startRecovering();
    fake.answer('recovery:use', () => new Promise(() => undefined));
    await userEvent.keyboard(`${DRAWN_KEY}{Enter}`);
    await expect.element(heading()).toMatchTextContent(/Choose a new passphrase/);
    await expectAccessible();
    await userEvent.keyboard('lantern-orchard{Enter}lantern-orchard{Enter}');
    await expect.element(page.getByText(/Turning the passphrase into a key/)).toBeVisible();
    fake.tell('keys:sealing', { done: 1200, total: 10_000 });
    await expect.element(page.getByText('Sealing everything again: 1,200 of 10,000.')).toBeVisible();
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '1200');
    await expectAccessible();
  });
});

describe('a window that runs without its sandbox', () => {
  it('says so on the lock screen', async () => {
    await openWindow({ vault: locked, remarks: ['unconfined', 'kept-off-screenshots'] });
    await expect.element(page.getByText('This window runs without its sandbox.')).toBeVisible();
    // That belongs to the first window alone.
    await expect.element(page.getByText(/kept out of screenshots/)).not.toBeInTheDocument();
    await expectAccessible();
  });
});

describe('an unlocking that takes long', () => {
  it('can be cancelled, and says so', async () => {
    const fake = await openWindow({ vault: { status: 'locked', vaultName: 'journal' }, passphrase: 'copper lantern' });
    const held = fake.hold('vault:unlock');
    await page.getByLabelText('Passphrase').fill('copper lantern');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(fake.asked('vault:cancel-opening')).toEqual([null]);
    held.reply(fail({ code: 'opening-cancelled' }));
    await expect.element(page.getByText(/Opening was cancelled/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Cancel' })).not.toBeInTheDocument();
  });

  it('is asked about first where the file asks for far more than this computer would', async () => {
    const fake = await openWindow({ vault: { status: 'locked', vaultName: 'journal' }, passphrase: 'copper lantern' });
    fake.failWith('vault:unlock', { code: 'derivation-dear', times: 16 });
    await page.getByLabelText('Passphrase').fill('copper lantern');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/asks for about 16 times the work/)).toBeVisible();
    await expectAccessible();
    fake.heal('vault:unlock');
    await page.getByRole('button', { name: 'Try anyway' }).click();
    await expect
      .poll(() => fake.asked('vault:unlock').at(-1))
      .toEqual({
        passphrase: 'copper lantern',
        acceptsCost: true,
      });
  });
});
