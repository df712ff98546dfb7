import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const open = async () => {
  const fake = await openWindow({ vault: unlocked(), place: '/duo/direction' });
  await expect.element(heading()).toHaveTextContent('Direction');
  return fake;
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const goal = () => page.getByRole('textbox', { name: /^The goal/ });

describe('the direction card', () => {
  it('is written by keyboard, renewed, and keeps the one before in the list', async () => {
    await open();
    await expect.element(page.getByText(/^No direction is written down yet/)).toBeVisible();
    await press('Write a direction card');
    await expect.element(goal()).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard('One queue for all teams');
    await page.getByLabelText('Agreed on').fill('2026-10-01');
    await press('Keep');
    await expect.element(page.getByText('Agreed on Thursday 1 October 2026, 50 days ago.')).toBeVisible();
    await press('Agree on a new direction');
    await goal().fill('Two queues');
    await press('Keep');
    await expect.element(page.getByRole('heading', { name: 'Earlier ones' })).toBeVisible();
    await expect.element(page.getByText('Agreed on Friday 20 November 2026, today.')).toBeVisible();
    await expectAccessible();
  });

  it('is agreed on again in one press, and that is taken back', async () => {
    const fake = await open();
    await press('Write a direction card');
    await goal().fill('One queue');
    await page.getByLabelText('Agreed on').fill('2026-10-01');
    await press('Keep');
    await press('Agree again: One queue');
    await expect.element(page.getByText('Agreed on Friday 20 November 2026, today.')).toBeVisible();
    await press('Put it back');
    await expect.element(page.getByText('Agreed on Thursday 1 October 2026, 50 days ago.')).toBeVisible();
    expect(fake.asked('direction:save')).toHaveLength(3);
  });

  it('is refused with a sentence at the field', async () => {
    const fake = await open();
    await press('Write a direction card');
    await page.getByLabelText('Agreed on').fill('2026-11-21');
    await press('Keep');
    await expect.element(page.getByText('Say in one sentence what you aim at.')).toBeVisible();
    await expect.element(page.getByText('This day is still to come. Write down what was agreed.')).toBeVisible();
    await expect.element(goal()).toHaveFocus();
    await expectAccessible();
    expect(fake.asked('direction:save')).toEqual([]);
  });

  it('is changed, deleted and put back; read-only offers nothing', async () => {
    const fake = await open();
    await press('Write a direction card');
    await goal().fill('One queue');
    await press('Keep');
    await press('Change: One queue');
    await goal().fill('One queue for all');
    await press('Keep');
    await press('Delete: One queue for all');
    await expect.element(page.getByText(/^No direction is written down yet/)).toBeVisible();
    await expectAccessible();
    await press('Put it back: One queue for all');
    await expect.element(page.getByRole('heading', { name: 'One queue for all' })).toBeVisible();
    fake.become({ ...unlocked(), readOnly: 'copy' });
    await expect.element(page.getByRole('button', { name: 'Agree on a new direction' })).not.toBeInTheDocument();
    expect(page.getByRole('main').getByRole('button').elements()).toEqual([]);
  });
});
