import '../../../../renderer/design/design.css';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DriftOf, SummaryOfSample } from '../../../gallery/ScreenGallery.tsx';
import { DRIFT_VIEWS } from '../../../gallery/sample-views.ts';
import { violations } from '../../violations.ts';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

describe.each(['light', 'dark'])('on %s paper', (theme) => {
  it.each(Object.keys(DRIFT_VIEWS))('the drift screen has no fault that axe finds: %s', async (story) => {
    document.documentElement.dataset['theme'] = theme;
    const screen = await render(
      <main>
        <DriftOf story={story} />
      </main>,
    );
    expect(await violations(screen.baseElement)).toEqual([]);
  });

  it('the summary screen has no fault that axe finds', async () => {
    document.documentElement.dataset['theme'] = theme;
    const screen = await render(
      <main>
        <SummaryOfSample />
      </main>,
    );
    expect(await violations(screen.baseElement)).toEqual([]);
  });
});

describe('the drift screen', () => {
  it('counts what a line still needs while there is none', async () => {
    const screen = await render(<DriftOf story="three" />);
    await expect.element(screen.getByText('A line needs')).toBeVisible();
    await expect.element(screen.getByText('3 of 6')).toBeVisible();
    await expect.element(screen.getByText('1 of 4')).toBeVisible();
  });

  it('no longer does when there is a line', async () => {
    const screen = await render(<DriftOf story="half" />);
    await expect.element(screen.getByText(/Over 25 weeks/)).toBeVisible();
    await expect.element(screen.getByText('A line needs')).not.toBeInTheDocument();
  });

  it('offers the first check-in when there is nothing', async () => {
    const screen = await render(<DriftOf story="none" />);
    await expect.element(screen.getByRole('button', { name: 'Begin a check-in' })).toBeVisible();
  });

  it.each([
    [1_280, 800],
    [800, 600],
    [640, 400],
  ])('is cut nowhere at %i x %i (the last is 1280 at 200 %%)', async (width, height) => {
    await page.viewport(width, height);
    await render(<DriftOf story="half" />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('the summary', () => {
  it('saves in the format that was asked for', async () => {
    await page.viewport(1_280, 800);
    const onSave = vi.fn<(format: string) => void>();
    const screen = await render(<SummaryOfSample onSave={onSave} />);
    await screen.getByRole('button', { name: 'Save as Markdown' }).click();
    expect(onSave).toHaveBeenCalledWith('markdown');
  });

  it('shows a sheet as wide as A4 paper, with 170 mm to write on', async () => {
    await page.viewport(1_280, 800);
    await render(<SummaryOfSample />);
    const sheet = document.querySelector<HTMLElement>('[data-sheet]');
    const millimetre = 96 / 25.4;
    const padding = Number.parseFloat(sheet ? getComputedStyle(sheet).paddingInlineStart : '0');
    const width = sheet?.getBoundingClientRect().width ?? 0;
    expect(width / millimetre).toBeCloseTo(210, 0);
    expect((width - 2 * padding) / millimetre).toBeCloseTo(170, 1);
  });

  it('says the chart in words', async () => {
    const screen = await render(<SummaryOfSample />);
    await expect.element(screen.getByRole('img', { name: /moved toward the engineering manager side/ })).toBeVisible();
  });
});
