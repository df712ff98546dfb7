import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clearSearch } from '../../../../renderer/state/search-line.ts';
import { ok } from '../../../../shared/errors/result.ts';
import type { Reply } from '../../../../shared/ipc/contract.ts';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const openSearchScreen = async (entries = 26) => {
  clearSearch();
  const fake = await openWindow({
    vault: unlocked(),
    place: '/journal/search',
    journal: createFakeJournal({ entries }),
  });
  await expect.element(heading()).toMatchTextContent(/Search/);
  await expect.element(field()).toHaveFocus();
  return fake;
};

const field = () => page.getByRole('searchbox', { name: 'Search the journal' });
const hits = () => page.getByRole('list', { name: 'Entries found' }).getByRole('link');
const chips = () => page.getByRole('list', { name: 'Chosen filters' });

describe('the search', () => {
  it('is a key away from the journal, and Escape leads back', async () => {
    await openWindow({ vault: unlocked(), place: '/journal', journal: createFakeJournal({ entries: 3 }) });
    await expect.element(page.getByRole('link', { name: 'Search the journal' })).toBeVisible();
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue('');
    await userEvent.keyboard('{Escape}');
    await expect.element(heading()).toMatchTextContent(/Journal/);
  });

  it('says what can be typed while nothing is', async () => {
    await openSearchScreen();
    await expect.element(page.getByText('Type what you remember.')).toBeVisible();
    await expectAccessible();
  });

  it('finds while one types, marks the words, and says how many', async () => {
    await openSearchScreen();
    await userEvent.keyboard('corrid');
    await expect.element(page.getByRole('status').filter({ hasText: '8 entries' })).toBeVisible();
    const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(new Set(marked)).toEqual(new Set(['corridor']));
    await expectAccessible();
  });

  it('goes down into the entries and up again, opens one with its words marked, and comes back to it', async () => {
    const fake = await openSearchScreen();
    await userEvent.keyboard('prouder');
    await expect.element(page.getByText('Nothing was found.')).toBeVisible();
    await userEvent.clear(field());
    await userEvent.keyboard('daily');
    await expect.element(hits().first()).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(hits().nth(1)).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(heading()).toMatchTextContent(/Daily check-in/);
    await expect.element(page.getByText('What you searched for appears here once.')).toBeVisible();
    const [range] = [...(CSS.highlights.get('found') ?? [])];
    expect(String(range)).toBe('Daily');
    expect(fake.asked('entry:read')).toHaveLength(1);
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await expect.element(hits().nth(1)).toHaveFocus();
    await expect.element(field()).toHaveValue('daily');
    expect(CSS.highlights.has('found')).toBe(false);
  });

  it('opens the first hit with Enter', async () => {
    await openSearchScreen();
    await userEvent.keyboard('daily');
    await expect.element(hits().first()).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading()).toMatchTextContent(/Daily check-in/);
    await page.getByRole('link', { name: 'Back to the search' }).click();
    await expect.element(hits().first()).toHaveFocus();
  });

  describe('while an answer is still on its way', () => {
    const typeAheadOfTheAnswer = async (keys: string) => {
      const fake = await openSearchScreen();
      await userEvent.keyboard('corrido');
      await expect.element(hits().first()).toBeVisible();
      const gate = Promise.withResolvers<void>();
      fake.answer('journal:search', async (input) => {
        await gate.promise;
        return fake.journal.handlers['journal:search'](input);
      });
      await userEvent.clear(field());
      await userEvent.keyboard(keys);
      return { fake, release: gate.resolve };
    };

    it('opens with Enter what that answer puts first, not the best hit of the line before', async () => {
      const { fake, release } = await typeAheadOfTheAnswer('daily{Enter}');
      expect(fake.asked('entry:read')).toHaveLength(0);
      release();
      await expect.element(heading()).toMatchTextContent(/Daily check-in/);
      await expect.element(page.getByText('What you searched for appears here once.')).toBeVisible();
    });

    it('forgets the Enter once one types on', async () => {
      const { fake, release } = await typeAheadOfTheAnswer('dail{Enter}y');
      release();
      await expect.poll(() => [...document.querySelectorAll('mark')].at(0)?.textContent).toBe('Daily');
      await expect.element(field()).toHaveFocus();
      expect(fake.asked('entry:read')).toHaveLength(0);
    });
  });

  it('says so far until all of the journal is read, and answers again by itself', async () => {
    clearSearch();
    const plain = createFakeJournal({ entries: 26 });
    let read = 0;
    const part = (): Reply<'journal:search'> => {
      const whole = plain.handlers['journal:search']({ query: 'corridor', after: null });
      if (!whole.ok || read === 26) return whole;
      const lines = read === 0 ? [] : whole.value.lines.slice(0, 1);
      return ok({ ...whole.value, lines, total: lines.length, next: null, soFar: { read, all: 26 } });
    };
    const journal = { ...plain, handlers: { ...plain.handlers, 'journal:search': part } };
    const fake = await openWindow({ vault: unlocked(), place: '/journal/search', journal });
    await userEvent.keyboard('corridor{Enter}');
    await expect.element(page.getByText('Nothing so far: 0 of 26 entries are read.')).toBeVisible();
    await expect.element(page.getByText('Nothing was found.')).not.toBeInTheDocument();
    await expectAccessible();
    await userEvent.keyboard('s');
    read = 12;
    fake.tell('areas:changed', { areas: ['search'] });
    await expect.element(page.getByText('1 entry so far: 12 of 26 entries are read.')).toBeVisible();
    read = 26;
    fake.tell('areas:changed', { areas: ['search'] });
    await expect.element(page.getByText('8 entries', { exact: true })).toBeVisible();
  });

  describe('when one comes back from an entry while the journal is still being read', () => {
    const comeBack = async () => {
      const fake = await openSearchScreen();
      const whole = (query: string) => fake.journal.handlers['journal:search']({ query, after: null });
      await userEvent.keyboard('corridor');
      await expect.element(hits().nth(7)).toBeVisible();
      const [, opened = ''] = hits()
        .elements()
        .map((hit) => hit.getAttribute('data-entry') ?? '');
      await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
      await expect.element(heading()).toMatchTextContent(/Daily check-in/);
      /** What is read so far: some of the entries found, in another order than in the end. */
      let known: (id: string) => boolean = (id) => id !== opened;
      let soFar: { readonly read: number; readonly all: number } | null = { read: 12, all: 26 };
      fake.answer('journal:search', ({ query }) => {
        const all = whole(query);
        if (!all.ok) return all;
        const lines = all.value.lines.filter((line) => known(line.id));
        if (soFar !== null) lines.reverse();
        return ok({ ...all.value, lines, total: lines.length, next: null, soFar });
      });
      const read = (more: typeof known, left: typeof soFar) => {
        known = more;
        soFar = left;
        fake.tell('areas:changed', { areas: ['search'] });
      };
      await userEvent.keyboard('{Escape}');
      await expect.element(page.getByText(/12 of 26 entries are read/)).toBeVisible();
      return { opened, read, row: () => document.querySelector(`[data-entry="${opened}"]`) };
    };
    const all = () => true;

    it('waits in the field, takes the entry as soon as its row is there, and stays on it', async () => {
      const { read, row } = await comeBack();
      await expect.element(field()).toHaveFocus();
      read(all, { read: 18, all: 26 });
      await expect.poll(() => document.activeElement === row()).toBe(true);
      read(all, null);
      await expect.element(page.getByText('8 entries', { exact: true })).toBeVisible();
      await expect.element(hits().nth(1)).toHaveFocus();
    });

    it('stays in the field when the entry is found no more', async () => {
      const { opened, read } = await comeBack();
      read((id) => id !== opened, null);
      await expect.element(page.getByText('7 entries', { exact: true })).toBeVisible();
      await expect.element(field()).toHaveFocus();
    });

    it('leaves the focus where a key has put it', async () => {
      const { read, row } = await comeBack();
      await expect.element(field()).toHaveFocus();
      await userEvent.keyboard('{ArrowDown}');
      await expect.element(hits().first()).toHaveFocus();
      const focused = document.activeElement;
      read(all, null);
      await expect.poll(row).not.toBeNull();
      expect(document.activeElement).toBe(focused);
      await userEvent.keyboard('/');
      await expect.element(field()).toHaveFocus();
    });
  });

  it('comes back to the entry as soon as it is found again, or to the field where it is not', async () => {
    clearSearch();
    const plain = createFakeJournal({ entries: 26 });
    const whole = plain.handlers['journal:search']({ query: 'corridor', after: null }) as Reply<'journal:search'>;
    if (!whole.ok) throw new Error('No answer.');
    const [best] = whole.value.lines;
    if (!best) throw new Error('Nothing found.');
    const others = whole.value.lines.slice(1);
    const without = { ...whole.value, lines: others, total: others.length };
    let answer: Reply<'journal:search'> = whole;
    const journal = { ...plain, handlers: { ...plain.handlers, 'journal:search': () => answer } };
    const fake = await openWindow({ vault: unlocked(), place: '/journal/search', journal });
    const leaveAndReturn = async () => {
      await userEvent.keyboard('{Enter}');
      await expect.element(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
      answer = ok({ ...without, soFar: { read: 12, all: 26 } });
      await userEvent.keyboard('{Escape}');
      await expect.element(page.getByText(/12 of 26 entries are read/)).toBeVisible();
    };
    await userEvent.keyboard('corridor');
    await expect.element(hits().first()).toBeVisible();
    await leaveAndReturn();
    answer = whole;
    fake.tell('areas:changed', { areas: ['search'] });
    await expect.element(hits().first()).toHaveFocus();
    await leaveAndReturn();
    answer = ok(without);
    fake.tell('areas:changed', { areas: ['search'] });
    await expect.element(field()).toHaveFocus();
  });

  it('leaves a plain word in the field, and a blank inside a quote of any keyboard', async () => {
    const fake = await openSearchScreen();
    await userEvent.keyboard('private starred ');
    await expect.element(field()).toHaveValue('private starred ');
    await userEvent.clear(field());
    await userEvent.keyboard('@“kim n” is:private ');
    await expect.element(chips().getByText('@kim n')).toBeVisible();
    await expect.element(chips().getByText('Private')).toBeVisible();
    await expect.poll(() => fake.asked('journal:search').at(-1)?.query).toBe('@"kim n" is:private');
  });

  it('makes a filter of an operator, and lets go of it', async () => {
    const fake = await openSearchScreen();
    await userEvent.keyboard('kind:note from:2026-11 daily');
    await expect.element(chips().getByText('Notes')).toBeVisible();
    await expect.element(chips().getByText('From 1 Nov 2026')).toBeVisible();
    await expect.element(field()).toHaveValue('daily');
    expect(fake.asked('journal:search').at(-1)).toMatchObject({ query: 'kind:note from:2026-11-01 daily' });
    await expect.element(page.getByText('Nothing was found.')).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Search without the filters' }).click();
    await expect.element(hits().first()).toBeVisible();
    await expect.element(chips()).not.toBeInTheDocument();
    await userEvent.clear(field());
    await userEvent.keyboard('#"on call" ');
    await page.getByRole('button', { name: 'Remove the filter: #on call' }).click();
    await expect.element(chips()).not.toBeInTheDocument();
  });

  it('narrows by what is chosen as by what is typed', async () => {
    const fake = await openSearchScreen();
    await userEvent.keyboard('daily');
    await page.getByText('Filters', { exact: true }).click();
    await page.getByLabelText('Kind').selectOptions('Weekly check-ins');
    await page.getByRole('checkbox', { name: 'Starred' }).click();
    await expect.poll(() => fake.asked('journal:search').at(-1)?.query).toBe('kind:weekly is:starred daily');
    await expectAccessible();
  });

  it('shows more on demand', async () => {
    await openSearchScreen(30);
    await userEvent.keyboard('daily');
    await expect.poll(() => hits().elements().length).toBe(20);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => hits().elements().length).toBe(30);
  });

  it('says what went wrong, and tries again', async () => {
    const fake = await openSearchScreen();
    fake.failWith('journal:search', { code: 'unexpected' });
    await userEvent.keyboard('d');
    await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    fake.heal('journal:search');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(hits().first()).toBeVisible();
  });
});
