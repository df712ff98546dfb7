import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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
    await expect.element(heading()).toMatchTextContent(/Friday 20 November/);
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
    await expect.element(heading()).toMatchTextContent(/Friday 20 November/);
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
    await expect.element(page.getByRole('button', { name: 'Go on without a backup' })).toBeInViewport({ ratio: 1 });
    await page.viewport(1280, 800);
    fake.heal('recovery:use');
    await page.getByRole('button', { name: 'Go on without a backup' }).click();
    await expect.element(heading()).toMatchTextContent(/Friday 20 November/);
    expect(fake.asked('recovery:use').map(({ withoutBackup }) => withoutBackup)).toEqual([false, true]);
  });

  it('opens read-only where nothing can be written, and asks for no new passphrase', async () => {
    const fake = await startRecovering();
    fake.answer('recovery:try', () => ({ ok: true, value: { changeable: false } }));
    await userEvent.keyboard(`${DRAWN_KEY}{Enter}`);
    await expect.element(heading()).toMatchTextContent(/The recovery key fits/);
    await expectAccessible();
    await page.getByRole('button', { name: 'Open it read-only' }).click();
    await expect.element(page.getByText(/^Read-only: this is a copy/)).toBeVisible();
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
    await expect.element(page.getByText('Sealing everything anew: 1,200 of 10,000.')).toBeVisible();
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '1200');
    await expectAccessible();
  });
});
