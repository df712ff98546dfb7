import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const open = async (place: string) => {
  const fake = await openWindow({ vault: unlocked(), place, journal: createFakeJournal({ entries: 60 }) });
  await expect.element(heading()).toBeVisible();
  return fake;
};

describe('rhythm', () => {
  it('is one sentence on the page for today, until it is switched off', async () => {
    const fake = await open('/');
    const sentence = page.getByText('A check-in in 6 of the last 8 weeks.');
    await expect.element(sentence).toBeVisible();
    window.location.hash = '/settings/rhythm';
    await page.getByRole('checkbox', { name: /in how many of the last weeks/ }).click();
    expect(fake.asked('settings:update')).toEqual([{ showRhythm: false }]);
    window.location.hash = '/';
    await expect.element(page.getByText('Other check-ins')).toBeVisible();
    await expect.element(sentence).not.toBeInTheDocument();
  });
});

describe('a holiday', () => {
  it('silences what is due, says when it ends, and can be ended', async () => {
    const fake = await open('/settings/rhythm');
    await page.getByLabelText('Last day').fill('2026-11-29');
    await page.getByRole('button', { name: 'Begin the holiday' }).click();
    await expect.element(page.getByText('On holiday until Sunday 29 November 2026.')).toBeVisible();
    expect(fake.asked('holiday:save')).toEqual([{ from: '2026-11-20', to: '2026-11-29' }]);
    await expectAccessible();
    window.location.hash = '/';
    await expect.element(page.getByText('On holiday until Sunday 29 November 2026.')).toBeVisible();
    await expect.element(page.getByText('How was today?')).not.toBeInTheDocument();
    await expectAccessible();
    await page.getByRole('button', { name: 'End it now' }).click();
    await expect.element(page.getByRole('heading', { name: 'How was today?' })).toBeVisible();
  });

  it('does not begin in the past or end before it begins', async () => {
    const fake = await open('/settings/rhythm');
    await page.getByLabelText('First day').fill('2026-11-19');
    await expect.element(page.getByText('A holiday begins today or later, and by the end of next year.')).toBeVisible();
    await page.getByLabelText('First day').fill('2026-12-21');
    await page.getByLabelText('Last day').fill('2026-12-20');
    await expect
      .element(page.getByText('The last day lies before the first, or after the end of next year.'))
      .toBeVisible();
    await page.getByRole('button', { name: 'Begin the holiday' }).click();
    expect(fake.asked('holiday:save')).toEqual([]);
  });
});

describe('looking back from today', () => {
  it('shows a month and a quarter ago, and nothing where nothing was', async () => {
    await open('/');
    await expect.element(page.getByRole('heading', { name: /^A month ago/ })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: /^A quarter ago/ })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: /^A year ago/ })).not.toBeInTheDocument();
    await page
      .getByRole('link', { name: /Daily check-in$/ })
      .first()
      .click();
    await expect.element(page.getByRole('link', { name: 'Back to today' })).toBeVisible();
  });
});
