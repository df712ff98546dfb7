import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { expectAccessible, openWindow, unlocked } from '../../support/open-window.tsx';

const openEdit = async (at = '') => {
  const journal = createFakeJournal({ entries: 3 });
  const fake = await openWindow({ vault: unlocked(), place: `/journal/e1/edit${at}`, journal });
  await expect.element(save()).toBeVisible();
  return fake;
};

const save = () => page.getByRole('button', { name: 'Save the change' });
const words = () => page.getByRole('textbox', { name: /^Your words/ });

const at = (number: number) => expect.element(page.getByText(new RegExp(`Question ${number} of`))).toBeVisible();

describe('a finished check-in that is opened again', () => {
  it('opens at the answer that is to be changed, skips no other, and is shown again as it reads', async () => {
    const journal = createFakeJournal({ entries: 3 });
    const fake = await openWindow({ vault: unlocked(), place: '/journal/e1', journal });
    await page
      .getByRole('link', { name: /^Change: / })
      .first()
      .click();
    await expect.element(save()).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => window.location.hash).toBe('#/journal/e1');
    window.location.hash = '#/journal/e1/edit?at=OR01';
    await expect.element(words()).toHaveFocus();
    await userEvent.keyboard('Another word.{Control>}{Enter}{/Control}');
    await expect.poll(() => fake.asked('reflection:complete')[0]?.answers).toEqual({ OR01: 'Another word.' });
  });

  it('leads back to its entry once it is saved, with the step back', async () => {
    await openEdit();
    await userEvent.keyboard('1{Control>}{Enter}{/Control}');
    await expect.poll(() => window.location.hash).toBe('#/journal/e1');
    await expect.element(page.getByText('Daily check-in changed.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
  });

  it('is left by Cancel, at once where nothing was changed, back at its entry', async () => {
    const fake = await openEdit();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => window.location.hash).toBe('#/journal/e1');
    expect(fake.asked('reflection:discard')).toEqual([]);
  });

  it('is left by Escape as by Cancel', async () => {
    await openEdit();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => window.location.hash).toBe('#/journal/e1');
  });

  it('asks before Cancel discards what was changed', async () => {
    const fake = await openEdit();
    await userEvent.keyboard('1{Escape}');
    await page.getByRole('button', { name: 'Keep editing' }).click();
    expect(fake.asked('reflection:discard')).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Discard the change' }).click();
    await expect.poll(() => window.location.hash).toBe('#/journal/e1');
    expect(fake.asked('reflection:discard')).toHaveLength(1);
  });
});

describe('the dots of a new check-in', () => {
  it('lead back, and forward only over questions that were answered or skipped', async () => {
    await openWindow({ vault: unlocked(), place: '/check-in/daily' });
    await at(1);
    await expect.element(page.getByRole('button', { name: /^Question \d:/ })).not.toBeInTheDocument();
    await userEvent.keyboard('1{Enter}50');
    await at(3);
    await page.getByRole('button', { name: /^Question 1:/ }).click();
    await at(1);
    await page.getByRole('button', { name: /^Question 3:/ }).click();
    await at(3);
    await expect.element(page.getByRole('button', { name: /^Question 4:/ })).not.toBeInTheDocument();
  });
});
