import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail } from '../../../../shared/errors/result.ts';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const line = () => page.getByRole('textbox', { name: 'One line to keep' });

describe('one line', () => {
  it('is kept with Enter, and taken out again by the bar', async () => {
    const fake = await openWindow({ vault: unlocked(), journal: createFakeJournal({ entries: 3 }) });
    await expect.element(heading()).toMatchTextContent(/How was today/);
    await line().click();
    await userEvent.keyboard('Shipped it #release{Enter}');
    await expect.element(page.getByText('Kept as a note for today.')).toBeVisible();
    expect(fake.asked('note:capture')).toEqual([{ line: 'Shipped it #release' }]);
    await expect.element(line()).toHaveFocus();
    await expect.element(line()).toHaveValue('');
    await expectAccessible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => fake.asked('entry:delete')).toEqual([{ id: 'e0' }]);
  });

  it('stands in its field again when it could not be kept', async () => {
    const fake = await openWindow({ vault: unlocked() });
    fake.answer('note:capture', () => fail({ code: 'storage-failed', reason: 'disk-full' }) as never);
    await line().click();
    await userEvent.keyboard('A word that must not be lost{Enter}');
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(line()).toHaveValue('A word that must not be lost');
  });

  it('is kept from the palette too', async () => {
    const fake = await openWindow({ vault: unlocked() });
    await expect.element(heading()).toMatchTextContent(/How was today/);
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('zebra crossing');
    await page.getByText('Keep as a note for today: “zebra crossing”').click();
    await expect.poll(() => fake.asked('note:capture')).toEqual([{ line: 'zebra crossing' }]);
  });
});

describe('today', () => {
  it('shows no more than one quiet row for the forms that are not due', async () => {
    await openWindow({ vault: unlocked(), journal: createFakeJournal({ entries: 3 }) });
    await expect.element(page.getByText('Other check-ins')).toBeVisible();
    await expect.element(page.getByText('Missed a day?')).not.toBeInTheDocument();
    await page.getByText('Other check-ins').click();
    await expect.element(page.getByText('Missed a day?')).toBeVisible();
    await expectAccessible();
  });
});
