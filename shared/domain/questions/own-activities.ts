import type { OwnActivity } from '../../records/beside/own-activity.ts';
import { type Activity, type ActivityLookup, activityById } from './prompt-catalogue.ts';

/** An activity the writer added, as the catalogue would hold it; it belongs to neither side. */
export const asActivity = ({ id, label, category }: OwnActivity): Activity => ({ id, label, category, home: null });

/** The activities of the catalogue together with the writer's own, those put away included: they stay named. */
export const activitiesWith = (own: readonly OwnActivity[]): ActivityLookup => {
  const added = new Map(own.map((record) => [record.id, asActivity(record)]));
  return (id) => added.get(id) ?? activityById(id);
};
