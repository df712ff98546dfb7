import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ok } from '../../../../shared/errors/result.ts';
import { aPair } from '../../support/fake-duo.ts';
import { expectAccessible, openWindow, unlocked } from '../../support/open-window.tsx';

const open = async () => {
  const fake = await openWindow({ vault: unlocked(), place: '/duo' });
  fake.answer('duo:is-there', () => ok({ isThere: true }));
  fake.answer('duo:read', () => ok(aPair));
  fake.tell('areas:changed', { areas: ['journal'] });
  return fake;
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const card = () => page.getByRole('heading', { name: 'A question for the two of you' });

describe('the question card on the page of the pair', () => {
  it('says where it comes from, is answered once, and can be taken back', async () => {
    const fake = await open();
    await expect.element(card()).toBeVisible();
    await expect.element(page.getByText(/^Our inference/)).toBeVisible();
    await expectAccessible();
    await press('Not now');
    await expect.element(card()).not.toBeInTheDocument();
    await press('Take it back');
    await expect.element(card()).toBeVisible();
    await press('Talked about it');
    await expect.element(card()).not.toBeInTheDocument();
    expect(fake.asked('pair-question:answer').map(({ answer }) => answer)).toEqual(['not-now', 'talked']);
  });

  it('offers nothing where nothing can be changed', async () => {
    const fake = await open();
    await expect.element(card()).toBeVisible();
    fake.become({ ...unlocked(), readOnly: 'copy' });
    await expect.element(page.getByRole('button', { name: 'Not now' })).not.toBeInTheDocument();
    await expect.element(card()).toBeVisible();
  });
});
