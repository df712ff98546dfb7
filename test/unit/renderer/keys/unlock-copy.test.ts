import { describe, expect, it } from 'vitest';
import { typedProgress, typedSlip } from '../../../../renderer/keys/unlock-copy.ts';

type State = 'open' | 'sound' | 'slip';

/** The nine groups of a recovery key, the last ones open. */
const typed = (...states: readonly State[]) =>
  Array.from({ length: 9 }, (_, at) => ({ state: states[at] ?? ('open' as const) }));

const sound = (count: number): readonly State[] => Array<State>(count).fill('sound');

describe('a recovery key that is being typed', () => {
  it('has nothing said of it before its first group is whole', () => {
    expect([typedSlip(typed()), typedProgress(typed())]).toEqual([undefined, '']);
  });

  it('is said to fit as far as it does', () => {
    expect([1, 2, 8, 9].map((count) => typedProgress(typed(...sound(count))))).toEqual([
      'Group 1 fits.',
      'Groups 1 to 2 fit.',
      'Groups 1 to 8 fit.',
      'All nine groups fit.',
    ]);
  });

  it('has its slip named by the group, counted from one, and no praise beside it', () => {
    const slipped = typed(...sound(2), 'slip');
    expect(typedSlip(slipped)).toBe('There is a slip in group 3. Compare it with the printed key.');
    expect(typedProgress(slipped)).toBe('');
    expect(typedSlip(typed('slip'))).toMatch(/group 1\./);
  });
});
