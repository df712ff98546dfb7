import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../../../shared/labels/near-duplicates.ts';
import { looksLike } from '../../../support/looks-like.ts';

describe('names that look alike', () => {
  it('are found among thousands without comparing each with each', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 's', 'e', '-', 'é', '1', '𝒶'), { minLength: 1, maxLength: 9 });
    const counted = fc.record({ name: letters.map((each) => each.join('')), count: fc.nat(3) });
    const similar = fc.array(counted, { maxLength: 12 }).chain((some) =>
      fc
        .array(
          fc.tuple(
            fc.constantFrom(
              'incident',
              'incidetn',
              'In-cident',
              'box',
              'boxes',
              'onboarding',
              'obnoarding',
              'sprint-1x',
            ),
            fc.nat(9),
            fc.constantFrom('', 'x', 's', '-', '1'),
          ),
          {
            maxLength: 8,
          },
        )
        .map((more) => [
          ...some,
          ...more.map(([word, at, put], count) => ({ name: word.slice(0, at) + put + word.slice(at + 1), count })),
        ]),
    );
    fc.assert(
      fc.property(similar, (names) => {
        const eachWithEach = names.flatMap((one, index) =>
          names
            .slice(index + 1)
            .filter((other) => looksLike(one.name, other.name))
            .map((other) => (one.count >= other.count ? [one.name, other.name] : [other.name, one.name])),
        );
        expect(nearDuplicates(names)).toEqual(eachWithEach);
      }),
    );
  });
});
