import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, heading, openWindow } from '../support/open-window.tsx';

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

  it('has nothing for axe to find', async () => {
    await openWindow({ vault: locked });
    await expect.element(heading()).toBeVisible();
    await expectAccessible();
  });
});
