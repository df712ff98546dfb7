import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { axisValue, bandInWords } from '../../../../renderer/charts/axis/axis-words.ts';
import { ok } from '../../../../shared/errors/result.ts';
import type { DriftView } from '../../../../shared/ipc/drift.ts';
import { DRIFT_VIEWS } from '../../../gallery/sample-views.ts';
import { expectAccessible, openWindow, unlocked } from '../../support/open-window.tsx';

const viewOf = (story: string): DriftView => {
  const view = DRIFT_VIEWS[story]?.();
  if (!view) throw new Error(`no story ${story}`);
  return view;
};

const openMethod = async (view: DriftView) => {
  const fake = await openWindow({ vault: unlocked(), place: '/settings' });
  fake.answer('drift:read', () => ok(view));
  await page.getByRole('link', { name: 'Drift' }).click();
  await page.getByText('How this is computed').click();
  await expect.element(page.getByRole('heading', { name: 'Your own figures' })).toBeVisible();
};

/** The cells of a row of the figures: energy, then time. */
const cells = (label: string): readonly (string | null)[] => {
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
  return rows
    .getByRole('cell')
    .elements()
    .map((cell) => cell.textContent);
};

describe('how this is computed', () => {
  it('shows the figures of the sample diary for both curves', async () => {
    await openMethod(viewOf('half'));
    expect(cells('Check-ins that count, n')).toEqual(['90', '90', '90']);
    expect(cells('Weeks from first to last')).toEqual(['25', '25', '25']);
    expect(cells('Level')).toEqual(['0.17', '0.34', '13\u00a0%']);
    expect(cells('Weight of “nothing changed”')).toEqual(['0.04', '0.00', '–']);
    expect(cells('“Moved” needs less than')).toEqual(['0.18', '0.18', '–']);
    expect(cells('Change, supposing there was one')).toEqual(['0.50', '0.51', '–']);
    expect(cells('Its 90 % band')).toEqual(['0.26 to 0.75', '0.25 to 0.76', '–']);
    expect(cells('Weeks much alike')).toEqual(['0.09', '0.12', '–']);
    expect(cells('Scatter of the weeks, s²')).toEqual(['0.044', '0.097', '0.041']);
    expect(cells('What they come to')).toEqual(['moved', 'moved', '–']);
    expect(cells('Held back by')).toEqual(['nothing', 'nothing', '–']);
  });

  it('shows dashes, not zeros, from one check-in', async () => {
    await openMethod(viewOf('one'));
    expect(cells('Check-ins that count, n')[0]).toBe('0');
    for (const label of ['Level', 'Change, supposing there was one', 'Weeks on their own'])
      expect(cells(label)).toEqual(['–', '–', '–']);
    expect(cells('What they come to')).toEqual(['too early to say', 'too early to say', '–']);
  });

  it('names what held a movement back, beside the movement', async () => {
    const view = viewOf('half');
    const { energy, time, handsOn } = view.measured;
    const guards = ['catalogue-change', 'late-share'] as const;
    await openMethod({
      ...view,
      measured: { energy: { ...energy, guards: [...guards], shownStatus: 'tilt' }, time, handsOn },
    });
    expect(cells('What they come to')).toEqual(['moved', 'moved', '–']);
    expect(cells('Held back by')).toEqual(['changed questions, more than 40 % written late', 'nothing', '–']);
  });

  it('says how often the sentence is wrong and what it cannot say', async () => {
    await openMethod(viewOf('half'));
    await expect.element(page.getByText(/1 to 7 in 100 met “moved” within a year/)).toBeVisible();
    await expect.element(page.getByText(/compares you with nobody/)).toBeVisible();
  });

  it('shows how far answers agree, each figure with its interval and n', async () => {
    const view = viewOf('doubted');
    await openMethod(view);
    const [odd] = view.reliability.rows;
    expect(odd).toMatchObject({ id: 'odd', needed: null });
    expect(cells('Odd check-ins')).toEqual([
      axisValue(odd?.value ?? null, 2),
      bandInWords(odd?.lo ?? null, odd?.hi ?? null, 2),
      String(odd?.n),
    ]);
    expect(cells('You said the line fits')).toEqual(['13\u00a0%', '3 to 41\u00a0%', '8']);
    expect(cells('Cronbach’s alpha of your three weekly parts')[1]).toBe('–');
    await expect.element(page.getByText(/so a low number says nothing about you/)).toBeVisible();
  });

  it('says what is missing where there is too little to say how far answers agree', async () => {
    await openMethod(viewOf('one'));
    expect(cells('Even check-ins')).toEqual(['–', '–', '0 of 20']);
    expect(cells('Your own guess named its side')).toEqual(['–', '–', '0 of 6']);
    expect(page.getByRole('heading', { name: 'How far your answers agree' }).elements()).toHaveLength(1);
  });

  it('has no fault that axe finds, open', async () => {
    await openMethod(viewOf('half'));
    await expectAccessible();
  });
});
