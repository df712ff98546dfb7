import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ok } from '../../../../shared/errors/result.ts';
import { aPair } from '../../support/fake-duo.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const openPair = async () => {
  const fake = await openWindow({ vault: unlocked(), place: '/duo' });
  fake.answer('duo:is-there', () => ok({ isThere: true }));
  fake.answer('duo:read', () => ok(aPair));
  fake.tell('areas:changed', { areas: ['journal'] });
  await expect.element(heading()).toHaveTextContent('Duo');
  return fake;
};

describe('the pair', () => {
  it('is not among the places until there is one, and then says first what this part is', async () => {
    await openWindow({ vault: unlocked(), place: '/' });
    await expect.element(page.getByRole('link', { name: 'Drift', exact: true })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Duo', exact: true })).not.toBeInTheDocument();
  });

  it('says before anybody was entered what this part is, and leads to the first step', async () => {
    await openWindow({ vault: unlocked(), place: '/duo' });
    await expect.element(page.getByText(/They cannot see it or answer it/)).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Add a partner' }).click();
    await expect.element(heading()).toHaveTextContent('Partner');
  });

  it('tells each side then and now, to the ear as to the eye, and the figures as a table', async () => {
    await openPair();
    const rows = page.getByRole('list', { name: 'Each side of the pair, 1 to 5' });
    await expect
      .element(rows.getByRole('listitem', { name: /Dialogue: 4.0 of 5 now \(2 answers\), 3.5 the time before/ }))
      .toBeVisible();
    await expect
      .element(rows.getByRole('listitem', { name: 'Inclusion: no answer in the newest check-in.' }))
      .toBeVisible();
    await expectAccessible();
    await page.getByText('As a table').click();
    await expect.element(page.getByRole('row', { name: /30 October 2026 4.0 \(2\) 2.0 \(2\) –/ })).toBeVisible();
  });

  it('gives back what enters no figure, with its day, which opens the check-in', async () => {
    await openPair();
    await expect.element(page.getByText('They asked who would run it on call.')).toBeVisible();
    await expect.element(page.getByText('I would correct small things')).toBeVisible();
    await expect.element(page.getByText(/What would your partner’s pair of numbers be/)).toBeVisible();
    const day = page.getByRole('link', { name: '30 October 2026' }).first();
    await expect.element(day).toHaveAttribute('href', '#/journal/d2');
  });

  it('tells another partner apart, on a page of their own', async () => {
    const fake = await openPair();
    await page.getByRole('link', { name: 'Ash' }).click();
    await expect.poll(() => fake.asked('duo:read').at(-1)).toEqual({ partner: 'p0' });
  });

  it('marks every week of the strip with its words', async () => {
    await openPair();
    await expect
      .element(page.getByRole('listitem', { name: 'Week of Monday 9 November 2026: status only' }))
      .toBeVisible();
  });
});
