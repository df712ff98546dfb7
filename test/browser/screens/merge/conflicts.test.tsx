import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ASIDE_PARTNER, TORN_COMMITMENT, TORN_ENTRY, TWO_ROLES } from '../../support/fake-conflicts.ts';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const TITLE = 'Commitment: If I cancel a one-to-one';
const torn = { vault: unlocked(), conflicts: { conflicts: [TORN_COMMITMENT] } };

describe('what was changed in two journals', () => {
  it('is reached from the settings, and shows both versions side by side where they differ', async () => {
    await openWindow({ ...torn, place: '/settings' });
    await page.getByRole('link', { name: 'One record stands in two versions' }).click();
    await expect.element(heading()).toMatchTextContent(/In two versions/);
    const table = page.getByRole('table', { name: TITLE });
    await expect.element(table.getByRole('columnheader', { name: 'First version' })).toBeVisible();
    await expect.element(table.getByRole('columnheader', { name: 'Second version' })).toBeVisible();
    await expect.element(table.getByRole('cell', { name: 'then I write to them first' })).toBeVisible();
    await expect.element(table.getByRole('cell', { name: 'Nothing' })).toBeVisible();
    await expect.element(table.getByRole('rowheader', { name: 'If', exact: true })).not.toBeInTheDocument();
    await expect.element(page.getByText('Everything else reads the same.')).toBeVisible();
    await expectAccessible();
  });

  it('tells the versions apart: when each was saved, where it came from, and the first words that differ', async () => {
    await openWindow({ ...torn, place: '/settings/versions' });
    const [first, second] = [page.getByRole('listitem').filter({ hasText: 'First version' }), 'Second version'];
    await expect.element(first).toMatchTextContent(/Saved on Thursday.*19 November 2026/);
    await expect.element(first).toMatchTextContent(/Written here\. Counts until you keep one\./);
    const other = page.getByRole('listitem').filter({ hasText: second });
    await expect.element(other).toMatchTextContent(/Came from laptop/);
    await expect.element(other).toMatchTextContent(/…write to them first/);
  });

  it('is settled by keyboard, and taken back', async () => {
    const fake = await openWindow({ ...torn, place: '/settings/versions' });
    const keep = page.getByRole('button', { name: `Keep the second version. ${TITLE}` });
    await expect.element(keep).toBeVisible();
    (keep.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Nothing stands in two versions.')).toBeVisible();
    await expect.element(heading()).toHaveFocus();
    expect(fake.asked('conflict:keep')).toEqual([{ id: 'k1', revision: 'r2' }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('table', { name: TITLE })).toBeVisible();
    expect(fake.asked('conflict:undo')).toMatchObject([{ id: 'k1', of: 'r2' }]);
  });

  it('says why a version could not be kept', async () => {
    const fake = await openWindow({ ...torn, place: '/settings/versions' });
    fake.failWith('conflict:keep', { code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    await page.getByRole('button', { name: /^Keep the first version/ }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/The disk is full/);
  });

  it('offers nothing where nothing can be changed', async () => {
    await openWindow({ ...torn, vault: { ...unlocked(), readOnly: 'copy' }, place: '/settings/versions' });
    await expect.element(page.getByRole('table', { name: TITLE })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Keep/ })).not.toBeInTheDocument();
  });

  it('has no line in the settings where nothing was', async () => {
    await openWindow({ vault: unlocked(), place: '/settings' });
    await expect.element(page.getByRole('link', { name: /^Bring in entries/ })).toBeVisible();
    await expect.element(page.getByRole('link', { name: /two versions/ })).not.toBeInTheDocument();
  });
});

describe('an entry that was changed in two journals', () => {
  const entry = {
    vault: unlocked(),
    journal: createFakeJournal({ entries: 4 }),
    conflicts: { conflicts: [TORN_ENTRY] },
  };

  it('says so on its line and its page, and leads to its versions', async () => {
    await openWindow({ ...entry, place: '/journal' });
    await expect.element(page.getByText(/In two versions, counted once/).first()).toBeVisible();
    await expectAccessible();
    await page
      .getByRole('link', { name: /Daily check-in$/ })
      .first()
      .click();
    await expect.element(page.getByText('In two versions, counted once.')).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: 'Compare and keep one' }).click();
    await expect.element(heading()).toMatchTextContent(/In two versions/);
    const table = page.getByRole('table', { name: /^Check-in: Daily check-in/ });
    await expect.element(table.getByRole('insertion')).toMatchTextContent(/short/);
    await expect.element(table.getByRole('deletion')).toMatchTextContent(/long/);
  });
});

describe('what was entered on both laptops', () => {
  const roles = { vault: unlocked(), conflicts: { enteredTwice: [TWO_ROLES] } };

  it('says which one counts, and is settled by one press and taken back', async () => {
    const fake = await openWindow({ ...roles, place: '/settings' });
    await page.getByRole('link', { name: 'One thing was entered on both laptops' }).click();
    await expect.element(page.getByText('Two roles that begin on one day.')).toBeVisible();
    await expect.element(page.getByText(/^Counts\./)).toBeVisible();
    await expect.element(page.getByText(/^Does not count\./)).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: /^Keep this one: Role: Team lead/ }).click();
    await expect.element(page.getByText('Two roles that begin on one day.')).not.toBeInTheDocument();
    expect(fake.asked('entered-twice:settle')).toEqual([{ keep: 'role2', aside: ['role1'] }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('Two roles that begin on one day.')).toBeVisible();
  });

  it('says so where things of its kind are listed', async () => {
    await openWindow({ ...roles, place: '/settings/roles' });
    await expect.element(page.getByText(/Entered on both laptops, and counted once\./)).toBeVisible();
    await page.getByRole('link', { name: 'Settle it' }).click();
    await expect.element(heading()).toMatchTextContent(/In two versions/);
  });
});

describe('what this version does not read', () => {
  it('is named, with where it does not fit', async () => {
    const unread = [{ kind: 'Note', path: 'markdown', problem: 'expected a text, found a number' }];
    await openWindow({ vault: unlocked(), conflicts: { unread }, place: '/settings' });
    await page.getByRole('link', { name: 'One record is not read' }).click();
    await expect.element(page.getByRole('heading', { name: 'Not read by this version' })).toBeVisible();
    await expect.element(page.getByText('markdown: expected a text, found a number')).toBeVisible();
    await expectAccessible();
  });
});

describe('what a merge set aside', () => {
  it('says until when it stays, and is brought back', async () => {
    const aside = { setAside: [ASIDE_PARTNER] };
    const fake = await openWindow({ vault: unlocked(), conflicts: aside, place: '/settings/versions' });
    await expect.element(page.getByText(/A later version came in/)).toBeVisible();
    await expect.element(page.getByText(/Stays until .*18 December 2026 at least\./)).toBeVisible();
    await page.getByRole('button', { name: 'Bring it back: Partner: Kit' }).click();
    await expect.element(page.getByText(/It is back as it was/)).toBeVisible();
    expect(fake.asked('version:bring-back')).toEqual([{ id: 'v1' }]);
  });
});
