import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail, ok } from '../../../../shared/errors/result.ts';
import type { Reply } from '../../../../shared/ipc/contract.ts';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { dailyPrompts, weeklyPrompts } from '../../support/fake-prompts.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const openCheckIn = async (options: Parameters<typeof openWindow>[0] = {}) => {
  const fake = await openWindow({ vault: unlocked(), place: '/check-in/daily', ...options });
  await expect.element(heading()).toMatchTextContent(/Daily check-in/);
  await expect.element(page.getByText(/Question \d of \d|\d+ of \d+ answered/).first()).toBeVisible();
  return fake;
};

const question = (text: string | RegExp) => page.getByText(text).first();

describe('a check-in', () => {
  it('is completed by keyboard alone: digits answer, Enter goes on, S skips', async () => {
    const fake = await openCheckIn();
    await userEvent.keyboard('1{Enter}');
    await expect.element(question('How did the people part of today leave you feeling?')).toBeVisible();
    // Five stops and none: the screen goes on after its second row.
    await userEvent.keyboard('50');
    await expect.element(question(/working time divide/)).toBeVisible();
    await userEvent.keyboard('8{Tab}6{Tab}6{Enter}');
    await expect.element(question(/Pick up to three/)).toBeVisible();
    await userEvent.keyboard('s');
    await expect.element(question(/How satisfied/)).toBeVisible();
    await userEvent.keyboard('4{Enter}');
    await expect.element(question(/One line worth keeping/)).toBeVisible();
    await userEvent.keyboard('Six of seven.{Enter}');
    await expect.element(heading()).toMatchTextContent(/Your first check-in\./);

    expect(fake.asked('reflection:complete')[0]?.answers).toEqual({
      EF07: 'left',
      LK01: 2,
      LK02: 'na',
      TS01: { people: 8, coordination: 6, technical: 6, other: 0 },
      AC01: null,
      SA01: 4,
      OR01: 'Six of seven.',
    });
  });

  it('finds an activity by keyboard: a slash leads to the search', async () => {
    const fake = await openCheckIn({ journal: createFakeJournal({ prompts: dailyPrompts.slice(3, 4) }) });
    await userEvent.keyboard('/cod');
    await expect.element(page.getByRole('searchbox')).toHaveValue('cod');
    await page
      .getByRole('button', { name: 'Writing code' })
      .or(page.getByRole('checkbox', { name: 'Writing code' }))
      .first()
      .click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => fake.asked('reflection:complete').length).toBe(1);
    expect(fake.asked('reflection:complete')[0]?.answers).toMatchObject({ AC01: [{ activityId: 'code' }] });
  });

  it('goes back with Shift and Enter, and the answer is still there', async () => {
    await openCheckIn();
    await userEvent.keyboard('2{Enter}');
    await expect.element(question('How did the people part of today leave you feeling?')).toBeVisible();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect.element(page.getByRole('radio', { name: 'A messy design became simple' })).toBeChecked();
  });

  it('moves along a scale with the arrows', async () => {
    const fake = await openCheckIn();
    await userEvent.keyboard('s');
    await expect.element(question('How did the people part of today leave you feeling?')).toBeVisible();
    await userEvent.keyboard('{Tab}{ArrowRight}{ArrowRight}{Control>}{Enter}{/Control}');
    await expect.element(heading()).toMatchTextContent(/Your first check-in\./);
    expect(fake.asked('reflection:complete')[0]?.answers).toEqual({ EF07: null, LK01: 1, LK02: null });
  });

  it('writes nothing when it is only opened and left', async () => {
    const fake = await openCheckIn();
    await page.getByRole('link', { name: 'Journal' }).click();
    await expect.element(heading()).toMatchTextContent(/Journal/);
    expect(fake.asked('reflection:draft')).toEqual([]);
  });

  it('says "Saved" only after main has acknowledged that very draft', async () => {
    const fake = await openCheckIn();
    const held: ((reply: Reply<'reflection:draft'>) => void)[] = [];
    fake.answer('reflection:draft', () => new Promise<Reply<'reflection:draft'>>((resolve) => held.push(resolve)));
    await userEvent.keyboard('1{Enter}');
    await expect.element(page.getByText('Saving…')).toBeVisible();
    await userEvent.keyboard('5');
    held.shift()?.(ok({ counter: 1 }));
    // The first draft is safe, the answer after it is not.
    await expect.poll(() => held.length).toBe(1);
    await expect.element(page.getByText('Saved', { exact: true })).not.toBeInTheDocument();
    held.shift()?.(ok({ counter: 2 }));
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(fake.asked('reflection:draft').map(({ counter, step }) => [counter, step])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  it('takes no answer between the saving and its reply, and takes them again when the saving failed', async () => {
    const fake = await openCheckIn();
    await userEvent.keyboard('1{Enter}41ss4{Enter}Kept');
    const line = page.getByRole('textbox');
    await expect.element(line).toHaveValue('Kept');
    let reply = (_: Reply<'reflection:complete'>): void => {};
    const held = new Promise<Reply<'reflection:complete'>>((resolve) => {
      reply = resolve;
    });
    fake.answer('reflection:complete', () => held);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => fake.asked('reflection:complete')).toHaveLength(1);
    await userEvent.keyboard(' lost');
    // What the page shows is what was sent: a word that would belong to nothing is not taken.
    await expect.element(line).toHaveValue('Kept');
    reply(fail({ code: 'storage-failed', reason: 'full', file: 'journal.driftline' }));
    await expect.element(page.getByText('The disk is full.').first()).toBeVisible();
    await line.click();
    await userEvent.keyboard('!');
    await expect.element(line).toHaveValue('Kept!');
  });

  it('keeps the text when the disk is full, says why, and saves it on the next attempt', async () => {
    const fake = await openCheckIn();
    fake.failWith('reflection:draft', { code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    await userEvent.keyboard('1{Enter}');
    await expect.element(page.getByText('The disk is full.')).toBeVisible();
    await expect.element(page.getByText('Not saved', { exact: true })).toBeVisible();
    fake.heal('reflection:draft');
    await page.getByRole('button', { name: 'Save again' }).click();
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(fake.asked('reflection:draft').at(-1)?.answers).toEqual({ EF07: 'left' });
  });

  it('can be saved as readable text elsewhere when the disk is full, after a word about that', async () => {
    const fake = await openCheckIn();
    fake.failWith('reflection:draft', { code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    await userEvent.keyboard('1{Enter}');
    await page.getByRole('button', { name: 'Save a copy elsewhere' }).click();
    await expect.element(page.getByText(/whoever finds the file can read it/)).toBeVisible();
    expect(fake.asked('reflection:save-elsewhere')).toEqual([]);
    await expectAccessible();
    await page.getByRole('button', { name: 'Choose a place' }).click();
    await expect.element(page.getByText('Saved as readable text: check-in.txt.')).toBeVisible();
    expect(fake.asked('reflection:save-elsewhere')[0]?.answers).toEqual({ EF07: 'left' });
  });

  it('waits where it was left, with every answer, when the disk took none of it', async () => {
    const fake = await openCheckIn();
    fake.failWith('reflection:draft', { code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    await userEvent.keyboard('1{Enter}');
    await expect.element(page.getByText('Not saved', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Journal' }).click();
    await page.getByRole('link', { name: 'Back to it' }).click();
    await expect.element(page.getByText('Question 2 of 6')).toBeVisible();
    fake.heal('reflection:draft');
    await page.getByRole('button', { name: 'Save again' }).click();
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(fake.asked('reflection:draft').at(-1)?.answers).toEqual({ EF07: 'left' });
  });

  it('says above every screen that nothing is taken any more after a failed flush, and keeps the answers', async () => {
    const fake = await openCheckIn();
    fake.failWith('reflection:draft', { code: 'storage-failed', reason: 'io', file: 'journal.driftline' });
    fake.answer('vault:state', () => ok({ ...unlocked(), readOnly: 'write-failed' }));
    await userEvent.keyboard('1');
    await expect.element(page.getByText(/Read-only: the disk failed while saving/)).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'A messy design became simple' })).toBeInTheDocument();
    await expect.element(page.getByText('Not saved', { exact: true })).toBeVisible();
  });

  it('comes back as it was left', async () => {
    await openCheckIn();
    await userEvent.keyboard('1{Enter}');
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Today' }).click();
    await expect.element(page.getByText('Begun, not finished.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('This is your draft, where you left it.')).toBeVisible();
    await expect.element(page.getByText('Question 2 of 6')).toBeVisible();
  });

  it('is flushed before the vault is locked, and leaves no text behind', async () => {
    const fake = await openCheckIn({ journal: createFakeJournal({ prompts: dailyPrompts.slice(5) }) });
    await page.getByRole('textbox').fill('A line nobody else reads.');
    await userEvent.keyboard('{Control>}l{/Control}');
    await expect.element(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
    const channels = fake.calls.map(({ channel }) => channel);
    expect(channels.indexOf('reflection:draft')).toBeGreaterThan(0);
    expect(channels.indexOf('reflection:draft')).toBeLessThan(channels.indexOf('vault:lock'));
    expect(document.documentElement.innerHTML).not.toContain('nobody else');
  });

  it('can be undone, and the undoing undone', async () => {
    const fake = await openCheckIn();
    await userEvent.keyboard('1{Control>}{Enter}{/Control}');
    await page.getByRole('button', { name: 'Undo this check-in' }).click();
    await expect.element(page.getByText('The check-in was undone.', { exact: false })).toBeVisible();
    expect(fake.journal.alive()).toHaveLength(0);
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => fake.journal.alive().length).toBe(1);
  });

  it('on one page takes the keys for the question that has the focus', async () => {
    const fake = await openCheckIn({ look: { pace: 'one-page' } });
    await userEvent.keyboard('2{Enter}');
    await userEvent.keyboard('12');
    await expect.element(page.getByText('2 of 6 answered')).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('3 questions have no answer. Save it like this?')).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(heading()).toMatchTextContent(/Your first check-in\./);
    expect(fake.asked('reflection:complete')[0]?.answers).toEqual({
      EF07: 'right',
      LK01: -2,
      LK02: -1,
      TS01: null,
      AC01: null,
      SA01: null,
      OR01: null,
    });
  });

  it('has nothing for axe to find one question at a time, nor at its end', async () => {
    await openCheckIn();
    await userEvent.keyboard('2{Enter}');
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(heading()).toMatchTextContent(/Your first check-in/);
    await expectAccessible();
  });

  it('drops the draft from before only after asking', async () => {
    const fake = await openCheckIn();
    await userEvent.keyboard('1{Enter}');
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('button', { name: /Continue\s+Daily check-in/ }).click();
    await page.getByRole('button', { name: 'Start over' }).click();
    await userEvent.keyboard('{Escape}');
    expect(fake.asked('reflection:discard')).toEqual([]);
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await expect.element(page.getByText('Question 1 of 6')).toBeVisible();
    await expect.element(page.getByRole('radio', { name: /mastered/ })).not.toBeChecked();
    expect(fake.asked('reflection:discard')).toEqual([{ draftId: 'd1' }]);
  });

  it('has nothing for axe to find at any question', async () => {
    const prompts = [...dailyPrompts, ...weeklyPrompts];
    await openCheckIn({ journal: createFakeJournal({ prompts }), look: { pace: 'one-page' } });
    await expect.element(page.getByText(`0 of ${prompts.length} answered`)).toBeVisible();
    await expectAccessible();
  });
});
