import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { activityEntries } from '../../../../electron/journal/feeds/feeds-view.ts';
import { addDays, type CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { sampleDiary } from '../../../../shared/domain/sample/sample-diary.ts';
import { ok } from '../../../../shared/errors/result.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const today = '2026-07-06' as CalendarDay;
const journal = { entries: () => sampleDiary().reflections, of: () => [] };

const openFeeds = async (feeds: string) => {
  const fake = await openWindow({ vault: unlocked(), feeds, place: '/feeds' });
  fake.answer('activity:entries', ({ activityId, weeks }) =>
    activityEntries(journal, activityId, { asOf: addDays(today, -1), today, weeks }),
  );
  await expect.element(heading()).toHaveTextContent('What feeds me');
  return fake;
};

const chart = () => page.getByRole('group', { name: /time against energy/ });

describe('what feeds me', () => {
  it.each(['none', 'six', 'half'])('has no fault that axe finds (%s)', async (story) => {
    await openFeeds(story);
    await expectAccessible();
  });

  it('begins the first check-in from nothing', async () => {
    await openFeeds('none');
    await page.getByRole('button', { name: 'Begin a check-in' }).click();
    await expect.poll(() => window.location.hash).toBe('#/check-in/daily');
  });

  it('says what joins in on Monday and what each figure needs', async () => {
    await openFeeds('one');
    await expect.element(page.getByText(/3 ratings of this week are added on/)).toBeVisible();
    await expect.element(page.getByText('0 of 20 weeks', { exact: false })).toBeVisible();
    await expect.element(chart()).not.toBeInTheDocument();
  });

  it('draws no bar below five ratings', async () => {
    await openFeeds('six');
    await expect.element(page.getByRole('link', { name: 'Writing code: 2 ratings, needs 3 more' })).toBeVisible();
  });

  it('says what the ends of the bars mean, each on one line', async () => {
    await openFeeds('half');
    const ends = ['Drained', 'Neither', 'Energised'].map((name) => page.getByText(name, { exact: true }).first());
    await expect.element(ends[0] ?? heading()).toBeVisible();
    const heights = ends.map((end) => end.element().getBoundingClientRect().height);
    expect(new Set(heights).size).toBe(1);
  });

  it('walks the bars by arrow keys, opens one and comes back to it', async () => {
    await openFeeds('half');
    const bars = page.getByRole('list', { name: /Energy by activity/ }).getByRole('link');
    bars.elements()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    const second = bars.elements()[1];
    expect(document.activeElement).toBe(second);
    const name = second?.getAttribute('aria-label') ?? '';
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/ratings, 5 January 2026 to 5 July 2026/)).toBeVisible();
    const n = Number(name.match(/(\d+) ratings/)?.[1]);
    expect(page.getByRole('main').getByRole('listitem').elements()).toHaveLength(n);
    await expectAccessible();
    await page.getByRole('link', { name: 'Back to what feeds me' }).click();
    await expect.element(page.getByRole('link', { name })).toHaveFocus();
  });

  it('asks for other weeks', async () => {
    const fake = await openFeeds('half');
    await page.getByLabelText('13 weeks').click();
    await expect.poll(() => fake.asked('feeds:read').at(-1)).toEqual({ weeks: 13 });
    await page.getByLabelText('All').click();
    await expect.poll(() => fake.asked('feeds:read').at(-1)).toEqual({ weeks: null });
  });

  it('turns a point into a commitment by keyboard, and takes it back', async () => {
    const fake = await openFeeds('half');
    chart().element().focus();
    await userEvent.keyboard('{End}');
    await expect.element(page.getByText(/% of the rated time, likely \d+ to \d+\s%\.$/)).toBeVisible();
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'Turn this into a commitment' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'A commitment' })).toBeVisible();
    await expectAccessible();
    const people = page.getByRole('radio', { name: 'People' });
    await people.click();
    await page.getByRole('button', { name: 'Make the commitment' }).click();
    await expect.poll(() => fake.asked('commitment:create')[0]).toMatchObject({ side: 'people', movable: false });
    await expect.element(page.getByText('people side', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('None so far.', { exact: false })).toBeVisible();
  });

  it('asks for a forecast and both sides of the evidence before an experiment begins', async () => {
    const fake = await openFeeds('half');
    chart().element().focus();
    await userEvent.keyboard('{Home}');
    await page.getByRole('button', { name: 'Turn this into an experiment' }).click();
    await page.getByRole('button', { name: 'Begin the experiment' }).click();
    await expect.element(page.getByText('The outcome is compared with your forecast later.')).toBeVisible();
    expect(fake.asked('experiment:create')).toEqual([]);
    await page.getByRole('radio', { name: /A bit energised/ }).click();
    await page.getByLabelText('What would count for it?').fill('I look forward to it');
    await page.getByLabelText('What would count against it?').fill('I put it off');
    await page.getByRole('button', { name: 'Begin the experiment' }).click();
    await expect.poll(() => fake.asked('experiment:create')[0]).toMatchObject({ forecast: 1, days: 14 });
    await page.getByRole('button', { name: /^End: / }).click();
    await expect.element(page.getByText('Experiment, ended')).toBeVisible();
    await page.getByRole('button', { name: 'Let it continue' }).click();
    await expect.element(page.getByText('Experiment, ended')).not.toBeInTheDocument();
  });

  it('reads burden week by week and says a gap is a gap', async () => {
    const fake = await openFeeds('half');
    fake.answer('journal:week', () => ok({ week: 0, curve: 'energy', counted: [], notCounted: [], days: [] }));
    const burden = page.getByRole('group', { name: /burden by week/ });
    burden.element().focus();
    await userEvent.keyboard('{Home}');
    await expect.element(page.getByText(/^Week of 5 January 2026: other people/)).toBeVisible();
  });

  it.each(['total', 'burden'] as const)('comes back from the entries of a week to that week (%s)', async (curve) => {
    const fake = await openFeeds('half');
    fake.answer('journal:week', ({ week }) => ok({ week, curve, counted: [], notCounted: [], days: [] }));
    await page.getByLabelText('13 weeks').click();
    const chart = page.getByRole('group', { name: curve === 'total' ? /total energy/i : /burden by week/ });
    await expect.element(chart).toBeVisible();
    chart.element().focus();
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
    const said = chart.element().closest('figure')?.querySelector('[role=status]')?.textContent ?? '';
    expect(said).toMatch(/^Week of 19 January 2026/);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('link', { name: 'Back to what feeds me' })).toBeVisible();
    expect(fake.asked('journal:week').at(-1)).toMatchObject({ curve });
    await userEvent.keyboard('{Escape}');
    await expect.element(heading()).toHaveTextContent('What feeds me');
    await expect.element(chart).toHaveFocus();
    expect(chart.element().closest('figure')?.querySelector('[role=status]')?.textContent).toBe(said);
    await expect.element(page.getByLabelText('13 weeks')).toBeChecked();
    expect(fake.asked('feeds:read').at(-1)).toEqual({ weeks: 13 });
  });

  it('keeps what the keys read when the page moves under a resting pointer', async () => {
    await openFeeds('half');
    const burden = page.getByRole('group', { name: /burden by week/ });
    burden.element().focus();
    await userEvent.keyboard('{Home}');
    const drawing = burden.element().querySelector('svg');
    drawing?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 600, clientY: 5 }));
    drawing?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, relatedTarget: document.body }));
    await expect.element(page.getByText(/^Week of 5 January 2026: other people/)).toBeVisible();
  });

  it('switches the card of a heavy stretch off', async () => {
    const fake = await openFeeds('many');
    await page.getByRole('button', { name: 'Do not show this card' }).click();
    await expect.poll(() => fake.asked('heavy-stretch:show')).toEqual([{ show: false }]);
  });
});
