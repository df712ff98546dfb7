import { describe, expect, it } from 'vitest';
import { activitySentences, withAndWithoutSentence } from '../../../../../shared/domain/feeds/activity-sentences.ts';
import { quadrantPlace } from '../../../../../shared/wording/quadrant.ts';

type Activity = Parameters<typeof activitySentences>[0][number];
const activity = (label: string, mean: number, n: number) => ({ label, mean, n }) as Activity;
const texts = (activities: readonly Activity[]) => activitySentences(activities).map(({ text }) => text);

describe('what gave and what took energy', () => {
  it('is named with mean and n, the strongest three of each side first', () => {
    const sorted = [
      ['A', 2],
      ['B', 1.5],
      ['C', 1],
      ['D', 0.5],
      ['E', -0.5],
      ['F', -1],
    ] as const;
    expect(texts(sorted.map(([label, mean]) => activity(label, mean, 5)))).toEqual([
      'Most energising: A (2.0, n = 5), B (1.5, n = 5), C (1.0, n = 5).',
      'Most draining: F (-1.0, n = 5), E (-0.5, n = 5).',
    ]);
  });

  it('is not said of four ratings', () => {
    expect(texts([activity('A', 2, 4)])).toEqual(['An activity is named from 5 ratings on.']);
  });

  it('is said to be nothing when all lie at zero', () => {
    expect(texts([activity('A', 0, 9)])).toEqual(['No activity stands out either way.']);
  });
});

describe('days with and without an activity', () => {
  const compared = { activityId: 'a', nWith: 6, nWithout: 7 };

  it('are compared with both counts and no cause', () => {
    const means = { with: 3.5, without: 3 };
    expect(withAndWithoutSentence('Reviews', { ...compared, means })?.text).toBe(
      'Days with “Reviews” were rated 3.5 of 5 (n = 6), days without it 3.0 (n = 7). ' +
        'Order in time and cause are not known.',
    );
  });

  it('are not compared without means', () => {
    expect(withAndWithoutSentence('Reviews', { ...compared, means: null })).toBeNull();
  });
});

it('a place in the picture of time and energy names both', () => {
  expect(quadrantPlace('hand over')).toBe('much time, draining');
});
