import type { ActivityRating, Reflection } from '../../records/entries/reflection.ts';
import type { JournalRecord } from '../../records/journal-record.ts';

/** From one record of the journal to another that says the same thing. */
export type Repointing = { readonly from: string; readonly to: string };

const one = (id: string, { from, to }: Repointing): string => (id === from ? to : id);

/** Each once: a list that names both keeps one of them. */
const list = (ids: readonly string[], way: Repointing): string[] => [...new Set(ids.map((id) => one(id, way)))];

/** Under its other name, unless there is something under that name already. */
const keyed = <Value>(values: Readonly<Record<string, Value>>, way: Repointing): Record<string, Value> =>
  way.to in values ? values : Object.fromEntries(Object.entries(values).map(([key, value]) => [one(key, way), value]));

const rated = (activities: readonly ActivityRating[], way: Repointing): ActivityRating[] =>
  activities.some(({ activityId }) => activityId === way.to)
    ? [...activities]
    : activities.map((rating) => ({ ...rating, activityId: one(rating.activityId, way) }));

const ofReflection = (entry: Reflection, way: Repointing): Reflection => ({
  ...entry,
  answers: keyed(entry.answers, way),
  activities: rated(entry.activities, way),
});

/** The ids of what stands beside entries, and of questions and activities that come with the product, in a record. */
export const namedIn = (record: JournalRecord): readonly string[] => {
  switch (record.type) {
    case 'ownership-row':
    case 'direction-card':
    case 'conflict':
      return [record.partnerId];
    case 'decision':
      return record.evidenceIds;
    case 'prompt-state':
      return [record.promptId];
    case 'reflection':
      return [...Object.keys(record.answers), ...record.activities.map(({ activityId }) => activityId)];
    case 'version':
      return namedIn(record.entry);
    case 'draft':
      return [record.commitmentId ?? [], record.experimentId ?? [], record.promptIds].flat();
    default:
      return [];
  }
};

/**
 * A record that names `to` wherever it named `from`: as its partner, its evidence, its commitment or experiment, the
 * question it answers or the activity it rates. An answer to both, and a rating of both, stay as they are, so that
 * none is lost. What a record says and what it is called do not change.
 */
export const repointed = (record: JournalRecord, way: Repointing): JournalRecord => {
  switch (record.type) {
    case 'ownership-row':
    case 'direction-card':
    case 'conflict':
      return { ...record, partnerId: one(record.partnerId, way) };
    case 'decision':
      return { ...record, evidenceIds: list(record.evidenceIds, way) };
    case 'prompt-state':
      return { ...record, promptId: one(record.promptId, way) };
    case 'reflection':
      return ofReflection(record, way);
    case 'version':
      return record.entry.type === 'note' ? record : { ...record, entry: ofReflection(record.entry, way) };
    case 'draft':
      return {
        ...record,
        ...(record.commitmentId === undefined ? {} : { commitmentId: one(record.commitmentId, way) }),
        ...(record.experimentId === undefined ? {} : { experimentId: one(record.experimentId, way) }),
        ...(record.promptIds.includes(way.to)
          ? {}
          : { promptIds: list(record.promptIds, way), answers: keyed(record.answers, way) }),
      };
    default:
      return record;
  }
};
