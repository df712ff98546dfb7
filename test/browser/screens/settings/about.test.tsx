import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const open = async (sample = false) => {
  await cleanup();
  const fake = await openWindow({ vault: unlocked(sample), place: '/settings' });
  await expect.element(heading()).toBeVisible();
  return fake;
};

const headings = () => [...document.querySelectorAll('main h2')].map((one) => one.textContent);

describe('the settings', () => {
  it('begin with what keeps the journal safe; looks come after, in a row each', async () => {
    await open();
    await expect.element(page.getByText('Version')).toBeVisible();
    expect(headings().slice(0, 3)).toEqual(['Auto-lock', 'Backups', 'Passphrase and recovery key']);
    expect(headings().slice(-2)).toEqual(['Appearance', 'About Driftline']);
    await expectAccessible();
  });

  it('say which Driftline this is and where the journal is, and show it there', async () => {
    const fake = await open();
    await expect.element(page.getByText('0.1.0')).toBeVisible();
    await expect.element(page.getByText('/laptop/Driftline/journal.driftline')).toBeVisible();
    await page.getByRole('button', { name: 'Show in folder' }).click();
    await expect.poll(() => fake.asked('settings:reveal-vault').length).toBe(1);
  });

  it('name no file for the sample diary, which is kept nowhere', async () => {
    await open(true);
    await expect.element(page.getByText(/This is the sample diary/)).toBeVisible();
    expect(page.getByText('/laptop/').query()).toBeNull();
    expect(page.getByRole('button', { name: 'Show in folder' }).query()).toBeNull();
  });
});
