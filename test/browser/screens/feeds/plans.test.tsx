import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Plan } from '../../../../shared/ipc/plans.ts';
import { day } from '../../../support/builders.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const commitment: Plan = {
  kind: 'commitment',
  id: 'k1',
  start: day('2026-10-12'),
  over: false,
  text: 'If I cancel a one-to-one, then I rebook it the same day.',
  side: 'people',
  cue: 'If I cancel a one-to-one',
  action: 'then I rebook it the same day',
  placeInWeek: '',
  movable: false,
  kept: '3 of 5 (60 %)',
  question: 'Is it the wrong commitment or the wrong slot?',
  review: ['If I cancel … Follow-through: 3 of 5 (60 %).', 'Too few weeks with a time split to compare.'],
};
const experiment: Plan = {
  kind: 'experiment',
  id: 'x1',
  start: day('2026-11-02'),
  over: true,
  text: 'How does a review hour leave me?',
  question: 'How does a review hour leave me?',
  pole: 'TL',
  dose: '1 h a day',
  days: 14,
  forecast: 1,
  countsFor: 'I look forward to it',
  countsAgainst: 'I put it off',
  lastDay: day('2026-11-15'),
  outcome: ['You expected: a bit energised. How it was has no answer yet.'],
  awaitsEnd: true,
};
const open = async (options: { readonly readOnly?: 'copy' } = {}) => {
  const vault = { ...unlocked(), ...options };
  const fake = await openWindow({ vault, feeds: 'half', plans: [commitment, experiment], place: '/feeds?at=plans' });
  await expect.element(heading()).toHaveTextContent('What feeds me');
  return fake;
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('commitments and experiments', () => {
  it('are gone to from the day’s page, and say what has come of them', async () => {
    await open();
    await expect.element(page.getByRole('heading', { name: 'Commitments and experiments' })).toHaveFocus();
    await expect.element(page.getByText('Kept 3 of 5 (60 %).')).toBeVisible();
    await expect.element(page.getByText('Is it the wrong commitment or the wrong slot?')).toBeVisible();
    await expect.element(page.getByText('Its weeks are over. Keep it, change it or end it?')).toBeVisible();
    await expect.element(page.getByText('How it was has no answer yet.', { exact: false })).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: 'Say how it left you' }).click();
    await expect.poll(() => window.location.hash).toBe('#/check-in/event?event=experiment-end');
  });

  it.each([
    [1280, 800],
    [800, 600],
  ])('stand at the top when they are gone to, at %i by %i', async (width, height) => {
    await page.viewport(width, height);
    await open();
    const title = page.getByRole('heading', { name: 'Commitments and experiments' });
    await expect.element(title).toHaveFocus();
    await expect.element(page.getByRole('group', { name: /burden by week/ })).toBeVisible();
    await expect.poll(() => title.element().getBoundingClientRect().top).toBeLessThan(40);
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    expect(title.element().getBoundingClientRect().top).toBeLessThan(40);
    expect(title.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    await page.viewport(1280, 800);
  });

  it('are changed in the words they have', async () => {
    const fake = await open();
    await press(`Change: ${commitment.text}`);
    await expect.element(page.getByLabelText('Then: what you do')).toHaveValue('then I rebook it the same day');
    await page.getByLabelText('Then: what you do').fill('then I rebook it within the week');
    await expectAccessible();
    await press('Keep');
    await expect.element(page.getByText('If I cancel a one-to-one, then I rebook it within the week.')).toBeVisible();
    expect(fake.asked('commitment:update')).toMatchObject([{ id: 'k1', side: 'people' }]);
    await press(`Change: ${experiment.text}`);
    await page.getByLabelText('What would count for it?').fill('');
    await press('Keep');
    await expect.element(page.getByText('This needs a few words.')).toBeVisible();
    await page.getByLabelText('What would count for it?').fill('I ask for more');
    await press('Keep');
    await expect.poll(() => fake.asked('experiment:update')).toMatchObject([{ id: 'x1', countsFor: 'I ask for more' }]);
  });

  it('have their words of before again, where a change is taken back', async () => {
    const fake = await open();
    await press(`Change: ${commitment.text}`);
    await page.getByLabelText('Then: what you do').fill('then I rebook it within the week');
    await press('Keep');
    await expect.element(page.getByText('The commitment was changed.')).toBeVisible();
    fake.failWith('commitment:update', { code: 'unexpected' });
    await press('Undo the change');
    await expect.element(page.getByRole('button', { name: 'Undo the change' })).toBeVisible();
    await expect.element(page.getByText('The commitment was changed.')).not.toBeInTheDocument();
    fake.heal('commitment:update');
    await press('Undo the change');
    await expect.element(page.getByText(commitment.text)).toBeVisible();
    await press(`Change: ${experiment.text}`);
    await page.getByLabelText('What would count for it?').fill('I ask for more');
    await press('Keep');
    await press('Undo the change');
    await expect
      .poll(() => fake.asked('experiment:update').at(-1))
      .toMatchObject({ id: 'x1', question: experiment.question, countsFor: 'I look forward to it', days: 14 });
  });

  it('offer nothing to take back where no word was changed', async () => {
    const fake = await open();
    await press(`Change: ${commitment.text}`);
    await press('Keep');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(page.getByText('The commitment was changed.')).not.toBeInTheDocument();
    expect(fake.asked('commitment:update')).toEqual([]);
  });

  it('are kept on after their weeks, ended, and taken up again', async () => {
    const fake = await open();
    await press(`Keep it: ${commitment.text}`);
    await expect.element(page.getByText('Its weeks are over.', { exact: false })).not.toBeInTheDocument();
    await press(`End: ${commitment.text}`);
    await expect.element(page.getByRole('button', { name: 'Let it continue' })).toBeVisible();
    await press(`Resume: ${commitment.text}`);
    await expect.element(page.getByRole('button', { name: `End: ${commitment.text}` })).toBeVisible();
    fake.failWith('plan:resume', { code: 'experiment-running' });
    await press(`Resume: ${experiment.text}`);
    await expect.element(page.getByText('An experiment is running already.')).toBeVisible();
  });

  it('offer nothing where nothing can be changed', async () => {
    await open({ readOnly: 'copy' });
    await expect.element(page.getByText(commitment.text)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^(Change|End|Delete):/ })).not.toBeInTheDocument();
    await expect.element(page.getByRole('link', { name: 'Say how it left you' })).not.toBeInTheDocument();
  });
});
