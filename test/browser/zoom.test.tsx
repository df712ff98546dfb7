import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { setCalendarPlace } from '../../renderer/screens/journal/calendar/calendar-place.ts';
import { ok } from '../../shared/errors/result.ts';
import { createFakeJournal } from './support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from './support/open-window.tsx';

// 1280 x 800 at 200 % leaves 640 x 400 CSS pixels.
beforeEach(() => page.viewport(640, 400));
afterEach(async () => {
  delete document.documentElement.dataset['contrast'];
  await page.viewport(1280, 800);
});

/** Elements with text of their own that stick out of the window on either side. */
const cutTexts = (): readonly string[] => {
  const { clientWidth } = document.documentElement;
  const ranges = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  for (let node = ranges.nextNode(); node !== null; node = ranges.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    // Words for a screen reader are cut on purpose; an excerpt ends in an ellipsis on purpose.
    if (text === '' || !parent || getComputedStyle(parent).textOverflow === 'ellipsis') continue;
    if (parent.closest('[class*="hidden"], [class*="skip"]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()];
    if (boxes.some(({ left, right }) => left < -0.5 || right > clientWidth + 0.5)) cut.push(text);
  }
  return cut;
};

const expectNothingCut = (): void => {
  expect(cutTexts()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
};

const open = async (place: string) => {
  await openWindow({ vault: unlocked(), place, journal: createFakeJournal({ entries: 60 }) });
  await expect.element(heading()).toBeVisible();
};

describe('at 200 %, nothing is cut sideways', () => {
  it('on Today', async () => {
    await open('/');
    await expect.element(page.getByText('Other check-ins')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: /^A month ago/ })).toBeVisible();
    expectNothingCut();
  });

  it('in the timeline and on a page, of words that have no place to break', async () => {
    const address = `https://example.org/${'path'.repeat(60)}`;
    const { journal, answer } = await openWindow({ vault: unlocked(), journal: createFakeJournal({ entries: 3 }) });
    const { 'journal:page': read, 'entry:read': entry } = journal.handlers;
    answer('journal:page', (asked) => {
      const reply = read(asked);
      if (!reply.ok) return reply;
      return ok({
        ...reply.value,
        lines: reply.value.lines.map((line) => ({ ...line, title: address, words: address, excerpt: address })),
      });
    });
    answer('entry:read', (asked) => {
      const reply = entry(asked);
      return reply.ok ? ok({ ...reply.value, title: address }) : reply;
    });
    window.location.hash = '/journal';
    const line = page.getByRole('link', { name: /^https:\/\/example\.org/ }).first();
    await expect.element(line).toBeVisible();
    expectNothingCut();
    await line.click();
    await expect.element(page.getByRole('heading', { name: address })).toBeVisible();
    expectNothingCut();
  });

  it('in the timeline', async () => {
    await open('/journal');
    await expect.element(page.getByRole('link', { name: /Daily check-in$/ }).first()).toBeVisible();
    expectNothingCut();
  });

  it.each(['month', 'year'] as const)('in the calendar by %s', async (span) => {
    setCalendarPlace({ day: null, span, shade: 'energy', opened: false });
    await open('/journal/calendar');
    await expect.element(page.getByRole('grid', { name: 'November 2026' })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: /^A month ago/ })).toBeVisible();
    expectNothingCut();
  });

  it.each([
    '/note/new',
    '/check-in/daily',
    '/check-in/weekly',
    '/journal/e1',
    '/journal/day/2026-11-13',
    '/journal/search?q=word',
    '/journal/labels',
    '/bin',
    '/templates',
    '/drift',
    '/drift/compare',
    '/feeds',
    '/summary',
    '/settings',
    '/settings/roles',
    '/settings/rhythm',
    '/settings/questions',
    '/settings/backups',
    '/settings/merge',
    '/settings/passphrase',
    '/settings/recovery-key',
    '/settings/stronger-key',
    '/nowhere',
  ])('in %s, and axe finds nothing with more contrast', async (place) => {
    await open(place);
    await expect.poll(() => document.querySelector('[aria-busy="true"], [class*="loading" i]')).toBeNull();
    expectNothingCut();
    document.documentElement.dataset['contrast'] = 'more';
    await expectAccessible();
  });

  it('and the measure itself sees a word that sticks out', async () => {
    await open('/journal');
    const word = document.createElement('p');
    word.style.whiteSpace = 'nowrap';
    word.textContent = 'word '.repeat(200);
    document.querySelector('main')?.append(word);
    expect(cutTexts()).toHaveLength(1);
    word.remove();
  });
});
