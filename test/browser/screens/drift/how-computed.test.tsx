import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
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
    expect(cells('Level')).toEqual(['0.18', '0.34', '13\u00a0%']);
    expect(cells('Steady change that could hide')).toEqual(['0.32', '0.42', '–']);
    expect(cells('Likeness of weeks in a row, ρ')).toEqual(['0.08', '0.48', '0.50']);
    expect(cells('Scatter around that line, s²')).toEqual(['0.059', '0.097', '0.041']);
    expect(cells('t for 99 %')).toEqual(['2.81', '2.81', '–']);
    expect(cells('What they come to')).toEqual(['moved', 'moved', '–']);
    expect(cells('Held back by')).toEqual(['nothing', 'nothing', '–']);
  });

  it('shows dashes, not zeros, from one check-in', async () => {
    await openMethod(viewOf('one'));
    expect(cells('Check-ins that count, n')[0]).toBe('0');
    for (const label of ['Level', 'Change of the straight line', 't for 90 %'])
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
    await expect.element(page.getByText(/5 to 14 in 100 met “moved” within a year/)).toBeVisible();
    await expect.element(page.getByText(/compares you with nobody/)).toBeVisible();
  });

  it('has no fault that axe finds, open', async () => {
    await openMethod(viewOf('half'));
    await expectAccessible();
  });
});
