import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ok } from '../../../shared/result.ts';
import { DRIFT_VIEWS } from '../../gallery/sample-views.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../support/open-window.tsx';

const openDrift = async (story: string) => {
  const view = DRIFT_VIEWS[story]?.();
  if (!view) throw new Error(`no story ${story}`);
  const fake = await openWindow({ vault: unlocked(), place: '/settings' });
  fake.answer('drift:read', () => ok(view));
  await page.getByRole('link', { name: 'Drift' }).click();
  await expect.element(page.getByText('How this is computed')).toBeVisible();
  return { fake, view };
};

describe('the drift screen in the open house', () => {
  it('has no fault that axe finds', async () => {
    await openDrift('half');
    await expectAccessible();
  });

  it('leads from a week to its entries and back, by keyboard', async () => {
    const { view } = await openDrift('half');
    await expect.element(heading()).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Home}{Enter}');
    await expect.poll(() => window.location.hash).toBe(`#/journal?week=${view.firstWeek}`);
    await page.getByRole('link', { name: 'Back to the drift' }).click();
    await expect.element(page.getByRole('group', { name: /Chart of energy/ })).toBeVisible();
  });

  it('begins the first check-in from an empty picture', async () => {
    await openDrift('none');
    // No dot, so no axes either: there would be nothing to read off them.
    await expect.element(page.getByRole('group', { name: /Chart of energy/ })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Begin a check-in' }).click();
    await expect.poll(() => window.location.hash).toBe('#/check-in/daily');
  });

  it('looks back to a day, and to now again', async () => {
    const { fake } = await openDrift('half');
    await page.getByText('Look back', { exact: true }).click();
    await page.getByLabelText('As of').fill('2026-04-26');
    await expect.poll(() => fake.asked('drift:read').at(-1)).toEqual({ asOf: '2026-04-26' });
    await page.getByRole('button', { name: 'Back to now' }).click();
    await expect.element(page.getByRole('button', { name: 'Back to now' })).not.toBeInTheDocument();
  });

  it('says what went wrong and tries again', async () => {
    const fake = await openWindow({ vault: unlocked(), place: '/settings' });
    fake.failWith('drift:read', { code: 'unexpected' });
    await page.getByRole('link', { name: 'Drift' }).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await expect.element(again).toBeVisible();
    fake.answer('drift:read', () => ok(DRIFT_VIEWS['six']?.() as never));
    await again.click();
    await expect.element(page.getByText('A line needs', { exact: true })).toBeVisible();
  });
});
