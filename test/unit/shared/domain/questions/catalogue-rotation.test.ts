import { describe, expect, it } from 'vitest';
import { byId, type Catalogue, present, type Question } from '../../../../support/catalogue/catalogue.ts';
import {
  type Chooser,
  type Habit,
  measureRotation,
  plainChooser,
  playRotation,
  type Rotation,
} from '../../../../support/catalogue/daily-rotation.ts';
import { describeLaws, type Law, withQuestion } from '../../../../support/catalogue/laws.ts';

/** The questions that a step of a form draws from. */
const drawn = (catalogue: Catalogue, form: 'daily' | 'weekly' | 'monthly', step: number): readonly Question[] => {
  const known = byId(catalogue);
  return (catalogue.forms[form].slots[step]?.from ?? []).flatMap((id) => known.get(id) ?? []);
};

const pool = drawn(present(), 'daily', 0);
const usual: Habit = { seed: 0, days: 400, absent: 0.35, skips: 0.06, second: 0 };

const rotations = (many: number, habit: Partial<Habit>, choose: Chooser = plainChooser): readonly Rotation[] =>
  Array.from({ length: many }, (_, seed) =>
    measureRotation(pool, playRotation(pool, choose, { ...usual, ...habit, seed })),
  );

const worst = (those: readonly Rotation[], of: (rotation: Rotation) => number): number => Math.max(...those.map(of));
const unevenness = ({ uses: [most, least] }: Rotation): number => most / least;
const lopsidedness = ({ peopleRight }: Rotation): number => Math.abs(peopleRight - 0.5);

describe('the choice of the day, over 400 days of 200 writers', () => {
  const those = rotations(200, {});
  it('is there in every check-in, and never the same twice in five', () => {
    expect([worst(those, ({ empty }) => empty), worst(those, ({ repeats }) => repeats)]).toEqual([0, 0]);
  });
  it('changes its key from one check-in to the next in at least 98 of 100', () =>
    expect(worst(those, ({ sameKey }) => sameKey)).toBeLessThanOrEqual(0.02));
  it('asks no question more than twice as often as another', () =>
    expect(worst(those, unevenness)).toBeLessThanOrEqual(2));
  it('has the people side on the right about as often as on the left', () =>
    expect(worst(those, lopsidedness)).toBeLessThanOrEqual(0.06));
});

describe('the choice of the day of writers who skip every fourth', () => {
  const those = rotations(50, { skips: 0.25 });
  it('is there in every check-in, and never the same twice in five', () => {
    expect([worst(those, ({ empty }) => empty), worst(those, ({ repeats }) => repeats)]).toEqual([0, 0]);
  });
  it('has the people side on the right about as often as on the left', () =>
    expect(worst(those, lopsidedness)).toBeLessThanOrEqual(0.06));
});

describe.each([0.3, 0.73, 1])('the choices of days of which a part of %d has a second one', (second) => {
  const those = rotations(50, { second });
  it('are never the same twice in five check-ins', () => expect(worst(those, ({ repeats }) => repeats)).toBe(0));
  it('are missing from a check-in hardly ever: eight of twelve are recent, and the other four may rest', () =>
    expect(worst(those, ({ empty }) => empty)).toBeLessThanOrEqual(1));
  it('are used evenly', () => expect(worst(those, unevenness)).toBeLessThanOrEqual(2));
  it('have the people side on the right about as often as on the left', () =>
    expect(worst(those, lopsidedness)).toBeLessThanOrEqual(0.06));
});

describe('a rotation that is not as it should be', () => {
  const always: Chooser = (choosing) => choosing.pool[0]?.id ?? null;
  const byOrder: Chooser = ({ pool: all, past }) =>
    all.toSorted((a, b) => (a.key ?? 0) - (b.key ?? 0))[past.length % 12]?.id ?? null;
  it('is seen where one question is always asked', () => {
    const [measured] = rotations(1, {}, always);
    expect(measured?.repeats).toBeGreaterThan(100);
    expect(measured?.uses).toEqual([expect.any(Number), 0]);
    expect(measured && lopsidedness(measured)).toBe(0.5);
  });
  it('is seen where all of one key come first', () => {
    expect(worst(rotations(1, {}, byOrder), ({ sameKey }) => sameKey)).toBeGreaterThan(0.5);
  });
  it('is seen where nothing is left', () => {
    expect(
      worst(
        rotations(1, {}, () => null),
        ({ empty }) => empty,
      ),
    ).toBeGreaterThan(100);
  });
});

const laws: readonly Law[] = [
  {
    name: 'each week has one question of what gives energy and one of what takes it, of opposite keys',
    faults: (catalogue) =>
      drawn(catalogue, 'weekly', 0).flatMap(({ id, key, valence }) => {
        const other = drawn(catalogue, 'weekly', 1).find((one) => one.key !== key);
        return valence === 'gain' && other?.valence === 'drain' ? [] : [id];
      }),
    broken: (catalogue) => withQuestion(catalogue, 'EC08', () => ({ valence: 'gain' })),
  },
  {
    name: 'the two questions of a month have opposite keys, whichever are drawn',
    faults: (catalogue) =>
      drawn(catalogue, 'monthly', 0).flatMap(({ id, key }) =>
        drawn(catalogue, 'monthly', 1)
          .filter((other) => other.key === key)
          .map((other) => `${id} with ${other.id}`),
      ),
    broken: (catalogue) => withQuestion(catalogue, 'ES14', ({ key }) => ({ key: key === 1 ? -1 : 1 })),
  },
  {
    name: 'twelve choices take turns in a day, two and two in a week, two and two in a month',
    faults: (catalogue) => {
      const sizes = [
        drawn(catalogue, 'daily', 0).length,
        ...(['weekly', 'monthly'] as const).flatMap((form) =>
          [0, 1].map((step) => drawn(catalogue, form, step).length),
        ),
      ];
      return sizes.join(' ') === '12 2 2 2 2' ? [] : [sizes.join(' ')];
    },
    broken: (catalogue) => withQuestion(catalogue, 'EF13', () => ({ id: 'EF99' })),
  },
];

describeLaws('which questions take turns', laws);
