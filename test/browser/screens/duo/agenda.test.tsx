import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail, ok } from '../../../../shared/errors/result.ts';
import { anAgenda } from '../../support/fake-agenda.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const openAgenda = async () => {
  const fake = await openWindow({ vault: unlocked(), place: '/duo' });
  fake.answer('agenda:read', () => ok(anAgenda));
  window.location.hash = '/duo/agenda';
  await expect.element(page.getByText('Half an hour with Kit', { exact: false })).toBeVisible();
  return fake;
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the agenda of a talk', () => {
  it('leads to a partner where there is none', async () => {
    await openWindow({ vault: unlocked(), place: '/duo/agenda' });
    await expect.element(page.getByText('An agenda needs a partner.')).toBeVisible();
    await press('Add a partner');
    await expect.element(heading()).toHaveTextContent('Partner');
  });

  it('is kept as a note for today without what was left out, in the words given to it', async () => {
    const fake = await openAgenda();
    await expectAccessible();
    await page.getByRole('checkbox', { name: /We have not met/ }).click();
    await press('Reword: Who decides on the rewrite?');
    await expect.element(page.getByLabelText('Your words for this line')).toHaveFocus();
    await page.getByLabelText('Your words for this line').fill('How do we decide on the rewrite?');
    await userEvent.keyboard('{Enter}');
    await press('Keep as a note for today');
    await expect.element(page.getByText(/Kept as a note for today/)).toBeVisible();
    expect(fake.asked('agenda:keep')).toEqual([
      {
        text: '1. Team health, 8 min\n   - What did each of us notice about the team?\n\n2. One disagreement, 6 min\n   - How do we decide on the rewrite?\n',
      },
    ]);
    await expect.element(page.getByRole('link', { name: 'Open the note' })).toBeVisible();
  });

  it('says when it was saved as text, when it was not, and when it could not be', async () => {
    const fake = await openAgenda();
    await press('Save as text');
    await expect.element(page.getByText(/Saved as agenda.txt/)).toBeVisible();
    fake.answer('agenda:save', () => ok({ savedAs: null }));
    await press('Save as text');
    await expect.element(page.getByText('Not saved.')).toBeVisible();
    fake.answer('agenda:save', () => fail({ code: 'vault-locked' }));
    await press('Save as text');
    await expect.element(page.getByRole('alert')).toBeVisible();
  });
});
