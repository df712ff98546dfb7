import { describe, expect, it } from 'vitest';
import { oftenDone } from '../../../../../shared/domain/questions/often-done.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const TODAY = day('2026-11-20');

const did = (forDate: string, ...ids: readonly string[]) =>
  aReflection({
    forDate: day(forDate),
    activities: ids.map((activityId) => ({ activityId, category: 'other' as const, minutes: null, energy: 1 })),
  });

describe('the activities a writer picks most often', () => {
  it('come most often first, ties as they were first picked, and never one that was picked once', () => {
    const past = [did('2026-11-03', 'code', 'review'), did('2026-11-02', 'review'), did('2026-11-01', 'code', 'one')];
    expect(oftenDone([...past, did('2026-11-04', 'review', 'code')], TODAY)).toEqual(['code', 'review']);
    expect(oftenDone([...past, did('2026-11-04', 'review')], TODAY)).toEqual(['review', 'code']);
  });

  it('are those of the 13 weeks up to the day alone, outside the bin', () => {
    expect(oftenDone([did('2026-08-21', 'code'), did('2026-08-22', 'code')], TODAY)).toEqual([]);
    expect(oftenDone([did('2026-08-22', 'code'), did('2026-11-20', 'code')], TODAY)).toEqual(['code']);
    expect(oftenDone([did('2026-11-20', 'code'), did('2026-11-21', 'code')], TODAY)).toEqual([]);
    const binned = { ...did('2026-11-20', 'code'), deletedAt: '2026-11-20T18:00:00Z' };
    expect(oftenDone([binned, did('2026-11-19', 'code')], TODAY)).toEqual([]);
  });

  it('are at most five', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(oftenDone([did('2026-11-19', ...seven), did('2026-11-20', ...seven)], TODAY)).toEqual(seven.slice(0, 5));
  });
});
