import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ok } from '../../../../shared/errors/result.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const open = async (vault = unlocked()) => {
  const fake = await openWindow({ vault, place: '/duo/disagreements' });
  await expect.element(heading()).toHaveTextContent('Disagreements');
  return fake;
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const topic = () => page.getByRole('textbox', { name: /^What was it about/ });
const add = async (words: string, date = '2026-11-10') => {
  await press('Add a disagreement');
  await topic().fill(words);
  await page.getByLabelText('Day', { exact: true }).fill(date);
  await press('Keep');
  await expect.element(page.getByRole('heading', { name: words, exact: true })).toBeVisible();
};

describe('disagreements', () => {
  it('says so where there is no partner, and links to adding one', async () => {
    const fake = await openWindow({ vault: unlocked(), place: '/' });
    fake.answer('disagreement:list', () =>
      ok({
        ...{ today: '2026-11-20' as never, partner: null, partners: [], rows: [], counts: [], ageing: [] },
        deleted: [],
      }),
    );
    window.location.hash = '/duo/disagreements';
    await expect.element(page.getByText('No partner yet.')).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: 'Add a partner' }).click();
    await expect.element(heading()).toHaveTextContent('Partner');
  });

  it('is written down by keyboard alone with a topic, and says its age', async () => {
    const fake = await open();
    await expect.element(page.getByText(/^Nothing is written down yet/)).toBeVisible();
    await expectAccessible();
    await press('Add a disagreement');
    await expect.element(topic()).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard('Order of work{Enter}');
    await expect.element(page.getByText('Open since today.')).toBeVisible();
    await expect.element(heading()).toHaveFocus();
    expect(fake.asked('disagreement:save')).toMatchObject([
      { id: null, said: { topic: 'Order of work', kind: 'other' } },
    ]);
    await expectAccessible();
    await press('Take it back');
    await expect.element(page.getByText(/^Nothing is written down yet/)).toBeVisible();
  });

  it('is refused with a sentence at the field: no topic, and a day to come', async () => {
    const fake = await open();
    await press('Add a disagreement');
    await page.getByLabelText('Day', { exact: true }).fill('2026-11-21');
    await press('Keep');
    await expect.element(page.getByText('Say in one line what it was about.')).toBeVisible();
    await expect.element(page.getByText('This day is still to come. Write down what has been.')).toBeVisible();
    await expect.element(topic()).toHaveFocus();
    await expect.element(topic()).toHaveAttribute('aria-invalid', 'true');
    expect(fake.asked('disagreement:save')).toEqual([]);
    await expectAccessible();
  });

  it('asks what merging the roles would solve while the words propose it', async () => {
    await open();
    await press('Add a disagreement');
    const hint = page.getByText(/^Merging the roles also removes the second opinion/);
    await topic().fill('One person should do both');
    await expect.element(hint).toBeVisible();
    await topic().fill('Order of work');
    await expect.element(hint).not.toBeInTheDocument();
  });

  it('takes each side’s wished split of the next quarter in chips, all of them or none', async () => {
    const fake = await open();
    await press('Add a disagreement');
    await topic().fill('Debt');
    await page.getByLabelText('Kind').selectOptions('Priorities or investment');
    await page.getByText('More about it').click();
    const mine = page.getByRole('group', { name: 'Next quarter’s capacity, as I wish it' });
    await mine.getByRole('spinbutton', { name: 'New' }).fill('12');
    await press('Keep');
    await expect.element(page.getByText('Share out all 20 chips, or none.')).toBeVisible();
    await expectAccessible();
    await mine.getByRole('spinbutton', { name: 'Debt' }).fill('8');
    await press('Keep');
    await expect.element(page.getByRole('heading', { name: 'Debt' })).toBeVisible();
    expect(fake.asked('disagreement:save')).toMatchObject([
      { said: { mySplit: { new: 12, debt: 8, support: 0 }, theirSplit: null, agreedSplit: null } },
    ]);
  });

  it('is settled, with the way, and opened again', async () => {
    await open();
    await add('Order of work');
    await press('Settle: Order of work');
    await page.getByLabelText('How was it settled?').selectOptions('By rank');
    await page.getByLabelText('Was a reason given?').selectOptions('No');
    await page.getByLabelText(/^Look at it again on/).fill('2026-11-09');
    await press('Keep');
    await expect.element(page.getByText('It lies before the day of the disagreement.')).toBeVisible();
    await page.getByLabelText(/^Look at it again on/).fill('2026-12-09');
    await expectAccessible();
    await press('Keep');
    await expect.element(page.getByText('Settled by rank on Friday 20 November 2026.')).toBeVisible();
    await expect.element(page.getByText('Settled: 1 of 1: by rank 1.')).toBeVisible();
    await press('Open again: Order of work');
    await expect.element(page.getByText('Open for 10 days.')).toBeVisible();
    await press('Put it back');
    await expect.element(page.getByText('Settled by rank on Friday 20 November 2026.')).toBeVisible();
  });

  it('is parked until a day, never without one or with one past', async () => {
    await open();
    await add('Order of work');
    await press('Park: Order of work');
    await press('Keep');
    await expect.element(page.getByText('Say until which day it is parked.')).toBeVisible();
    await page.getByLabelText(/^Park it until/).fill('2026-11-19');
    await expect.element(page.getByText('This day is past. Choose today or a later one.')).toBeVisible();
    await expectAccessible();
    await page.getByLabelText(/^Park it until/).fill('2026-12-01');
    await press('Keep');
    await expect.element(page.getByText('Parked until Tuesday 1 December 2026.')).toBeVisible();
  });

  it('is marked as avoided in one press, and pointed out when it has waited for long', async () => {
    await open();
    await add('Order of work', '2026-10-01');
    await expect.element(page.getByText('Order of work: open for 50 days.')).toBeVisible();
    await press('Mark as avoided: Order of work');
    await expect.element(page.getByText('Avoided for 50 days.')).toBeVisible();
    await press('Put it back');
    await expect.element(page.getByText('Open for 50 days.')).toBeVisible();
  });

  it('is deleted, put back by the bar and from the list of what was deleted', async () => {
    await open();
    await add('Order of work');
    await press('Delete: Order of work');
    await expect.element(page.getByText('Stays at least until Sunday 20 December 2026.')).toBeVisible();
    await expectAccessible();
    // The bar at the foot stands over the end of a low window.
    await press('Dismiss');
    await press('Put it back: Order of work');
    await expect.element(page.getByText('Open for 10 days.')).toBeVisible();
    await press('Delete: Order of work');
    await press('Dismiss');
    await press('Delete for good: Order of work');
    await expect.element(page.getByText(/^Nothing is written down yet/)).toBeVisible();
  });

  it('offers nothing where nothing can be changed', async () => {
    const fake = await open();
    await add('Order of work');
    fake.become({ ...unlocked(), readOnly: 'copy' });
    await expect.element(page.getByRole('heading', { name: 'Order of work' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add a disagreement' })).not.toBeInTheDocument();
    expect(page.getByRole('main').getByRole('button').elements()).toEqual([]);
  });
});
