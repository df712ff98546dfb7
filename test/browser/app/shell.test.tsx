import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createFakeJournal } from '../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../support/open-window.tsx';

describe('the open house', () => {
  it('puts the focus on the heading of the screen one goes to', async () => {
    await openWindow({ vault: unlocked(), journal: createFakeJournal({ entries: 3 }) });
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect.element(heading()).toMatchTextContent(/Settings/);
    await expect.element(heading()).toHaveFocus();
    await page.getByRole('link', { name: 'Today' }).click();
    await expect.element(heading()).toMatchTextContent(/How was today/);
    await expect.element(heading()).toHaveFocus();
  });

  it('shows the lock screen when main locks by itself, and keeps nothing of the journal', async () => {
    const fake = await openWindow({
      vault: unlocked(),
      place: '/journal',
      journal: createFakeJournal({ entries: 3 }),
    });
    await expect.element(page.getByText(/A run of conversations/)).toBeVisible();
    fake.become({ status: 'locked', vaultName: 'journal.driftline' });
    await expect.element(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
    expect(document.documentElement.innerHTML).not.toContain('A run of conversations');
  });

  it('reads the journal anew after unlocking', async () => {
    const fake = await openWindow({ vault: unlocked(), passphrase: 'right-passphrase' });
    await expect.element(heading()).toMatchTextContent(/How was today/);
    await userEvent.keyboard('{Control>}l{/Control}');
    await expect.element(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
    await userEvent.keyboard('right-passphrase{Enter}');
    await expect.element(heading()).toMatchTextContent(/How was today/);
    expect(fake.asked('today:read').length).toBeGreaterThanOrEqual(2);
  });

  it('goes back to where one was after a lock, but not into another vault', async () => {
    const fake = await openWindow({ vault: unlocked(), place: '/journal', passphrase: 'right-passphrase' });
    await expect.element(heading()).toMatchTextContent(/Journal/);
    fake.become({ status: 'locked', vaultName: 'journal.driftline' });
    fake.become(unlocked());
    await expect.element(heading()).toMatchTextContent(/Journal/);
    fake.become({ status: 'locked', vaultName: 'other.driftline' });
    fake.become({ ...unlocked(), vaultName: 'other.driftline' });
    await expect.element(heading()).toMatchTextContent(/How was today/);
  });

  it('tells main that somebody is there, and not at every key', async () => {
    const fake = await openWindow({ vault: unlocked() });
    await expect.element(heading()).toMatchTextContent(/How was today/);
    await userEvent.keyboard('xyz');
    expect(fake.asked('session:active')).toHaveLength(1);
  });

  it('skips the navigation on demand', async () => {
    await openWindow({ vault: unlocked() });
    await expect.element(heading()).toMatchTextContent(/How was today/);
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    skip.element().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await expect.element(page.getByRole('main')).toHaveFocus();
    expect(window.location.hash).toBe('#/');
  });

  it('changes a setting at once and says when it could not be kept', async () => {
    const fake = await openWindow({ vault: unlocked(), place: '/settings' });
    await page.getByRole('radio', { name: 'Dark' }).click();
    await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark');
    expect(fake.asked('settings:update')).toEqual([{ theme: 'dark' }]);
    await page.getByRole('radio', { name: 'More', exact: true }).click();
    await expect.poll(() => document.documentElement.dataset['contrast']).toBe('more');
    fake.failWith('settings:update', { code: 'settings-unsaved' });
    await page.getByRole('radio', { name: 'Light' }).click();
    await expect.element(page.getByText('The setting could not be kept.')).toBeVisible();
    await expectAccessible();
  });

  it('has nothing for axe to find on today, empty or not', async () => {
    await openWindow({ vault: unlocked(true) });
    await expect.element(page.getByText('A check-in takes about a minute; every question is optional.')).toBeVisible();
    await expectAccessible();
  });
});

describe('a vault file that is older than what this computer last saw', () => {
  const doubted = (missingSaves: number | null = 12) =>
    ({ ...unlocked(), doubt: { why: 'older', missingSaves } }) as const;

  it('is said on every page, with what it can mean and where to look, until it is accepted', async () => {
    const fake = await openWindow({ vault: doubted() });
    const alert = page.getByRole('alert');
    await expect.element(alert).toMatchTextContent(/older than what this computer last saw/);
    await expect.element(alert).toMatchTextContent(/The last 12 saves are missing/);
    await expectAccessible();
    await page.getByRole('link', { name: 'Look at the backups' }).click();
    await expect.element(heading()).toMatchTextContent(/Backups/);
    await expect.element(alert).toBeVisible();
    await page.getByRole('button', { name: 'It is fine, I put it back myself' }).click();
    await expect.element(alert).not.toBeInTheDocument();
    expect(fake.asked('vault:accept-older')).toHaveLength(1);
    await expect.element(page.getByRole('main')).toHaveFocus();
  });

  it('says no number where there is none, and what a copy that went another way is', async () => {
    const fake = await openWindow({ vault: doubted(null) });
    await expect.element(page.getByRole('alert')).not.toMatchTextContent(/missing\. An/);
    fake.become({ ...unlocked(), doubt: { why: 'unlike', missingSaves: null } });
    await expect.element(page.getByRole('alert')).toMatchTextContent(/not the one this computer last saw/);
  });
});

describe('a settings file that could not be read', () => {
  it('is one line at the foot of the window, gone once dismissed', async () => {
    const fake = await openWindow({ vault: unlocked(), settingsNotice: 'earlier' });
    await expect.element(page.getByText(/^The settings file could not be read; its copy/)).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(page.getByText(/The settings file could not be read/)).not.toBeInTheDocument();
    expect(fake.asked('settings:dismiss-notice')).toHaveLength(1);
  });

  it('is said on the lock screen and at onboarding too, where a vault kept elsewhere may be missed', async () => {
    const fake = await openWindow({
      vault: { status: 'locked', vaultName: 'journal.driftline' },
      settingsNotice: 'standard',
    });
    await expect.element(page.getByText(/so the standard settings apply/)).toBeVisible();
    fake.become({ status: 'none' });
    await expect.element(heading()).toMatchTextContent(/A private journal/);
    await expect.element(page.getByText(/so the standard settings apply/)).toBeVisible();
    await expectAccessible();
  });
});
