import { expect, it } from 'vitest';
import { keepTogether } from '../../../../renderer/charts/keep-together.ts';

it('keeps a number and its sign of per cent on one line, and every other space as it is', () => {
  expect(keepTogether('About 13 % (likely 1 to 24 %).')).toBe('About 13\u00a0% (likely 1 to 24\u00a0%).');
});
