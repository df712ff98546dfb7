import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { isPlainReflection } from '../../../../../shared/records/entries/plain-reflection.ts';
import { reflectionSchema } from '../../../../../shared/records/entries/reflection.ts';

const { reflections } = sampleDiary({ weeks: 12 });
type Bag = Record<string, unknown>;

const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const texts = [40, 41, 80, 81, 200, 201, 20_000, 20_001, 200_000, 200_001].map((length) => 'x'.repeat(length));
const ids = ['a', 'x'.repeat(64), 'x'.repeat(65), 'not an id!'];
const days = ['2026-02-28', '2026-02-29', '2026-01-05T10:00:00Z', '2026-02-29T10:00:00Z', '2026-01-05T10:00:00.1234Z'];
const numbers = [-1_081, -1_080, -3, -2, -1, 0, 1, 1.5, 4, 5, 6, 999, 1_000, 1_080, 1_081, 1_440, 1_441, 1e21];
const words = ['', 'left', 'daily', 'event', 'people', 'other', 'elsewhere'];
const lists = [[], ['a'], [1], [null], ['not an id!'], [texts[4]], [texts[5]], Array.from({ length: 51 }, () => ({}))];
/** Values at the edges of what fields may hold, and values that no field may hold. */
const plain: readonly unknown[] = [null, true, ...texts, ...ids, ...days, ...numbers, ...words, ...lists, {}];

const each = (whole: Bag): readonly Bag[] =>
  Object.keys(whole).flatMap((field) => [
    ...plain.map((value) => ({ ...whole, [field]: value })),
    Object.fromEntries(Object.entries(whole).filter(([key]) => key !== field)),
  ]);

const split = { people: 1, coordination: 2, technical: 3, other: 999 };
const pair = { planned: 1, done: 2 };
const burden = { emotional: 4, intellectual: null };
const rating = { activityId: 'code', category: 'technical', minutes: null, energy: -2 };
/** Parts of a reflection, whole, and with each of their own fields at and beyond its edges. */
const parts: readonly unknown[] = [
  ...[split, pair, burden].flatMap((whole) => [whole, { ...whole, more: 1 }, ...each(whole)]),
  ...[rating, { ...rating, more: 1 }, ...each(rating)].map((one) => [one]),
  Array.from({ length: 50 }, () => rating),
  Array.from({ length: 51 }, () => rating),
  ...plain.map((value) => ({ EC01: value })),
  { ['k'.repeat(80)]: 1 },
  { ['k'.repeat(81)]: 1 },
  { EC01: { row: 1 } },
];
const odd: fc.Arbitrary<unknown> = fc.oneof(fc.constantFrom(...plain), fc.constantFrom(...parts), fc.jsonValue());

/** A stored reflection with some of its fields, at any depth of one, replaced, dropped or added. */
const altered: fc.Arbitrary<Bag> = fc
  .record({
    base: fc.constantFrom(...reflections).map((one) => asStored(one) as Bag),
    changes: fc.array(fc.tuple(fc.nat(40), odd), { maxLength: 2 }),
    dropped: fc.array(fc.nat(40), { maxLength: 1 }),
    added: fc.option(fc.tuple(fc.constantFrom('extra', 'title', '__proto__'), odd), { nil: null, freq: 1 }),
  })
  .map(({ base, changes, dropped, added }) => {
    const keys = Object.keys(base);
    const at = (index: number): string => keys[index % keys.length] ?? '';
    for (const [index, value] of changes) base[at(index)] = value;
    for (const index of dropped) delete base[at(index)];
    if (added !== null)
      Object.defineProperty(base, added[0], { value: added[1], enumerable: true, configurable: true });
    return base;
  });

describe('the quick yes for a stored reflection', () => {
  it('is said to every check-in of a journal as it is stored', () => {
    for (const one of reflections) expect(isPlainReflection(asStored(one))).toBe(true);
  });

  it('is never said to what the schema refuses or would change', () => {
    let said = 0;
    fc.assert(
      fc.property(altered, (value) => {
        if (!isPlainReflection(value)) return;
        said += 1;
        expect(reflectionSchema.safeParse(value)).toEqual({ success: true, data: value });
      }),
      { numRuns: 6_000 },
    );
    // Else the law would hold of nothing.
    expect(said).toBeGreaterThan(50);
  });

  it('is what the schema says of each field at its edges and beyond', () => {
    const base = asStored(reflections[0]) as Bag;
    let yes = 0;
    for (const field of Object.keys(base)) {
      for (const value of [...plain, ...parts]) {
        const changed = { ...base, [field]: value };
        const proved = reflectionSchema.safeParse(changed);
        if (!isPlainReflection(changed)) continue;
        yes += 1;
        expect({ field, value, proved }).toEqual({ field, value, proved: { success: true, data: changed } });
      }
    }
    expect(yes).toBeGreaterThan(200);
  });

  it.each(Object.keys(reflections[0] ?? {}))(
    'is not said when %s is missing: the schema has a default to fill in',
    (field) => {
      const { [field]: _gone, ...rest } = asStored(reflections[0]) as Bag;
      expect(isPlainReflection(rest)).toBe(false);
    },
  );
});
