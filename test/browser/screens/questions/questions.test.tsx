import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const open = async () => {
  const fake = await openWindow({ vault: unlocked(), place: '/settings/questions' });
  await expect.element(heading()).toMatchTextContent('Questions');
  return fake;
};

describe('the questions', () => {
  it('that rest stand first and are brought back with one click', async () => {
    const fake = await open();
    await expect.element(page.getByText(/back on Tuesday 1 December 2026/).first()).toBeVisible();
    await page
      .getByRole('button', { name: /^Bring back\s+What are you prouder of/ })
      .first()
      .click();
    await expect.element(page.getByText('No question is resting.')).toBeVisible();
    expect(fake.asked('prompt:bring-back')).toEqual([{ id: 'EF02' }]);
  });

  it('are switched off and on, and say why they are asked', async () => {
    const fake = await open();
    await page.getByText('Daily check-in: 3 questions').click();
    await expect.element(page.getByText(/What you reach for when free/).first()).toBeVisible();
    await page.getByRole('button', { name: /Switch off\s+One line worth keeping/ }).click();
    await page.getByRole('button', { name: /Switch on\s+One line worth keeping/ }).click();
    await expect.poll(() => fake.asked('prompt:switch').length).toBe(2);
    expect(fake.asked('prompt:switch')).toEqual([
      { id: 'OR01', on: false },
      { id: 'OR01', on: true },
    ]);
    await expectAccessible();
  });

  it('of one’s own count only once both ends belong to the two sides', async () => {
    const fake = await open();
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.getByLabelText('Question', { exact: true }).fill('Where did the on-call week pull?');
    await page.getByLabelText('Left end').fill('Quieter systems');
    await page.getByLabelText('Right end').fill('Calmer people');
    await expect.element(page.getByText('It is kept and shown, and not scored.')).toBeVisible();
    await page.getByRole('radio', { name: 'Left: tech lead, right: engineering manager' }).click({ force: true });
    await expect.element(page.getByText(/It counts towards the energy line/)).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Save the question' }).click();
    await expect.element(page.getByText('Where did the on-call week pull?').first()).toBeVisible();
    expect(fake.asked('prompt:create')).toEqual([
      {
        kind: 'bipolar-slider',
        text: 'Where did the on-call week pull?',
        left: 'Quieter systems',
        right: 'Calmer people',
        leftPole: 'TL',
        rightPole: 'EM',
        drain: false,
        form: 'daily',
      },
    ]);
  });

  it('has a place for one’s own activities: renamed, put away, taken up again', async () => {
    const fake = await open();
    await page.getByRole('button', { name: /^Rename\s+Mentoring circle$/ }).click();
    await page.getByLabelText('Name').fill('Mentoring');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: /^Put away\s+Mentoring$/ }).click();
    await expect.element(page.getByRole('button', { name: /^Bring back\s+Mentoring$/ })).toBeVisible();
    expect(fake.asked('activity:update')).toEqual([{ id: 'own1', label: 'Mentoring' }]);
    await expectAccessible();
  });
});
