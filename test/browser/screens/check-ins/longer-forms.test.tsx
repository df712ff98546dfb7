import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ok } from '../../../../shared/errors/result.ts';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { dailyPrompts, longerPrompts } from '../../support/fake-prompts.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const openForm = (options: Parameters<typeof openWindow>[0] = {}) =>
  openWindow({
    vault: unlocked(),
    place: '/check-in/monthly',
    journal: createFakeJournal({ prompts: longerPrompts }),
    ...options,
  });

const question = (text: string | RegExp) => page.getByText(text).first();

describe('the questions of the longer forms', () => {
  it('are all answered by keyboard alone', async () => {
    const fake = await openForm();
    await expect.element(question(/How many engineers are on the team today/)).toBeVisible();
    await userEvent.keyboard('5{Enter}');
    await expect.element(question(/how much would each be a reason/)).toBeVisible();
    await userEvent.keyboard('24{Enter}');
    await expect.element(question(/Pick one rung on each ladder/)).toBeVisible();
    await userEvent.keyboard('26{Enter}');
    await expect.element(question(/rebook it the same day/)).toBeVisible();
    await userEvent.keyboard('1{Enter}');
    await expect.element(heading()).toMatchTextContent(/Your first check-in\./);
    expect(fake.asked('reflection:complete')[0]?.answers).toEqual({
      BA05: 5,
      PA07: { 'Others expect it of me': 2, 'The work itself draws me': 4 },
      PA03: { technical: 'staff', management: 'sem' },
      BA08: 'Kept',
    });
  });

  it('are all skipped with S', async () => {
    const fake = await openForm();
    await expect.element(question(/How many engineers are on the team today/)).toBeVisible();
    await userEvent.keyboard('s');
    await expect.element(question(/how much would each be a reason/)).toBeVisible();
    await userEvent.keyboard('s');
    await expect.element(question(/Pick one rung on each ladder/)).toBeVisible();
    await userEvent.keyboard('s');
    await expect.element(question(/rebook it the same day/)).toBeVisible();
    await userEvent.keyboard('s');
    await expect.element(heading()).toMatchTextContent(/Your first check-in\./);
    expect(Object.values(fake.asked('reflection:complete')[0]?.answers ?? {})).toEqual([null, null, null, null]);
  });

  it('inside a row take the digit for that row and go on to the next', async () => {
    const fake = await openForm({ journal: createFakeJournal({ prompts: longerPrompts.slice(1, 2) }) });
    await page
      .getByRole('group', { name: /Others expect it of me/ })
      .getByRole('radio')
      .first()
      .click();
    await userEvent.keyboard('35');
    await expect.element(page.getByRole('group', { name: 'The work itself draws me' })).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => fake.asked('reflection:complete').length).toBe(1);
    expect(fake.asked('reflection:complete')[0]?.answers).toEqual({
      PA07: { 'Others expect it of me': 3, 'The work itself draws me': 5 },
    });
  });

  it('say on request why they are asked, and have nothing for axe to find in either theme', async () => {
    await openForm({ look: { pace: 'one-page' } });
    await expect.element(page.getByText('0 of 4 answered')).toBeVisible();
    await page.getByText('Why this question').first().click();
    await expect.element(page.getByText(/How work leaves you feeling tells more/).first()).toBeVisible();
    await expectAccessible();
  });
});

describe('an activity of one’s own', () => {
  it('is added by its name and a group, rated by a digit, and saved', async () => {
    const fake = await openForm({ journal: createFakeJournal({ prompts: dailyPrompts.slice(3, 4) }) });
    await expect.element(question(/Pick up to three/)).toBeVisible();
    await userEvent.keyboard('/Guild');
    await expect.element(page.getByRole('button', { name: 'Add “Guild” as People' })).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Add “Guild” as People' }).click();
    await expect.element(page.getByRole('group', { name: /Guild: how did it leave you/ })).toBeVisible();
    await userEvent.keyboard('5{Control>}{Enter}{/Control}');
    await expect.poll(() => fake.asked('reflection:complete').length).toBe(1);
    expect(fake.asked('activity:create')).toEqual([{ label: 'Guild', category: 'people' }]);
    expect(fake.asked('reflection:complete')[0]?.answers['AC01']).toMatchObject([{ category: 'people', energy: 2 }]);
  });

  it('from the list is taken with Enter in the search', async () => {
    const fake = await openForm({ journal: createFakeJournal({ prompts: dailyPrompts.slice(3, 4) }) });
    await expect.element(question(/Pick up to three/)).toBeVisible();
    await userEvent.keyboard('/writing{Enter}');
    await expect.element(page.getByRole('group', { name: /Writing code: how did it leave you/ })).toBeVisible();
    await userEvent.keyboard('1{Enter}');
    await expect.poll(() => fake.asked('reflection:complete').length).toBe(1);
    expect(fake.asked('reflection:complete')[0]?.answers['AC01']).toMatchObject([{ activityId: 'code', energy: -2 }]);
  });
});

describe('a form of two sittings', () => {
  it('keeps the first, and goes on with the second on Enter', async () => {
    const fake = await openForm({ place: '/check-in/quarterly' });
    fake.answer('reflection:begin', () =>
      ok({
        draftId: 'd1',
        form: 'quarterly',
        event: null,
        title: 'Quarterly check-in',
        forDate: '2026-11-20' as never,
        sitting: { number: 1, of: 2 },
        about: null,
        editing: null,
        otherCame: false,
        already: null,
        prompts: [...longerPrompts.slice(0, 1)],
        answers: {},
        step: 0,
        caret: null,
        counter: 0,
        resumed: false,
        lateNote: null,
        yesterday: null,
      }),
    );
    await page.getByRole('link', { name: 'Journal' }).click();
    window.location.hash = '/check-in/quarterly';
    await expect.element(page.getByText(/Sitting 1 of 2/)).toBeVisible();
    await userEvent.keyboard('4{Enter}');
    await expect.element(heading()).toMatchTextContent('The first sitting is kept.');
    await expectAccessible();
    expect(fake.asked('reflection:end-sitting')).toEqual([{ draftId: 'd1', answers: { BA05: 4 } }]);
    expect(fake.asked('reflection:complete')).toEqual([]);
    const begun = fake.asked('reflection:begin').length;
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => fake.asked('reflection:begin').length).toBe(begun + 1);
  });
});

describe('the day’s page', () => {
  it('takes up a check-in for an earlier day, with the rule for being late', async () => {
    const fake = await openWindow({ vault: unlocked() });
    await page.getByText('Other check-ins').click();
    await page.getByText('Missed a day?').click();
    await page.getByLabelText('Day', { exact: true }).fill('2026-11-11');
    await expect.element(page.getByText('9 days ago: it counts half.')).toBeVisible();
    await page.getByLabelText('Day', { exact: true }).fill('2026-10-11');
    await expect.element(page.getByText('40 days ago: it is kept and not scored.')).toBeVisible();
    await expectAccessible();
    // The week of 9 November ended on the 15th, which is where being late begins.
    await page.getByLabelText('Day', { exact: true }).fill('2026-11-09');
    await page.getByRole('radio', { name: 'Weekly, for the week of the day' }).click({ force: true });
    await expect.element(page.getByText('5 days ago: it counts half.')).toBeVisible();
    await page.getByRole('radio', { name: 'Daily', exact: true }).click({ force: true });
    await page.getByLabelText('Day', { exact: true }).fill('2026-10-11');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect.poll(() => fake.asked('reflection:begin')[0]).toMatchObject({ form: 'daily', forDate: '2026-10-11' });
  });

  it('adds a partner by an alias', async () => {
    const fake = await openWindow({ vault: unlocked() });
    await page.getByText('Other check-ins').click();
    await page.getByText('Add a partner, for the duo check-in').click();
    await page.getByLabelText('Alias').fill('Kit');
    await expectAccessible();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => fake.asked('partner:save')[0]).toMatchObject({ label: 'Kit', relation: 'peer' });
  });
});
