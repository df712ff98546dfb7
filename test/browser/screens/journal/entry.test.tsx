import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ok } from '../../../../shared/errors/result.ts';
import type { EntryView } from '../../../../shared/ipc/entries.ts';
import { day } from '../../../support/builders.ts';
import { aNote } from '../../../support/records.ts';
import { createFakeJournal, TODAY } from '../../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const line = {
  id: 'v1',
  replacedAt: '2026-11-19T17:05:00.000Z',
  replacedOn: day('2026-11-19'),
  replacedTime: '18:05',
  retentionEnds: day('2026-12-19'),
  goneElsewhere: false,
};

const noteView = (given: Partial<EntryView> = {}): EntryView => ({
  entry: aNote({ id: 'n1', title: 'After the retro', markdown: 'It ran **short**.\n\n## Next\n\n- [ ] ask' }),
  title: 'After the retro',
  answers: [],
  counting: 'A note. Notes are never counted.',
  about: null,
  earlier: 'e1',
  later: null,
  attachedTo: { id: 'e0', title: 'Daily check-in', forDate: TODAY },
  notes: [],
  versions: [line],
  draftId: null,
  ...given,
});

const openNote = async (given: Partial<EntryView> = {}) => {
  const fake = await openWindow({ vault: unlocked(), journal: createFakeJournal({ entries: 3 }) });
  const standing = fake.journal.handlers['entry:read'];
  fake.answer('entry:read', ({ id }) => (id === 'n1' ? ok(noteView(given)) : standing({ id })));
  fake.answer('version:read', () =>
    ok({
      line,
      title: [{ kind: 'same', text: 'After the retro' }],
      text: [
        { kind: 'same', text: 'It ran ' },
        { kind: 'removed', text: 'long' },
        { kind: 'added', text: 'short' },
        { kind: 'same', text: '.' },
      ],
      words: { added: 1, removed: 1 },
    }),
  );
  window.location.hash = '/journal/n1';
  await expect.element(page.getByRole('heading', { name: 'Next' })).toBeVisible();
  return fake;
};

describe('the page of a note', () => {
  it('shows it as it reads, with what it belongs to', async () => {
    await openNote();
    await expect.element(heading()).toMatchTextContent(/After the retro/);
    await expect.element(page.getByRole('link', { name: /Daily check-in, Friday 20 November/ })).toBeVisible();
    await expectAccessible();
  });

  it('marks it by button and by key', async () => {
    const fake = await openNote();
    await page.getByRole('button', { name: 'Mark private' }).click();
    await userEvent.keyboard('s');
    await userEvent.keyboard('p');
    await expect
      .poll(() => fake.asked('entry:update-marks'))
      .toEqual([
        { id: 'n1', private: true },
        { id: 'n1', starred: true },
        { id: 'n1', pinned: true },
      ]);
  });

  it('leads from each of its labels to the entries that have it, in its text too', async () => {
    const note = aNote({
      id: 'n1',
      title: 'After the retro',
      markdown: '## Next\n\nAsk @Kim about #retro, not #other; `#retro` in code stays.',
      tags: ['retro'],
      people: ['Kim'],
      projects: ['Atlas'],
    });
    await openNote({ entry: note });
    const links = (name: string) => page.getByRole('link', { name, exact: true });
    await expect.poll(() => links('#retro').elements().length).toBe(2);
    expect(links('@Kim').elements()).toHaveLength(2);
    expect(links('Atlas').elements()).toHaveLength(1);
    expect(links('#other').elements()).toEqual([]);
    await links('@Kim').nth(1).click();
    await expect.element(heading()).toMatchTextContent(/Search/);
    await expect.element(page.getByRole('button', { name: /Kim/ })).toBeVisible();
  });

  it('says what its toggles do, and whether they are on', async () => {
    await openNote({ entry: aNote({ id: 'n1', markdown: '## Next', starred: true }) });
    await expect.element(page.getByRole('button', { name: /^Star/, pressed: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Pin/, pressed: false })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Mark private', pressed: false })).toBeVisible();
  });

  it('goes to the entry before it, and to its editor', async () => {
    const fake = await openNote();
    await userEvent.keyboard('k');
    await expect.element(heading()).toMatchTextContent(/After the retro/);
    await userEvent.keyboard('j');
    await expect.element(page.getByText('How it counts')).toBeVisible();
    expect(fake.asked('entry:read').at(-1)).toEqual({ id: 'e1' });
    window.location.hash = '/journal/n1';
    await page.getByRole('button', { name: /^Edit/ }).click();
    await expect.poll(() => fake.asked('note:begin')).toMatchObject([{ entryId: 'n1' }]);
  });

  it('compares an earlier version in words that are heard too, and brings it back', async () => {
    const fake = await openNote();
    await page.getByRole('button', { name: 'Compare with now' }).click();
    await expect.element(page.getByText('1 word out, 1 word in since then.')).toBeVisible();
    expect(page.getByRole('deletion').element().textContent).toBe('Taken out: long End. ');
    expect(page.getByRole('insertion').element().textContent).toBe('Added: short End. ');
    expect(getComputedStyle(page.getByRole('deletion').element()).textDecorationLine).toBe('line-through');
    expect(getComputedStyle(page.getByRole('insertion').element()).textDecorationLine).toBe('underline');
    await expectAccessible();
    await page.getByRole('button', { name: 'Bring this version back' }).click();
    await expect.poll(() => fake.asked('version:bring-back')).toEqual([{ id: 'v1' }]);
    await expect.element(page.getByText(/This version is back\./)).toBeVisible();
  });

  it('keeps it as a template under a name', async () => {
    const fake = await openNote();
    await page.getByRole('button', { name: 'Keep as a template' }).click();
    await page.getByLabelText('Name').fill('Retro');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect.poll(() => fake.asked('template:create')).toMatchObject([{ title: 'Retro' }]);
    await expect.element(page.getByText(/New notes can begin with it\./)).toBeVisible();
  });
});

describe('the bin', () => {
  const binned = {
    id: 'b1',
    title: 'Weekly check-in',
    excerpt: '11 answers',
    forDate: day('2026-11-13'),
    deletedOn: day('2026-11-20'),
    retentionEnds: day('2026-12-20'),
    goneElsewhere: false,
  };

  it('names the day, brings back, and deletes for good what main was told to', async () => {
    const fake = await openWindow({ vault: unlocked(), place: '/bin', notes: { bin: [binned] } });
    await expect.element(page.getByText(/Stays until Sunday 20 December 2026 at least\./)).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: /Bring back/ }).click();
    await expect.poll(() => fake.asked('entry:restore')).toEqual([{ id: 'b1' }]);
    // The question is main's: as long as the answer is no, the entry stays.
    fake.answer('bin:purge', () => ok({ dropped: false }));
    await page.getByRole('button', { name: /Delete for good/ }).click();
    await expect.poll(() => fake.asked('bin:purge')).toHaveLength(1);
    await expect.element(page.getByRole('button', { name: /Delete for good/ })).toBeVisible();
    fake.heal('bin:purge');
    await page.getByRole('button', { name: /Delete for good/ }).click();
    await expect.element(page.getByText('The bin is empty.')).toBeVisible();
  });

  it('changes nothing while nothing can be changed', async () => {
    await openWindow({ vault: { ...unlocked(), readOnly: 'copy' }, place: '/bin', notes: { bin: [binned] } });
    await expect.element(page.getByText(/Deleted on Friday 20 November\./)).toBeVisible();
    expect(page.getByRole('button', { name: /Bring back|for good/ }).elements()).toEqual([]);
  });
});
