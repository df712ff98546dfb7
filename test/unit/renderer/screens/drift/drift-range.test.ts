import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DriftRange, weeksOfRange } from '../../../../../renderer/screens/drift/drift-range.ts';
import { lastDayOfWeek } from '../../../../../shared/calendar/iso-week.ts';
import { day } from '../../../../support/builders.ts';

const story = { firstWeek: 2_800, lastWeek: 2_950 };

describe('the weeks of a range', () => {
  it('end with the story', () => {
    expect(weeksOfRange({ kind: 'quarter' }, story, null)).toEqual({ firstWeek: 2_938, lastWeek: 2_950 });
    expect(weeksOfRange({ kind: 'half' }, story, null)).toEqual({ firstWeek: 2_925, lastWeek: 2_950 });
    expect(weeksOfRange({ kind: 'year' }, story, null)).toEqual({ firstWeek: 2_899, lastWeek: 2_950 });
    expect(weeksOfRange({ kind: 'all' }, story, null)).toEqual(story);
  });

  it('begin with the story where that is shorter', () => {
    expect(weeksOfRange({ kind: 'year' }, { firstWeek: 2_940, lastWeek: 2_950 }, null).firstWeek).toBe(2_940);
  });

  it('stay while the week looked back to is among them, then turn back like a page', () => {
    expect(weeksOfRange({ kind: 'quarter' }, story, 2_938)).toEqual({ firstWeek: 2_938, lastWeek: 2_950 });
    expect(weeksOfRange({ kind: 'quarter' }, story, 2_937)).toEqual({ firstWeek: 2_925, lastWeek: 2_937 });
    expect(weeksOfRange({ kind: 'quarter' }, story, 2_924)).toEqual({ firstWeek: 2_912, lastWeek: 2_924 });
  });

  it('are those of the days that were chosen, in either order, inside the story', () => {
    const custom: DriftRange = { kind: 'custom', from: lastDayOfWeek(2_930), to: lastDayOfWeek(2_940) };
    expect(weeksOfRange(custom, story, null)).toEqual({ firstWeek: 2_930, lastWeek: 2_940 });
    expect(weeksOfRange({ ...custom, from: custom.to, to: custom.from }, story, null)).toEqual({
      firstWeek: 2_930,
      lastWeek: 2_940,
    });
    const long: DriftRange = { kind: 'custom', from: day('1999-01-01'), to: day('2099-01-01') };
    expect(weeksOfRange(long, story, null)).toEqual(story);
  });

  it('always hold the week looked back to, inside the story', () => {
    const kinds = fc.constantFrom<DriftRange>({ kind: 'quarter' }, { kind: 'half' }, { kind: 'year' }, { kind: 'all' });
    fc.assert(
      fc.property(kinds, fc.integer({ min: 2_800, max: 2_950 }), (range, week) => {
        const { firstWeek, lastWeek } = weeksOfRange(range, story, week);
        expect(firstWeek <= week && week <= lastWeek).toBe(true);
        expect(firstWeek >= story.firstWeek && lastWeek <= story.lastWeek).toBe(true);
      }),
    );
  });
});
