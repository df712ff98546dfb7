import { expect, it } from 'vitest';
import { typeset } from '../../../../../renderer/charts/axis/typeset.ts';

it('keeps a number and its sign of per cent on one line, and every other space as it is', () => {
  expect(typeset('About 13 % (likely 1 to 24 %).')).toBe('About 13\u00a0% (likely 1 to 24\u00a0%).');
});

it('keeps "n = 5" and "3.5 of 5" on one line', () => {
  expect(typeset('Rated 3.5 of 5 (n = 12), one of them late.')).toBe(
    'Rated 3.5\u00a0of\u00a05 (n\u00a0=\u00a012), one of them late.',
  );
});

it('writes a true minus before a number', () => {
  expect(typeset('-0.3 to about -0.2 (-0.4 to 0.0).')).toBe('−0.3 to about −0.2 (−0.4 to 0.0).');
});

it.each(['2026-11-20', 'from:2026-03', '9-15 November', 'one-to-one', 'a - 3', '- a list'])(
  'leaves a hyphen that is no minus: %s',
  (words) => {
    expect(typeset(words)).toBe(words);
  },
);
