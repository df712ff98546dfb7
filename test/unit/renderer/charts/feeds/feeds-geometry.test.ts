import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeLabels } from '../../../../../renderer/charts/axis/place-labels.ts';
import { activityBars, trackAt } from '../../../../../renderer/charts/feeds/activity-bars.ts';
import { quadrantGeometry } from '../../../../../renderer/charts/feeds/quadrant-geometry.ts';
import { weeklyGeometry } from '../../../../../renderer/charts/feeds/weekly-geometry.ts';
import type { ActivityFigure } from '../../../../../shared/ipc/feeds.ts';
import { FEEDS_VIEWS } from '../../../../gallery/sample-feeds.ts';

const activity = (given: Partial<ActivityFigure>): ActivityFigure => ({
  activityId: 'code',
  label: 'Writing code',
  category: 'technical',
  n: 5,
  mean: 1,
  lo: 0.5,
  hi: 1.5,
  ...{ feels: 'energising', timeShare: 0.5, shareLo: 0.4, shareHi: 0.6, drawn: true },
  quadrant: null,
  ...given,
});

describe('the bars', () => {
  it('run from “neither” in the middle to the mean, with the band where it lies', () => {
    const { bars } = activityBars([activity({ mean: 1 }), activity({ activityId: 'b', mean: -2, lo: -2, hi: -1 })]);
    expect(bars.map(({ start, width, lo, hi }) => [start, width, lo, hi])).toEqual([
      [50, 25, 62.5, 87.5],
      [0, 50, 0, 25],
    ]);
  });

  it('are not drawn below five ratings, which say what they need', () => {
    const { bars, waiting } = activityBars([activity({ n: 4 }), activity({ activityId: 'b', n: 1 })]);
    expect(bars).toEqual([]);
    expect(waiting.map(({ needs }) => needs)).toEqual([1, 4]);
  });

  it('stay on the track', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (mean) => {
        const bar = activityBars([activity({ mean })]).bars[0];
        if (!bar) throw new Error('no bar');
        expect(bar.start).toBeGreaterThanOrEqual(0);
        expect(bar.start + bar.width).toBeLessThanOrEqual(100 + 1e-9);
        expect(Math.min(Math.abs(bar.start - 50), Math.abs(bar.start + bar.width - 50))).toBeLessThan(1e-9);
        expect(trackAt(mean)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('names beside points', () => {
  const frame = { left: 0, right: 800, top: 0, bottom: 400 };
  const points = fc.uniqueArray(
    fc.record({ x: fc.integer({ min: 10, max: 790 }), y: fc.integer({ min: 10, max: 390 }) }),
    { minLength: 1, maxLength: 20, selector: ({ x, y }) => `${x} ${y}` },
  );

  it('overlap neither each other nor any point, and stay inside the frame', () => {
    fc.assert(
      fc.property(points, (places) => {
        const given = places.map((place, index) => ({ key: `${index}`, ...place, radius: 6, width: 120, height: 17 }));
        const labels = [...placeLabels(given, frame).values()];
        for (const [index, label] of labels.entries()) {
          expect(label.left >= 0 && label.right <= 800 && label.top >= 0 && label.bottom <= 400).toBe(true);
          expect(labels.slice(index + 1).filter((other) => overlap(label, other))).toEqual([]);
          const dots = given.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
          expect(dots.filter((dot) => overlap(label, dot))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stand to the right where there is room', () => {
    const label = placeLabels([{ key: 'a', x: 100, y: 100, radius: 6, width: 60, height: 16 }], frame).get('a');
    expect(label).toMatchObject({ left: 110, right: 170, top: 92, bottom: 108, away: false });
  });
});

describe('time against energy', () => {
  const frame = { width: 960, height: 440, left: 104, right: 12, top: 8, bottom: 44 };

  it('draws what has five ratings, to the right with more time and higher with more energy', () => {
    const few = activity({ activityId: 'few', n: 4, drawn: false });
    const calm = activity({ activityId: 'calm', mean: -1, timeShare: 0.1 });
    const { points, zeroY, equalX } = quadrantGeometry(
      { activities: [activity({}), calm, few], equalShare: 0.3 },
      frame,
    );
    expect(points.map((point) => point.activity.activityId)).toEqual(['calm', 'code']);
    const [low, high] = points;
    expect((low?.x ?? 0) < (equalX ?? 0) && (equalX ?? 0) < (high?.x ?? 0)).toBe(true);
    expect((high?.across?.from ?? 0) < (high?.x ?? 0) && (high?.x ?? 0) < (high?.across?.to ?? 0)).toBe(true);
    expect((low?.y ?? 0) > zeroY && zeroY > (high?.y ?? 0)).toBe(true);
  });

  it('begins its shares at 0, or at a round share below the least where all lie far from 0', () => {
    const from = (...given: readonly number[]) => {
      const activities = given.map((timeShare, index) =>
        activity({ activityId: `a${index}`, timeShare, shareLo: timeShare, shareHi: timeShare }),
      );
      return quadrantGeometry({ activities, equalShare: given[0] ?? null }, frame);
    };
    expect(from(0.1, 0.3, 0.6).leastShare).toBe(0);
    expect(from(0.28, 0.33, 0.39).leastShare).toBeCloseTo(0.25);
    expect(from(0.28, 0.33, 0.39).shares[0]).toMatchObject({ share: 0.25, x: frame.left });
    expect(from(0.042, 0.06, 0.075).leastShare).toBeCloseTo(0.03);
    expect(from(0.3, 0.3, 0.3).points.every(({ x }) => x > frame.left && x < frame.width - frame.right)).toBe(true);
  });

  it('shows both bands of every point whole', () => {
    const activities = [
      activity({ activityId: 'a', timeShare: 0.3, shareLo: 0.05, shareHi: 0.55, mean: 0.8, lo: 0.3, hi: 1.3 }),
      activity({ activityId: 'b', timeShare: 0.35, shareLo: 0.3, shareHi: 0.4 }),
    ];
    const { plot, points, extent } = quadrantGeometry({ activities, equalShare: 0.33 }, frame);
    expect(extent).toBe(2);
    for (const { x, y, top, bottom, across } of points) {
      expect([across?.from, x, across?.to].toSorted((a = 0, b = 0) => a - b)).toEqual([across?.from, x, across?.to]);
      expect((across?.from ?? 0) >= plot.left && (across?.to ?? 0) <= plot.right).toBe(true);
      expect(top >= plot.top && top < y && y < bottom && bottom <= plot.bottom).toBe(true);
    }
  });

  it('names every point of a crowded half-year', () => {
    const view = FEEDS_VIEWS['many']?.();
    if (!view) throw new Error('no story');
    const { points } = quadrantGeometry(view, frame);
    expect(points.length).toBeGreaterThan(12);
    expect(points.filter(({ label }) => label === null)).toEqual([]);
  });
});

describe('a chart by week', () => {
  const frame = { width: 700, height: 240, left: 80, right: 100, top: 10, bottom: 40 };
  const draw = (weeks: readonly number[]) =>
    weeklyGeometry(
      {
        firstWeek: 100,
        lastWeek: 112,
        series: [{ key: 'a', name: 'A', draw: 'joined', points: weeks.map((week) => ({ week, value: 1 })) }],
        domain: [0, 4],
      },
      frame,
    );

  it('breaks the line where a week is missing and keeps the dot of a lone week', () => {
    const [series] = draw([100, 101, 103, 104, 108]).series;
    expect(series?.path.match(/M/g)).toHaveLength(3);
    expect(series?.dots.map(({ week }) => week)).toEqual([100, 101, 103, 104, 108]);
  });

  it('finds the week under a pixel again', () => {
    const { x, weekAt } = draw([100]);
    for (let week = 100; week <= 112; week += 1) expect(weekAt(x(week))).toBe(week);
    expect([weekAt(-50), weekAt(5_000)]).toEqual([100, 112]);
  });
});
