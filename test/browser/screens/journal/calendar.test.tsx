import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setCalendarPlace } from '../../../../renderer/screens/journal/calendar/calendar-place.ts';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

// Check-ins from Monday to Thursday of every week up to Thursday 19 November 2026; today is the Friday after.
const openCalendar = async (entries = 60) => {
  const fake = await openWindow({
    vault: unlocked(),
    place: '/journal/calendar',
    journal: createFakeJournal({ entries }),
  });
  await expect.element(page.getByRole('grid').first()).toBeVisible();
  return fake;
};

const square = (name: string | RegExp) => page.getByRole('button', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');

beforeEach(() => setCalendarPlace({ day: null, span: 'month', shade: 'entries', opened: false }));

describe('the calendar', () => {
  it('names every day in full with what it holds, and marks today', async () => {
    await openCalendar();
    await expect.element(page.getByRole('grid', { name: 'November 2026' })).toBeVisible();
    await expect.element(square('Thursday 19 November 2026, 1 entry')).toBeVisible();
    await expect.element(square('Saturday 14 November 2026, no entries')).toBeVisible();
    const today = square('Friday 20 November 2026, today, no entries');
    await expect.element(today).toHaveAttribute('aria-current', 'date');
    const headers = page.getByRole('columnheader').elements();
    expect(headers.map((header) => header.getAttribute('aria-label'))[0]).toBe('Monday');
  });

  it('goes by day, week, month and year with the keys, and is one stop of the Tab key', async () => {
    await openCalendar();
    const tabbable = () => document.querySelectorAll('[data-day][tabindex="0"]').length;
    expect(tabbable()).toBe(1);
    (document.querySelector('[data-day="2026-11-20"]') as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(focused).toMatch(/^Thursday 19 November 2026/);
    await userEvent.keyboard('{Home}');
    await expect.poll(focused).toMatch(/^Monday 16 November 2026/);
    await userEvent.keyboard('{PageUp}');
    await expect.poll(focused).toMatch(/^Friday 16 October 2026/);
    await expect.element(page.getByRole('grid', { name: 'October 2026' })).toBeVisible();
    await userEvent.keyboard('{Shift>}{PageDown}{/Shift}');
    await expect.poll(focused).toMatch(/^Saturday 16 October 2027/);
    expect(tabbable()).toBe(1);
  });

  it('shows what the chosen day holds, and what lies a month and a quarter before it', async () => {
    await openCalendar();
    await square('Thursday 19 November 2026, 1 entry').click();
    const aside = page.getByRole('complementary', { name: 'Thursday 19 November 2026' });
    await expect.element(aside.getByRole('link', { name: 'Daily check-in', exact: true }).first()).toBeVisible();
    await expect.element(aside.getByRole('heading', { name: /^A month before/ })).toBeVisible();
    await expect.element(aside.getByRole('heading', { name: /^A quarter before/ })).toBeVisible();
    await expect.element(aside.getByRole('heading', { name: /^A year before/ })).not.toBeInTheDocument();
  });

  it('opens a day with Enter, and comes back to its square', async () => {
    await openCalendar();
    (document.querySelector('[data-day="2026-11-20"]') as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(focused).toMatch(/^Thursday 19 November 2026/);
    await userEvent.keyboard('{Enter}');
    await expect.element(heading()).toMatchTextContent(/Thursday 19 November 2026/);
    await page.getByRole('link', { name: 'Back to the calendar' }).click();
    await expect.poll(focused).toMatch(/^Thursday 19 November 2026/);
  });

  it('reads energy in words and forms, never by colour alone', async () => {
    await openCalendar();
    await page.getByRole('radio', { name: 'Energy' }).click();
    await expect
      .element(
        square(/^Wednesday 4 November 2026, 1 entry, energy answers 0\.7, engineering manager side, from 1 check-in/),
      )
      .toBeVisible();
    await expect
      .element(square(/^Monday 2 November 2026, 1 entry, energy answers -0\.3, tech lead side, from 1 check-in/))
      .toBeVisible();
    const forms = new Set([...document.querySelectorAll('[data-day] svg path')].map((path) => path.getAttribute('d')));
    expect(forms.size).toBe(5);
    await expect.element(page.getByText('engineering manager side, 0.5 or more')).toBeVisible();
    await expectAccessible();
  });

  it('shows a year as twelve months with one stop of the Tab key', async () => {
    await openCalendar(200);
    await page.getByRole('radio', { name: 'Year' }).click();
    await expect.poll(() => page.getByRole('grid').elements().length).toBe(12);
    expect(document.querySelectorAll('[data-day][tabindex="0"]').length).toBe(1);
    await expect.element(square('Thursday 19 November 2026, 1 entry')).toBeVisible();
    await page.getByRole('button', { name: 'Previous year' }).click();
    await expect.element(page.getByRole('heading', { name: '2025', exact: true })).toBeVisible();
    await expectAccessible();
  });

  it('has nothing for axe to find, month and day', async () => {
    await openCalendar();
    await expectAccessible();
    await square('Thursday 19 November 2026, 1 entry').click();
    await page.getByRole('button', { name: 'Open this day' }).click();
    await expect.element(heading()).toMatchTextContent(/Thursday 19 November 2026/);
    await expectAccessible();
  });
});
