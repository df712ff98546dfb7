import { describe, expect, it } from 'vitest';
import * as fields from '../../../../../shared/records/fields/field-schemas.ts';

describe('a field', () => {
  it.each([
    ['a day', fields.calendarDaySchema, '2024-02-29', '2023-02-29'],
    ['an instant', fields.instantSchema, '2026-02-03T17:00:00.000Z', '2026-02-03T17:00:00+01:00'],
    ['an instant', fields.instantSchema, '2026-02-03T17:00:00Z', '2026-02-30T17:00:00Z'],
    ['an id', fields.idSchema, 'a_B-9', 'a b'],
    ['an id', fields.idSchema, 'x'.repeat(64), 'x'.repeat(65)],
    ['a count', fields.count, 999, 1_000],
    ['a count', fields.count, 0, -1],
    ['a count', fields.count, 1, 1.5],
    ['a share', fields.share, 0.5, 1.01],
    ['a text', fields.text(3), 'abc', 'abcd'],
    ['a place on a scale', fields.scale(-2, 2), -2, 3],
  ])('that is %s takes %j and refuses %j', (_, schema, good, bad) => {
    expect(schema.safeParse(good)).toMatchObject({ success: true, data: good });
    expect(schema.safeParse(bad).success).toBe(false);
  });
});
