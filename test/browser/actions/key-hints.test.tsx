import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { rememberEntry } from '../../../renderer/state/last-entry.ts';
import { createFakeJournal } from '../support/fake-journal.ts';
import { dailyPrompts } from '../support/fake-prompts.ts';
import { heading, openWindow, unlocked } from '../support/open-window.tsx';

/** Where keys are shown on controls; each opened as after a fresh start. */
const places: readonly (readonly [name: string, place: string, least: number])[] = [
  ['today', '/', 2],
  ['the journal', '/journal', 2],
  ['a day', '/journal/day/2026-11-19', 1],
  ['a week', '/journal?week=2970', 1],
  ['an entry', '/journal/e2', 5],
  ['a check-in', '/check-in/daily', 2],
  ['a note', '/note/new', 1],
  ['the settings', '/settings', 1],
];

const shown = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')];
const keyOf = (control: HTMLElement | undefined): string => control?.getAttribute('aria-keyshortcuts') ?? '';

/** "Control+Shift+P" as it is pressed. */
const pressOf = (shortcut: string): string => {
  const parts = shortcut.split('+');
  const key = parts.pop() ?? '';
  const name = key.length === 1 ? key.toLowerCase() : `{${key}}`;
  return (
    parts.map((part) => `{${part}>}`).join('') +
    name +
    parts
      .toReversed()
      .map((part) => `{/${part}}`)
      .join('')
  );
};

const open = async (place: string, least: number) => {
  await cleanup();
  // Else a list would lead back to where a test before has been.
  rememberEntry(null);
  const journal = createFakeJournal({ entries: 8, prompts: dailyPrompts });
  const fake = await openWindow({ vault: unlocked(), place, journal });
  await expect.element(heading()).toBeVisible();
  await expect.poll(() => shown().length).toBeGreaterThanOrEqual(least);
  const before = fake.calls.length;
  /** What came of it: where the window is, what it says, and what was asked of main but that somebody is there. */
  return () => {
    const asked = fake.calls.slice(before).filter(({ channel }) => channel !== 'session:active');
    return JSON.stringify([window.location.hash, asked, document.querySelector('main')?.textContent]);
  };
};

/** What comes of an act, once nothing more comes of it. */
const outcome = async (look: () => string, act: () => Promise<void>): Promise<string> => {
  const before = look();
  await act();
  let last = before;
  await expect
    .poll(
      () => {
        const now = look();
        const isSettled = now !== before && now === last;
        last = now;
        return isSettled;
      },
      { interval: 100, timeout: 5_000 },
    )
    .toBe(true);
  return last;
};

// Each key is a window of its own, twice: a guard against hanging, no budget.
const patience = 90_000;

describe('a key that is shown on a control does what the control does', () => {
  it.each(places)('on %s', { timeout: patience }, async (_, place, least) => {
    await open(place, least);
    const count = shown().length;
    const keys = shown().map(keyOf);
    expect(new Set(keys).size).toBe(count);
    for (let at = 0; at < count; at += 1) {
      const byClick = await outcome(await open(place, count), async () => shown()[at]?.click());
      const look = await open(place, count);
      const key = keyOf(shown()[at]);
      const byKey = await outcome(look, () => userEvent.keyboard(pressOf(key)));
      expect([key, byKey]).toEqual([key, byClick]);
    }
  });
});
