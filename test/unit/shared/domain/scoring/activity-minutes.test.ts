import { describe, expect, it } from 'vitest';
import { activityWeights } from '../../../../../shared/domain/scoring/activity-minutes.ts';
import type { ActivityCategory } from '../../../../../shared/records/entries/reflection.ts';

const rated = (category: ActivityCategory, minutes: number | null) => ({
  activityId: category,
  category,
  minutes,
  energy: 1,
});
const split = { people: 4, coordination: 6, technical: 10, other: 0 };

describe('the minutes of an activity', () => {
  it('are those the writer typed, whatever the chips say', () => {
    expect(activityWeights([rated('people', 90)], split)).toEqual([90]);
  });

  it('are else the chips of its category, shared equally: 10 chips of 24 minutes for two', () => {
    expect(activityWeights([rated('technical', null), rated('technical', null)], split)).toEqual([120, 120]);
  });

  it('are without a split the average of the typed ones, and all equal when none was typed', () => {
    const activities = [rated('people', 30), rated('technical', 90), rated('other', null)];
    expect(activityWeights(activities, null)).toEqual([30, 90, 60]);
    expect(activityWeights([rated('people', null), rated('other', null)], null)).toEqual([1, 1]);
  });

  it('are not zero for everything on a day whose split was left empty', () => {
    const empty = { people: 0, coordination: 0, technical: 0, other: 0 };
    expect(activityWeights([rated('people', null)], empty)).toEqual([1]);
  });
});
