import { describe, expect, it } from 'vitest';
import { formPrompts, inAskedOrder } from '../../../../../shared/domain/check-ins/asked-order.ts';

const sorted = (form: 'weekly' | 'monthly' | 'event', catalogueVersion: string, ids: readonly string[]) =>
  inAskedOrder({ form, catalogueVersion }, ids, (id) => id);

describe('the order in which questions were asked', () => {
  it('is that of the form, each question once', () => {
    const daily = formPrompts('daily');
    expect(new Set(daily).size).toBe(daily.length);
    expect(daily.indexOf('LK01')).toBeLessThan(daily.indexOf('TS01'));
    expect(sorted('weekly', '2026.2', ['BA03', 'LK03', 'EC08', 'EC05'])).toEqual(['EC05', 'EC08', 'LK03', 'BA03']);
  });

  it('is that of the earlier form for what it asked', () => {
    expect(sorted('monthly', '2026.1', ['BU05', 'BU04', 'ES12', 'BU03'])).toEqual(['ES12', 'BU03', 'BU04', 'BU05']);
  });

  it('leaves what has no known place at the end, as it came', () => {
    expect(sorted('weekly', '2031.4', ['ZZ2', 'ZZ1', 'EC05'])).toEqual(['EC05', 'ZZ2', 'ZZ1']);
    expect(sorted('event', '2026.2', ['PA14', 'PA07'])).toEqual(['PA14', 'PA07']);
  });
});
