import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useDriftPlace } from '../../../../renderer/screens/drift/drift-place.ts';
import { ok } from '../../../../shared/errors/result.ts';
import type { DriftAsOf, DriftView } from '../../../../shared/ipc/drift.ts';
import { DRIFT_VIEWS } from '../../../gallery/sample-views.ts';
import { day } from '../../../support/builders.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const openDrift = async (story: string) => {
  const view = DRIFT_VIEWS[story]?.();
  if (!view) throw new Error(`no story ${story}`);
  const fake = await openWindow({ vault: unlocked(), place: '/settings' });
  fake.answer('drift:read', () => ok(view));
  await page.getByRole('link', { name: 'Drift' }).click();
  await expect.element(page.getByText('How this is computed')).toBeVisible();
  return { fake, view };
};

const chart = () => page.getByRole('group', { name: /Chart of energy/ });
/** Main's answer for a day, with one sentence. */
const lookAt = (view: DriftView, asOf: string, text = 'Then.'): DriftAsOf => {
  const { status, measured, reliability, objections } = view;
  return {
    asOf: day(asOf),
    end: day(asOf),
    sentences: [{ id: 'level', text, footnote: null }],
    status,
    measured,
    reliability,
    objections,
  };
};

afterEach(() => useDriftPlace.setState({ range: { kind: 'year' }, asOfWeek: null, openedFrom: null }));

describe('the drift screen in the open house', () => {
  it('has no fault that axe finds', async () => {
    await openDrift('half');
    await expectAccessible();
  });

  it('says below the chart how far answers agree, and leaves it out of what is saved', async () => {
    const { fake } = await openDrift('doubted');
    await expect.element(page.getByText(/^Your odd check-ins say .*, the even ones /)).toBeVisible();
    await expect.element(page.getByText(/^You said the line fits in 1\sof\s8 months; your own guess/)).toBeVisible();
    await expect.element(page.getByText(/the line does not fit. Read it with that in mind/)).toBeVisible();
    await page.getByRole('button', { name: 'Picture (SVG)' }).click();
    await expect.element(page.getByText('Saved as drift.svg.')).toBeVisible();
    const [saved] = fake.asked('drift:save-picture');
    expect(saved?.format === 'svg' ? saved.svg : 'the line fits').not.toMatch(
      /check-ins say|the line fits|does not fit/,
    );
  });

  it('saves what is looked back to: the weeks up to then, and the words of then', async () => {
    const { fake, view } = await openDrift('half');
    fake.answer('drift:read-as-of', ({ asOf }) => ok(lookAt(view, asOf, 'What was said then.')));
    const asOfWeek = view.lastWeek - 6;
    useDriftPlace.setState({ asOfWeek });
    await expect.element(page.getByText('What was said then.')).toBeVisible();
    await page.getByRole('button', { name: 'Table (CSV)' }).click();
    await expect.element(page.getByText('Saved as drift.csv.')).toBeVisible();
    expect(fake.asked('drift:save-table')).toEqual([{ firstWeek: view.firstWeek, lastWeek: asOfWeek }]);
    await page.getByRole('button', { name: 'Picture (SVG)' }).click();
    await expect.element(page.getByText('Saved as drift.svg.')).toBeVisible();
    const [saved] = fake.asked('drift:save-picture');
    expect(saved).toMatchObject({ format: 'svg', svg: expect.stringContaining('>What was said then.</desc>') });
  });

  it('tells the year below the picture, with its date and its own note on chance', async () => {
    const { view } = await openDrift('slow');
    const [year] = view.sentences.filter(({ id }) => id === 'year');
    expect(year?.text).toMatch(/^Over the 5\d weeks up to 27 June 2027 your energy answers moved toward/);
    const part = page.getByRole('heading', { name: 'Over a year, by quarters' });
    await expect.element(part).toBeVisible();
    await expect.element(page.getByText(/^Over the 5\d weeks up to 27 June 2027/)).toBeVisible();
    await expect.element(page.getByText(/within a year of quarters/)).toBeVisible();
    expect(page.getByText(/within a year of quarters/).elements()).toHaveLength(1);
    await expectAccessible();
  });

  it('no longer says why a file failed once the next one is saved', async () => {
    const { fake } = await openDrift('half');
    fake.failWith('drift:save-table', { code: 'storage-failed', reason: 'full', file: 'drift.csv' });
    await page.getByRole('button', { name: 'Table (CSV)' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await page.getByRole('button', { name: 'Picture (SVG)' }).click();
    await expect.element(page.getByText('Saved as drift.svg.')).toBeVisible();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('leads from a week to its entries and back, by keyboard', async () => {
    const { view } = await openDrift('half');
    await expect.element(heading()).toHaveFocus();
    chart().element().focus();
    await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
    await expect.poll(() => window.location.hash).toBe(`#/journal?week=${view.firstWeek + 1}&of=energy`);
    await userEvent.keyboard('{Escape}');
    // Back on the same week, the chart under the fingers.
    await expect.element(chart()).toHaveFocus();
    await expect.element(page.getByText(/^Week of 12 January 2026/)).toBeVisible();
  });

  it('leads from a cell of the table to the entries and back to the same cell', async () => {
    const { view } = await openDrift('half');
    await page.getByText('The same as a table').click();
    const cell = page.getByRole('grid').getByRole('row').nth(4).getByRole('gridcell').nth(5);
    await cell.click();
    await expect.poll(() => window.location.hash).toBe(`#/journal?week=${view.lastWeek - 2}&of=time`);
    await page.getByRole('link', { name: 'Back to the drift' }).click();
    await expect.element(cell).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{End}{Home}{Enter}');
    await expect.poll(() => window.location.hash).toBe(`#/journal?week=${view.lastWeek - 3}&of=energy`);
  });

  it('begins the first check-in from an empty picture', async () => {
    await openDrift('none');
    // No dot, so no axes either: there would be nothing to read off them.
    await expect.element(page.getByRole('group', { name: /Chart of energy/ })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Begin a check-in' }).click();
    await expect.poll(() => window.location.hash).toBe('#/check-in/daily');
  });

  it('looks back by the slider: the words change, later weeks leave the table, the picture asks nothing', async () => {
    const { fake, view } = await openDrift('half');
    const slider = page.getByRole('slider', { name: 'As of' });
    fake.answer('drift:read-as-of', ({ asOf }) => ok(lookAt(view, asOf, `Around ${asOf}.`)));
    slider.element().focus();
    await userEvent.keyboard('{ArrowLeft}{PageDown}');
    await expect.element(page.getByText('Around 2026-03-29.')).toBeVisible();
    await expect
      .element(page.getByText('As of Sunday 29 March 2026: what today’s entries, dated up to then, give.'))
      .toBeVisible();
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'As of Sunday 29 March 2026');
    expect(fake.asked('drift:read')).toEqual([{ asOf: null }]);
    await page.getByText('The same as a table').click();
    await expect.element(page.getByRole('rowheader').first()).toHaveTextContent('23 March 2026');
    await page.getByRole('button', { name: 'Back to now' }).click();
    await expect.element(page.getByRole('region', { name: 'Looking back' })).not.toBeInTheDocument();
    await expect.element(page.getByText(/Over 25 weeks/)).toBeVisible();
  });

  it('has no fault that axe finds while it looks back, with table and method open', async () => {
    const { fake, view } = await openDrift('marked');
    fake.answer('drift:read-as-of', ({ asOf }) => ok(lookAt(view, asOf)));
    page.getByRole('slider', { name: 'As of' }).element().focus();
    await userEvent.keyboard('{PageDown}');
    await expect.element(page.getByText('Then.')).toBeVisible();
    await page.getByText('The same as a table').click();
    await page.getByRole('button', { name: 'How these figures are computed' }).click();
    await expect.element(page.getByText('Your own figures', { exact: true })).toBeVisible();
    await expectAccessible();
  });

  it('looks back to a day that is typed: the last complete week before it', async () => {
    const { fake, view } = await openDrift('half');
    fake.answer('drift:read-as-of', ({ asOf }) => ok(lookAt(view, asOf)));
    page.getByRole('slider', { name: 'As of' }).element().focus();
    await userEvent.keyboard('{Home}');
    await page.getByLabelText('Day', { exact: true }).fill('2026-04-30');
    await expect.poll(() => fake.asked('drift:read-as-of').at(-1)).toEqual({ asOf: '2026-04-26' });
  });

  it('is typed part by part, and leads back to the slider', async () => {
    const { fake, view } = await openDrift('half');
    fake.answer('drift:read-as-of', ({ asOf }) => ok(lookAt(view, asOf)));
    page.getByRole('slider', { name: 'As of' }).element().focus();
    await userEvent.keyboard('{Home}');
    page.getByLabelText('Day', { exact: true }).element().focus();
    await userEvent.keyboard('04302026');
    await expect.poll(() => fake.asked('drift:read-as-of').at(-1)).toEqual({ asOf: '2026-04-26' });
    await page.getByRole('button', { name: 'Back to now' }).click();
    await expect.element(page.getByRole('slider', { name: 'As of' })).toHaveFocus();
  });

  it('draws the range that is chosen, says that the sentence does not follow, and remembers it', async () => {
    const { view } = await openDrift('half');
    await page.getByRole('radio', { name: '13 weeks' }).click();
    await expect.element(page.getByText(/the sentence reads the 26 weeks up to 5 July 2026/)).toBeVisible();
    await page.getByText('The same as a table').click();
    expect(page.getByRole('rowheader').elements()).toHaveLength(13);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Drift' }).click();
    await expect.element(page.getByRole('radio', { name: '13 weeks' })).toBeChecked();
    await page.getByRole('radio', { name: 'All' }).click();
    await page.getByText('The same as a table').click();
    expect(page.getByRole('rowheader').elements()).toHaveLength(view.rows.length);
  });

  it('says what went wrong and tries again', async () => {
    const fake = await openWindow({ vault: unlocked(), place: '/settings' });
    fake.failWith('drift:read', { code: 'unexpected' });
    await page.getByRole('link', { name: 'Drift' }).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await expect.element(again).toBeVisible();
    fake.answer('drift:read', () => ok(DRIFT_VIEWS['six']?.() as never));
    await again.click();
    await expect.element(page.getByText('A line needs', { exact: true })).toBeVisible();
  });
});
