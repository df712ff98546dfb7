import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const open = async () => {
  const fake = await openWindow({ vault: unlocked(), place: '/settings/roles' });
  await expect.element(heading()).toMatchTextContent(/Role history/);
  return fake;
};

describe('the role history', () => {
  it('shows each role since when, and never offers to delete the only one', async () => {
    await open();
    await expect.element(page.getByRole('heading', { name: 'Tech lead' })).toBeVisible();
    await expect.element(page.getByText('Since Monday 5 January 2026, 5 engineers')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Delete Tech lead' })).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('takes a new role, changes it, deletes it and puts it back', async () => {
    const fake = await open();
    await page.getByRole('button', { name: 'Add a role' }).click();
    await page.getByRole('radio', { name: 'Engineering manager' }).click();
    await page.getByLabelText('First day').fill('2026-11-16');
    await page.getByRole('textbox', { name: /^Title, in your words/ }).fill('Head of payments');
    await expectAccessible();
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.element(page.getByRole('heading', { name: 'Head of payments' })).toBeVisible();
    expect(fake.asked('role:save')).toEqual([
      { id: null, from: '2026-11-16', role: 'EM', title: 'Head of payments', teamSize: null },
    ]);
    await page.getByRole('button', { name: 'Change Head of payments' }).click();
    await page.getByRole('textbox', { name: /^Engineers in the team/ }).fill('8');
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.element(page.getByText('Since Monday 16 November 2026, 8 engineers')).toBeVisible();
    await page.getByRole('button', { name: 'Delete Head of payments' }).click();
    await expect.element(page.getByRole('heading', { name: 'Head of payments' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect.element(page.getByRole('heading', { name: 'Head of payments' })).toBeVisible();
  });

  it('shows how the roles swung between both kinds of work, in words too', async () => {
    await openWindow({ vault: unlocked(), place: '/settings/roles' });
    await expect.element(page.getByText('6 months since a mostly technical month.')).toBeVisible();
    const swings = page.getByRole('list', { name: 'Stretches of each kind of work' }).getByRole('listitem');
    await expect.element(swings.nth(0)).toMatchTextContent('Mostly technical 1 March 2024 to 31 December 2025');
    await expect.element(swings.nth(1)).toMatchTextContent(/^Mostly people 1 January 2026 to/);
    const expected = page.getByRole('region', { name: /what time split does your company expect/ });
    await expect.element(expected).toMatchTextContent(/31 March 2026 ?People 60 %, technical 40 %/);
    await expectAccessible();
  });

  it('takes no year that is typed halfway', async () => {
    const fake = await open();
    await page.getByRole('button', { name: 'Add a role' }).click();
    await page.getByRole('radio', { name: 'Engineering manager' }).click();
    await page.getByLabelText('First day').fill('0202-11-16');
    await expect.element(page.getByText('Type a whole date, with a year from 1900 to the next one.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Keep' })).toBeDisabled();
    expect(fake.asked('role:save')).toEqual([]);
  });

  it('says which day is taken', async () => {
    await open();
    await page.getByRole('button', { name: 'Add a role' }).click();
    await page.getByRole('radio', { name: 'Engineering manager' }).click();
    await page.getByLabelText('First day').fill('2026-01-05');
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.element(page.getByText('Another role begins on that day.')).toBeVisible();
  });
});
