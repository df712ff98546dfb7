import { describe, expect, it } from 'vitest';
import { activitiesWith, asActivity } from '../../../../../shared/domain/questions/own-activities.ts';
import { activities } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { type OwnActivity, ownActivitySchema } from '../../../../../shared/records/beside/own-activity.ts';

const anOwnActivity = (given: Partial<OwnActivity> = {}): OwnActivity => ({
  ...ownActivitySchema.parse({ type: 'own-activity', id: 'guild', label: 'Guild', category: 'people' }),
  ...given,
});

describe('an activity the writer added', () => {
  it('has a label and a category, and belongs to neither side', () => {
    expect(asActivity(anOwnActivity())).toEqual({ id: 'guild', label: 'Guild', category: 'people', home: null });
  });

  it('is found beside those of the catalogue, also once it was put away', () => {
    for (const active of [true, false]) {
      const activityOf = activitiesWith([anOwnActivity({ active })]);
      expect(activityOf('guild')?.label).toBe('Guild');
      for (const activity of activities) expect(activityOf(activity.id)).toEqual(activity);
    }
  });

  it('is unknown where nobody added it', () => {
    expect(activitiesWith([])('guild')).toBeUndefined();
  });
});
