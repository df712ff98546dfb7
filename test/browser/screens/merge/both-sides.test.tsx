import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TORN_COMMITMENT } from '../../support/fake-both-sides.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const TITLE = 'Commitment: If I cancel a one-to-one';
const opened = { vault: unlocked(), bothSides: [TORN_COMMITMENT] };

describe('what was changed on both sides of a merge', () => {
  it('is reached from the settings, and shows both versions side by side with what differs', async () => {
    await openWindow({ ...opened, place: '/settings' });
    await page.getByRole('link', { name: 'One record was changed on both sides' }).click();
    await expect.element(heading()).toMatchTextContent(/Changed on both sides/);
    const table = page.getByRole('table', { name: TITLE });
    await expect.element(table.getByRole('columnheader', { name: 'As it is here' })).toBeVisible();
    await expect.element(table.getByRole('columnheader', { name: 'As it came in' })).toBeVisible();
    await expect.element(table.getByRole('rowheader', { name: 'If', exact: true })).toBeVisible();
    await expect.element(table.getByRole('rowheader', { name: 'Differs: Then' })).toBeVisible();
    await expect.element(table.getByRole('cell', { name: 'then I write to them first' })).toBeVisible();
    await expect.element(table.getByRole('cell', { name: 'Nothing' })).toBeVisible();
    await expectAccessible();
  });

  it('is settled by keyboard, and taken back', async () => {
    const fake = await openWindow({ ...opened, place: '/settings/both-sides' });
    const keepTheirs = page.getByRole('button', { name: `Keep the one that came in. ${TITLE}` });
    await expect.element(keepTheirs).toBeVisible();
    (keepTheirs.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Nothing beside the entries stands in two versions.')).toBeVisible();
    await expect.element(heading()).toHaveFocus();
    expect(fake.asked('both-sides:keep')).toEqual([{ id: 'k2' }]);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect.element(page.getByRole('table', { name: TITLE })).toBeVisible();
    expect(fake.asked('both-sides:put-back')).toMatchObject([{ home: 'k1', gone: ['k2'], swappedWith: 'k2' }]);
  });

  it('says why a version could not be kept', async () => {
    const fake = await openWindow({ ...opened, place: '/settings/both-sides' });
    fake.failWith('both-sides:keep', { code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    await page.getByRole('button', { name: /^Keep the one here/ }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/The disk is full/);
  });

  it('has no line in the settings where nothing was', async () => {
    await openWindow({ vault: unlocked(), place: '/settings' });
    await expect.element(page.getByRole('link', { name: /^Bring in entries/ })).toBeVisible();
    await expect.element(page.getByRole('link', { name: /on both sides/ })).not.toBeInTheDocument();
  });
});
