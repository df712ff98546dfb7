import { describe, expect, it } from 'vitest';
import { activitySentences } from '../../../../../shared/domain/feeds/activity-sentences.ts';
import { quadrantPlace } from '../../../../../shared/wording/quadrant.ts';

type Activity = Parameters<typeof activitySentences>[0][number];
const activity = (label: string, mean: number, n: number) =>
  ({
    ...{ label, mean, n, lo: mean - 0.3, hi: mean + 0.3 },
    feels: Math.abs(mean) < 0.3 ? null : mean < 0 ? 'draining' : 'energising',
  }) as Activity;
const texts = (activities: readonly Activity[]) => activitySentences(activities).map(({ text }) => text);

describe('what gave and what took energy', () => {
  it('is named with mean, band and n, the strongest three of each side first', () => {
    const sorted = [
      ['A', 2],
      ['B', 1.5],
      ['C', 1],
      ['D', 0.5],
      ['E', -0.5],
      ['F', -1],
    ] as const;
    expect(texts(sorted.map(([label, mean]) => activity(label, mean, 5)))).toEqual([
      'Most energising: A (2.0, likely 1.7 to 2.3, n = 5), B (1.5, likely 1.2 to 1.8, n = 5), ' +
        'C (1.0, likely 0.7 to 1.3, n = 5).',
      'Most draining: F (-1.0, likely -1.3 to -0.7, n = 5), E (-0.5, likely -0.8 to -0.2, n = 5).',
    ]);
  });

  it('is not said of four ratings', () => {
    expect(texts([activity('A', 2, 4)])).toEqual(['An activity is named from 5 ratings on.']);
  });

  it('is said to be nothing when no band lies on one side of zero', () => {
    expect(texts([activity('A', 0, 9), activity('B', 0.2, 9), activity('C', -0.2, 9)])).toEqual([
      'No activity stands out either way.',
    ]);
  });
});

it('a place in the picture of time and energy names both', () => {
  expect(quadrantPlace('hand over')).toBe('much time, draining');
});
