import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rememberEntry } from '../../../renderer/state/last-entry.ts';
import { clearSearch } from '../../../renderer/state/search-line.ts';
import type { CallName } from '../../../shared/ipc/contract.ts';
import type { FakeDriftline } from '../support/fake-driftline.ts';
import { createFakeJournal } from '../support/fake-journal.ts';
import { heading, openWindow, unlocked } from '../support/open-window.tsx';

const text = () => page.getByRole('textbox', { name: 'Text' });
const rows = () => page.getByRole('link', { name: /Daily check-in$/ });
const focusedEntry = () => document.activeElement?.getAttribute('data-entry');
const placeNow = () => window.location.hash;

const openJournal = async (entries = 6, place = '/journal') => {
  clearSearch();
  rememberEntry(null);
  const fake = await openWindow({ vault: unlocked(), place, journal: createFakeJournal({ entries }) });
  await expect.element(rows().first()).toBeVisible();
  return fake;
};

/** Keeps the replies over a channel back until they are let go, as a busy machine does. */
const holdBack = (fake: FakeDriftline, channel: CallName): (() => void) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { call } = fake.driftline;
  const held = async (asked: string, input: unknown) => {
    if (asked === channel) await promise;
    return call(asked, input);
  };
  Object.defineProperty(window, 'driftline', { value: { ...fake.driftline, call: held }, configurable: true });
  return resolve;
};

/** Presses a key as the browser does, and waits for nothing that the browser itself says later. */
const pressNow = async (key: string) => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await Promise.resolve();
};

/** Does something as soon as these words are on the page, before their frame is painted. */
const asSoonAsShown = <Seen,>(words: string, act: () => Seen): Promise<Seen> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.body.textContent?.includes(words)) return;
      observer.disconnect();
      resolve(act());
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });

describe('whoever types faster than a screen comes up', () => {
  it('is at the next place before the next key, by key and by link', async () => {
    await openJournal();
    await pressNow('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    await pressNow('Escape');
    expect(heading().element().textContent).toBe('Journal');
    (rows().first().element() as HTMLElement).click();
    await Promise.resolve();
    expect(document.querySelector('[data-entry]')).toBeNull();
  });

  it('has the focus in the field with the first frame of a screen that main has to let in', async () => {
    const fake = await openWindow({ vault: { status: 'locked', vaultName: 'journal.driftline' } });
    fake.answer('recovery:try', () => ({ ok: true, value: { changeable: true } }));
    await page.getByRole('button', { name: 'Use the recovery key' }).click();
    await page.getByLabelText('Recovery key').fill('anything');
    const release = holdBack(fake, 'recovery:try');
    const focused = asSoonAsShown('Choose a new passphrase.', () => document.activeElement?.tagName);
    await userEvent.keyboard('{Enter}');
    release();
    expect(await focused).toBe('INPUT');
  });

  it('answers, goes on and skips with the first frame of a check-in', async () => {
    const fake = await openWindow({ vault: unlocked() });
    await expect.element(heading()).toBeVisible();
    const release = holdBack(fake, 'reflection:begin');
    const pressed = asSoonAsShown('Question 1 of 6', async () => {
      for (const key of ['1', 'Enter', '4', 's']) await pressNow(key);
    });
    window.location.hash = '/check-in/daily';
    await expect.poll(() => fake.asked('today:read')).not.toHaveLength(0);
    release();
    await pressed;
    await expect.element(page.getByText('Question 3 of 6')).toBeVisible();
    await expect
      .poll(() => Object.values(fake.asked('reflection:draft').at(-1)?.answers ?? {}))
      .toEqual(['left', 1, null]);
  });

  it('loses no letter of a note that is still being begun', async () => {
    const fake = await openJournal();
    const release = holdBack(fake, 'note:begin');
    await userEvent.keyboard('nTwo{Enter}linex{Backspace}s');
    release();
    await expect.element(text()).toHaveValue('Two\nlines');
    await userEvent.keyboard('!');
    await expect.element(text()).toHaveValue('Two\nlines!');
    await expect.poll(() => fake.asked('note:draft').at(-1)?.content.markdown).toBe('Two\nlines!');
  });

  it('takes nothing along to a place that was chosen instead', async () => {
    const fake = await openJournal();
    const release = holdBack(fake, 'note:begin');
    await userEvent.keyboard('nlost');
    await page.getByRole('link', { name: 'Today' }).click();
    release();
    await expect.element(page.getByRole('heading', { level: 1, name: /How was today/ })).toBeVisible();
    await userEvent.keyboard('n');
    await expect.element(text()).toHaveFocus();
    await expect.element(text()).toHaveValue('');
  });

  it('stars and leaves an entry that is still being read, one key after the other', async () => {
    const fake = await openJournal();
    const release = holdBack(fake, 'entry:read');
    await userEvent.keyboard('j{Enter}sj');
    expect(fake.asked('entry:update-marks')).toEqual([]);
    release();
    await expect.poll(() => fake.asked('entry:read').map(({ id }) => id)).toContain('e1');
    expect(fake.asked('entry:update-marks')).toEqual([{ id: 'e0', starred: true }]);
  });

  it('takes a star back although it is not on the page yet', async () => {
    const fake = await openJournal();
    await userEvent.keyboard('j{Enter}');
    await expect.element(page.getByRole('button', { name: 'Star', exact: true })).toBeVisible();
    const release = holdBack(fake, 'entry:update-marks');
    await userEvent.keyboard('ss');
    release();
    await expect.poll(() => fake.asked('entry:update-marks').map(({ starred }) => starred)).toEqual([true, false]);
  });

  it('opens the line that was gone to, not the one before, although it is not read yet', async () => {
    const fake = await openJournal(400);
    await userEvent.keyboard('j');
    await expect.element(rows().first()).toHaveFocus();
    const release = holdBack(fake, 'journal:page');
    await userEvent.keyboard('{End}{Enter}');
    expect(placeNow()).toBe('#/journal');
    release();
    await expect.poll(placeNow).toBe('#/journal/e399');
  });

  it('deletes the line that was gone to, not the one before', async () => {
    const fake = await openJournal(400);
    await userEvent.keyboard('j');
    const release = holdBack(fake, 'journal:page');
    await userEvent.keyboard('{End}{Delete}');
    expect(fake.asked('entry:delete')).toEqual([]);
    release();
    await expect.poll(() => fake.asked('entry:delete')).toEqual([{ id: 'e399' }]);
  });

  it('deletes one line after the other from the end, although those before are still being read again', async () => {
    const fake = await openJournal();
    await userEvent.keyboard('{End}');
    await expect.poll(focusedEntry).toBe('e5');
    const release = holdBack(fake, 'journal:outline');
    await userEvent.keyboard('{Delete}');
    await expect.poll(focusedEntry).toBe('e4');
    await userEvent.keyboard('{Delete}');
    await expect.poll(focusedEntry).toBe('e3');
    await userEvent.keyboard('{Delete}');
    release();
    await expect.poll(() => fake.asked('entry:delete').map(({ id }) => id)).toEqual(['e5', 'e4', 'e3']);
    await expect.poll(() => rows().elements().length).toBe(3);
    expect(focusedEntry()).toBe('e2');
  });

  it('keeps no key for a line that is not there any more: the next one that is gone to was not meant', async () => {
    const fake = await openJournal();
    await page.getByRole('link', { name: 'Today' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: /How was today/ })).toBeVisible();
    const release = holdBack(fake, 'journal:place');
    rememberEntry('gone');
    await page.getByRole('link', { name: 'Journal' }).click();
    await expect.element(rows().first()).toBeVisible();
    await userEvent.keyboard('{Delete}');
    release();
    await page.getByLabelText('Go to a date').fill('2026-11-18');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedEntry).toMatch(/^e/);
    expect(fake.asked('entry:delete')).toEqual([]);
  });

  it('stars the entry that was gone to, not what was wished for the one before', async () => {
    const fake = await openJournal();
    await userEvent.keyboard('j{Enter}');
    await userEvent.keyboard('jk');
    await expect.poll(placeNow).toBe('#/journal/e0');
    const release = holdBack(fake, 'entry:update-marks');
    await userEvent.keyboard('sjs');
    release();
    await expect
      .poll(() => fake.asked('entry:update-marks'))
      .toEqual([
        { id: 'e0', starred: true },
        { id: 'e1', starred: true },
      ]);
  });

  it('goes on from the entry that was read, although its line is still being looked for', async () => {
    const fake = await openJournal();
    await userEvent.keyboard('jj{Enter}');
    await expect.element(page.getByText('How it counts')).toBeVisible();
    const release = holdBack(fake, 'journal:place');
    await page.getByRole('link', { name: 'Back to the journal' }).click();
    await expect.element(rows().first()).toBeVisible();
    await userEvent.keyboard('j');
    release();
    await expect.poll(focusedEntry).toBe('e2');
  });

  it('steps down to a hit that is still being looked for, and opens it', async () => {
    const fake = await openJournal(26);
    await userEvent.keyboard('/');
    const release = holdBack(fake, 'journal:search');
    await userEvent.keyboard('daily{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    release();
    await expect.poll(focusedEntry).toBe('e1');
    await userEvent.keyboard('{Escape}/');
    const again = holdBack(fake, 'journal:search');
    await userEvent.keyboard('check{ArrowDown}{ArrowDown}{Enter}');
    again();
    await expect.poll(placeNow).toBe('#/journal/e1');
  });

  it('does once what is asked twice before the button can say that it is busy', async () => {
    const fake = await openWindow({ vault: unlocked(), place: '/settings/backups' });
    const button = page.getByRole('button', { name: 'Back up now' });
    await expect.element(button).toBeVisible();
    const release = holdBack(fake, 'backup:create');
    for (const _ of [1, 2]) (button.element() as HTMLElement).click();
    release();
    await expect.element(page.getByText('A backup was taken, opened and checked.')).toBeVisible();
    expect(fake.asked('backup:create')).toHaveLength(1);
  });

  it('is not told of a day without entries before the days are read', async () => {
    const fake = await openJournal();
    const release = holdBack(fake, 'journal:days');
    await page.getByRole('link', { name: 'Calendar' }).click();
    const today = () => document.querySelector('[aria-current="date"]')?.getAttribute('aria-label');
    await expect.poll(today).toBe('Friday 20 November 2026, today');
    release();
    await expect.poll(today).toMatch(/today, (no entries|1 entry|\d+ entries)$/);
  });
});
