import '../../../../renderer/design/design.css';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DriftChart } from '../../../../renderer/charts/drift/DriftChart.tsx';
import { DriftTable } from '../../../../renderer/charts/drift/DriftTable.tsx';
import { driftWords, weekInSentences } from '../../../../renderer/charts/drift/drift-words.ts';
import type { OpenTarget } from '../../../../renderer/charts/drift/open-target.ts';
import type { DriftView } from '../../../../shared/ipc/drift.ts';
import { DRIFT_VIEWS } from '../../../gallery/sample-views.ts';

const viewOf = (story: string): DriftView => {
  const view = DRIFT_VIEWS[story]?.();
  if (!view) throw new Error(`no story ${story}`);
  return view;
};

const shown = async () => {
  const view = viewOf('half');
  const onOpen = vi.fn<(target: OpenTarget) => void>();
  const screen = await render(
    <>
      <DriftChart view={view} onOpen={onOpen} />
      <button type="button">After</button>
    </>,
  );
  const sentence = (week: number) => {
    const row = view.rows.find((one) => one.week === week);
    // The matcher squeezes white space, the kind that holds words together too.
    return row ? weekInSentences(row).replaceAll(/\s/g, ' ') : '';
  };
  return { view, onOpen, screen, sentence };
};

describe('the drift chart by keyboard', () => {
  it('is one tab stop and is left with Tab', async () => {
    const { screen } = await shown();
    await userEvent.tab();
    await expect.element(screen.getByRole('group', { name: /Chart of energy/ })).toHaveFocus();
    await userEvent.tab();
    await expect.element(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  });

  it('says each week as a sentence in a live region', async () => {
    const { screen, view, sentence } = await shown();
    const reading = screen.getByRole('status');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(reading).toHaveTextContent(sentence(view.lastWeek));
    await userEvent.keyboard('{ArrowLeft}{PageUp}');
    await expect.element(reading).toHaveTextContent(sentence(view.lastWeek - 14));
    await userEvent.keyboard('{Home}');
    await expect.element(reading).toHaveTextContent(sentence(view.firstWeek));
    await userEvent.keyboard('{Escape}');
    await expect.element(reading).toHaveTextContent(driftWords.hint);
  });

  it('opens the entries of the week with Enter, and nothing where there are none', async () => {
    const { view, onOpen } = await shown();
    const empty = view.rows.findIndex(({ n }) => n === 0);
    expect(empty).toBeGreaterThan(0);
    await userEvent.tab();
    await userEvent.keyboard('{Home}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith({ week: view.firstWeek, curve: 'energy' });
    await userEvent.keyboard(`${'{ArrowRight}'.repeat(empty)}{Enter}`);
    expect(onOpen).toHaveBeenCalledTimes(1);
  });
});

describe('what is marked in the drift chart', () => {
  it('is a stop of its own after its week, and Enter opens the entry it stands for', async () => {
    const view = viewOf('marked');
    const onOpen = vi.fn<(target: OpenTarget) => void>();
    const screen = await render(<DriftChart view={view} onOpen={onOpen} />);
    const pinned = view.annotations.find(({ kind }) => kind === 'pinned');
    if (!pinned?.entryId) throw new Error('nothing pinned');
    await userEvent.tab();
    await userEvent.keyboard(`{Home}${'{ArrowRight}'.repeat(pinned.week - view.firstWeek)}`);
    const reading = screen.getByRole('status');
    await expect.element(screen.getByText(/Pinned: Weekly check-in, 20 February 2026\.$/)).toBeVisible();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(reading).toHaveTextContent('Pinned: Weekly check-in, 20 February 2026. Enter opens it.');
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith({ week: pinned.week, entryId: pinned.entryId });
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(screen.getByText(/^Week of 23 February 2026/)).toBeVisible();
  });

  it('opens its entry by pointer too, and names the kinds that are there', async () => {
    const view = viewOf('marked');
    const onOpen = vi.fn<(target: OpenTarget) => void>();
    const screen = await render(<DriftChart view={view} onOpen={onOpen} />);
    // A font that arrives late moves what is under the pointer.
    await document.fonts.ready;
    const mark = screen.container.querySelector('g[data-opens]');
    if (!mark) throw new Error('no mark');
    await userEvent.click(mark);
    expect(onOpen).toHaveBeenCalledTimes(1);
    expect(onOpen.mock.calls[0]?.[0]).toHaveProperty('entryId');
    const names = screen
      .getByRole('listitem')
      .elements()
      .map((one) => one.textContent);
    expect(names).toEqual(['pinned entry', 'new role', 'changed questions']);
  });
});

describe('looking back in the drift chart', () => {
  it('moves a mark over what is drawn and draws nothing else again', async () => {
    const view = viewOf('decade');
    const screen = await render(<DriftChart view={view} asOfWeek={view.firstWeek + 300} onOpen={() => undefined} />);
    const dots = [...screen.container.querySelectorAll('circle')];
    const wash = () => Number(screen.container.querySelector('g > rect + line')?.getAttribute('x1'));
    const before = wash();
    await screen.rerender(<DriftChart view={view} asOfWeek={view.firstWeek + 100} onOpen={() => undefined} />);
    expect(wash()).toBeLessThan(before);
    expect([...screen.container.querySelectorAll('circle')].every((dot, index) => dot === dots[index])).toBe(true);
  });
});

describe('the drift chart by pointer', () => {
  it('opens the week of the dot that is clicked', async () => {
    const { screen, view, onOpen } = await shown();
    const last = view.energy.dots.at(-1);
    const circles = screen.container.querySelectorAll('circle');
    const target = circles[circles.length - 1];
    if (!(target && last)) throw new Error('no dot');
    await userEvent.click(target);
    expect(onOpen).toHaveBeenCalledWith({ week: last.week, curve: 'energy' });
  });
});

describe('the table twin', () => {
  it('has a row for every week, with the numbers of the picture and dashes for gaps', async () => {
    const view = viewOf('half');
    const screen = await render(<DriftTable rows={view.rows} onOpen={() => undefined} />);
    const rows = [...screen.container.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toHaveLength(view.lastWeek - view.firstWeek + 1);
    const holiday = view.rows.toReversed().findIndex(({ n }) => n === 0);
    expect(rows[holiday]?.slice(1, 5)).toEqual(['0', '–', '–', '–']);
    expect(rows[0]?.[2]).toBe(view.rows.at(-1)?.energyDot?.toFixed(2));
  });
});

describe('ten years', () => {
  it('draw a dot for every week that has one', async () => {
    const view = viewOf('decade');
    const screen = await render(<DriftChart view={view} onOpen={() => undefined} />);
    expect(screen.container.querySelectorAll('circle')).toHaveLength(view.energy.dots.length);
  });
});
