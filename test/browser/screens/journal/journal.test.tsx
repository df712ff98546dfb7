import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { weekIndex } from '../../../../shared/calendar/iso-week.ts';
import { createFakeJournal, TODAY } from '../../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const openJournal = async (entries: number, place = '/journal') => {
  const fake = await openWindow({ vault: unlocked(), place, journal: createFakeJournal({ entries }) });
  await expect.element(heading()).toBeVisible();
  return fake;
};

const rows = () => page.getByRole('link', { name: /Daily check-in$/ });

describe('the journal', () => {
  it('teaches when it is empty', async () => {
    await openJournal(0);
    await expect.element(page.getByText('No entries so far.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Begin a check-in' })).toBeVisible();
    await expectAccessible();
  });

  it('groups entries by week, and reads only the pages in sight', async () => {
    const fake = await openJournal(400);
    await expect.element(page.getByRole('heading', { name: 'Week 47 16 to 22 November 2026' })).toBeVisible();
    await expect.element(rows().first()).toBeVisible();
    expect(rows().elements().length).toBeLessThan(60);
    await userEvent.keyboard('{End}');
    await expect.poll(() => document.activeElement?.getAttribute('data-entry')).toBe('e399');
    const read = fake.asked('journal:page').map(({ after }) => after);
    expect(read).toContain(380);
    expect(read).not.toContain(200);
    await userEvent.keyboard('{Home}');
    await expect.element(rows().first()).toHaveFocus();
    expect(document.activeElement?.getAttribute('data-entry')).toBe('e0');
  });

  it('shows the writer’s words large, the kind small, and the energy of the day as the calendar does', async () => {
    await openJournal(6);
    const first = page.getByRole('link', { name: /^Reviewed the retry change, .* Daily check-in$/ }).first();
    await expect
      .element(first)
      .toHaveAccessibleDescription('Wednesday 18 November 2026, energy answers -0.2, tech lead side, from 1 check-in');
    const row = first.element().closest('li');
    const kind = [...(row?.querySelectorAll('p') ?? [])].find((each) => each.textContent === 'Daily check-in');
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    expect(sizeOf(first.element())).toBeGreaterThan(sizeOf(kind as Element));
    expect(row?.querySelector('svg')?.dataset['shade']).toBe('tl');
    await page.getByText('What the marks mean').click();
    await expect.element(page.getByText('engineering manager side, 0.5 or more')).toBeVisible();
    await expectAccessible();
  });

  it('says of each line which of how many it is', async () => {
    await openJournal(400);
    await expect.element(rows().first()).toBeVisible();
    const [first, second] = page.getByRole('list', { name: 'Entries, newest first' }).getByRole('listitem').elements();
    expect([first, second].map((line) => line?.getAttribute('aria-posinset'))).toEqual(['1', '2']);
    expect(first?.getAttribute('aria-setsize')).toBe('400');
  });

  it('is one stop of the Tab key', async () => {
    await openJournal(6);
    await expect.element(rows().first()).toBeVisible();
    expect(
      rows()
        .elements()
        .map((link) => (link as HTMLElement).tabIndex),
    ).toEqual([0, -1, -1, -1, -1, -1]);
    await userEvent.keyboard('jj');
    await expect
      .poll(() =>
        rows()
          .elements()
          .map((link) => (link as HTMLElement).tabIndex),
      )
      .toEqual([-1, 0, -1, -1, -1, -1]);
  });

  it('goes to a date without reading what lies between', async () => {
    const fake = await openJournal(400);
    await page.getByLabelText('Go to a date').fill('2025-06-15');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    await expect.poll(() => document.activeElement?.closest('li')?.querySelector('time')?.dateTime).toBe('2025-06-12');
    expect(fake.asked('journal:page').map(({ after }) => after)).not.toContain(60);
  });

  it('moves with J and K, opens with Enter, and comes back to the same line', async () => {
    await openJournal(6);
    await expect.element(rows().first()).toBeVisible();
    await userEvent.keyboard('jjk');
    await expect.element(rows().nth(0)).toHaveFocus();
    await userEvent.keyboard('j{Enter}');
    await expect.element(page.getByText('How it counts')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(rows().nth(1)).toHaveFocus();
  });

  it('takes an entry out and puts it back', async () => {
    const fake = await openJournal(6);
    await rows().nth(2).click();
    await page.getByRole('button', { name: 'Delete this entry' }).click();
    await expect.element(heading()).toMatchTextContent(/Journal/);
    await expect.poll(() => rows().elements().length).toBe(5);
    expect(fake.asked('entry:delete')).toEqual([{ id: 'e2' }]);
    await page.getByRole('button', { name: /^Put it back/ }).click();
    await expect.poll(() => rows().elements().length).toBe(6);
    await expect.element(page.getByRole('button', { name: /^Put it back/ })).not.toBeInTheDocument();
  });

  it('deletes the line that has the focus, and goes on to the next', async () => {
    const fake = await openJournal(3);
    await expect.element(rows().first()).toBeVisible();
    await userEvent.keyboard('j{Delete}');
    await expect.poll(() => rows().elements().length).toBe(2);
    expect(fake.asked('entry:delete')).toEqual([{ id: 'e0' }]);
    await expect.element(rows().first()).toHaveFocus();
    await page.getByRole('button', { name: /^Put it back/ }).click();
    await expect.poll(() => rows().elements().length).toBe(3);
  });

  it('puts a deleted entry back with Ctrl+Z, and what has the focus is never nothing', async () => {
    const fake = await openJournal(6);
    await rows().nth(2).click();
    await page.getByRole('button', { name: 'Delete this entry' }).click();
    await expect.poll(() => rows().elements().length).toBe(5);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => rows().elements().length).toBe(6);
    expect(fake.asked('entry:restore')).toEqual([{ id: 'e2' }]);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(fake.asked('entry:restore')).toHaveLength(1);
    await rows().nth(2).click();
    await page.getByRole('button', { name: 'Delete this entry' }).click();
    await page.getByRole('button', { name: /^Put it back/ }).click();
    await expect.element(page.getByRole('button', { name: /^Put it back/ })).not.toBeInTheDocument();
    await expect.element(heading()).toHaveFocus();
  });

  it('leaves Ctrl+Z to the field that is typed into', async () => {
    const fake = await openJournal(3);
    await expect.element(rows().first()).toBeVisible();
    await userEvent.keyboard('j{Delete}');
    await expect.poll(() => rows().elements().length).toBe(2);
    await page.getByLabelText('Go to a date').click();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(page.getByRole('button', { name: /Put it back/ })).toBeVisible();
    expect(fake.asked('entry:restore')).toEqual([]);
  });

  it('has the focus on the heading after an entry of a week was deleted, not on a line that goes', async () => {
    await openJournal(10, `/journal?week=${weekIndex(TODAY)}`);
    await expect.poll(() => rows().elements().length).toBe(4);
    await rows().first().click();
    await page.getByRole('button', { name: 'Delete this entry' }).click();
    await expect.poll(() => rows().elements().length).toBe(3);
    await expect.element(heading()).toHaveFocus();
  });

  it('deletes one entry, however long the key is held', async () => {
    const fake = await openJournal(6);
    await expect.element(rows().first()).toBeVisible();
    await userEvent.keyboard('j{Delete>5/}');
    await expect.poll(() => rows().elements().length).toBe(5);
    expect(fake.asked('entry:delete')).toEqual([{ id: 'e0' }]);
  });

  it('shows one week of itself, and the way back', async () => {
    await openJournal(10, `/journal?week=${weekIndex(TODAY)}`);
    await expect.element(heading()).toMatchTextContent(/Week 47, 16 to 22 November 2026/);
    await expect.poll(() => rows().elements().length).toBe(4);
    await expect.element(page.getByRole('link', { name: 'Back to the drift' })).toBeVisible();
    await page.getByRole('link', { name: 'Show the whole journal' }).click();
    await expect.poll(() => rows().elements().length).toBeGreaterThan(4);
  });

  it('has nothing for axe to find, list and entry', async () => {
    await openJournal(6);
    await expect.element(rows().first()).toBeVisible();
    await expectAccessible();
    await rows().first().click();
    await expect.element(page.getByText('How it counts')).toBeVisible();
    await expectAccessible();
  });
});
