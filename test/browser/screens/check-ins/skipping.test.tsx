import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { dailyPrompts } from '../../support/fake-prompts.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const openCheckIn = async (from = 0) => {
  const journal = createFakeJournal({ prompts: dailyPrompts.slice(from) });
  const fake = await openWindow({ vault: unlocked(), place: '/check-in/daily', journal });
  await expect.element(heading()).toMatchTextContent(/Daily check-in/);
  await at(1);
  return fake;
};

const at = (number: number) => expect.element(page.getByText(new RegExp(`Question ${number} of`))).toBeVisible();

const says = (words: string) => expect.element(page.getByText(words, { exact: true })).toBeVisible();

describe('a question that is left open', () => {
  it('is asked about once by Enter, with the day on which it comes back, and skipped by the next', async () => {
    const fake = await openCheckIn();
    await userEvent.keyboard('{Enter}');
    await says('Skip this one? It comes back from 4 December.');
    await at(1);
    expect(fake.asked('reflection:draft')).toEqual([]);
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await says('Skipped. It comes back from 4 December.');
    await at(2);
    await expectAccessible();
  });

  it('is asked about by the button too, and answered all the same by a key', async () => {
    await openCheckIn();
    await page.getByRole('button', { name: 'Next' }).click();
    await says('Skip this one? It comes back from 4 December.');
    await userEvent.keyboard('1');
    await expect.element(page.getByText(/Skip this one/)).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await at(2);
    await expect.element(page.getByText(/Skipped/)).not.toBeInTheDocument();
  });

  it('says of one that is asked every time that it is asked again next time', async () => {
    await openCheckIn(4);
    await userEvent.keyboard('s');
    await says('Skipped. It is asked again next time.');
  });

  it('is not asked about where it is only offered', async () => {
    const fake = await openCheckIn(5);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => fake.asked('reflection:complete')).toHaveLength(1);
  });
});

describe('a skip', () => {
  it('is undone by a key and by a button, with the answer it had', async () => {
    const fake = await openCheckIn();
    await userEvent.keyboard('2s');
    await at(2);
    await userEvent.keyboard('{Control>}z{/Control}');
    await at(1);
    await expect.element(page.getByRole('radio', { name: 'A messy design became simple' })).toBeChecked();
    await userEvent.keyboard('s');
    await at(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await at(1);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => fake.asked('reflection:complete')[0]?.answers).toEqual({ EF07: 'right' });
  });

  it('of an unanswered question leaves no answer behind once it is undone', async () => {
    const fake = await openCheckIn();
    await userEvent.keyboard('s{Control>}z{/Control}');
    await at(1);
    await expect.poll(() => fake.asked('reflection:draft').at(-1)?.answers).toEqual({});
  });

  it('can be undone until the writer has gone on from the next question', async () => {
    await openCheckIn();
    await userEvent.keyboard('s50');
    await at(3);
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    await userEvent.keyboard('{Control>}z{/Control}');
    await at(3);
  });
});

describe('a part that is left out', () => {
  it('of the time is named, and shared out on the writer’s word', async () => {
    const fake = await openCheckIn(2);
    await userEvent.keyboard('9{Tab}5{Tab}5{Enter}');
    await says('5 % of the time is not shared out. Leave it out?');
    await expectAccessible();
    await userEvent.keyboard('p');
    await says('All of it is shared out.');
    await expect.element(page.getByText(/not shared out/)).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await at(2);
    const split = fake.asked('reflection:draft').at(-1)?.answers['TS01'];
    expect(split).toEqual({ people: 10, coordination: 5, technical: 5, other: 0 });
  });

  it('of the time is left out by a second Enter', async () => {
    await openCheckIn(2);
    await userEvent.keyboard('9{Tab}5{Tab}5{Enter}{Enter}');
    await at(2);
    await expect.element(page.getByText(/Skipped/)).not.toBeInTheDocument();
  });

  it('of the activities is the rating of one that was picked', async () => {
    await openCheckIn(3);
    await userEvent.keyboard('/writing{Enter}{Enter}');
    await says('One activity has no rating. Leave it unrated?');
    await at(1);
    await userEvent.keyboard('5');
    await expect.element(page.getByText(/has no rating/)).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await at(2);
  });

  it('of a pair is its open row', async () => {
    await openCheckIn(1);
    await userEvent.keyboard('5{Enter}');
    await says('One of the two is not answered. Skip it?');
    await userEvent.keyboard('0');
    await at(2);
  });
});

describe('all questions on one page', () => {
  const openPage = async (from: number) => {
    const journal = createFakeJournal({ prompts: dailyPrompts.slice(from) });
    const look = { pace: 'one-page' } as const;
    const fake = await openWindow({ vault: unlocked(), place: '/check-in/daily', journal, look });
    await expect.element(page.getByRole('button', { name: 'Save check-in' })).toBeVisible();
    return fake;
  };
  const split = { people: 9, coordination: 5, technical: 5, other: 0 };

  it('say of a skip when the question comes back, and undo it with its answer', async () => {
    await openPage(0);
    await userEvent.keyboard('2s');
    await says('Skipped. It comes back from 4 December.');
    await expect.element(page.getByRole('radio', { name: 'A messy design became simple' })).not.toBeChecked();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(page.getByRole('radio', { name: 'A messy design became simple' })).toBeChecked();
    await expect.element(page.getByText(/Skipped/)).not.toBeInTheDocument();
  });

  it('ask once before chips are left out, at the question and at the end, and lead there', async () => {
    const fake = await openPage(2);
    await userEvent.keyboard('9{Tab}5{Tab}5{Enter}');
    await says('5 % of the time is not shared out. Leave it out?');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Save check-in' }).click();
    await says('2 questions have no answer. 5 % of the time is not shared out. Save it like this?');
    await expectAccessible();
    expect(fake.asked('reflection:complete')).toEqual([]);
    await page.getByRole('button', { name: 'Show me' }).click();
    await expect.element(page.getByRole('spinbutton').first()).toHaveFocus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => fake.asked('reflection:complete')[0]?.answers).toMatchObject({ TS01: split, SA01: null });
  });

  it('save at once where nothing is left open', async () => {
    const fake = await openPage(5);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => fake.asked('reflection:complete')).toHaveLength(1);
  });
});
