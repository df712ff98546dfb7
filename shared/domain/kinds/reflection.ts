import { type Reflection, reflectionSchema } from '../../records/entries/reflection.ts';
import { formTitle } from '../check-ins/form-titles.ts';
import { one, type RecordKind, type Redirection } from './record-kind.ts';
import { day } from './say.ts';

/** Under its other name, unless there is something under that name already. */
const keyed = <Value>(values: Readonly<Record<string, Value>>, way: Redirection): Record<string, Value> =>
  way.to in values ? values : Object.fromEntries(Object.entries(values).map(([key, value]) => [one(key, way), value]));

export const reflectionKind: RecordKind<Reflection> = {
  schema: reflectionSchema,
  list: 'entries',
  name: 'Check-in',
  fields: [
    ['Form', ({ form }) => formTitle(form)],
    ['Day', ({ forDate }) => day(forDate)],
    ['In your own words', ({ note }) => note],
  ],
  // The questions it answers and the activities it rates: an answer to both, and a rating of both, stay as they are, so
  // that none is lost.
  references: [
    {
      ids: ({ answers }) => Object.keys(answers),
      redirect: (record, way) => ({ ...record, answers: keyed(record.answers, way) }),
    },
    {
      ids: ({ activities }) => activities.map(({ activityId }) => activityId),
      redirect: (record, way) =>
        record.activities.some(({ activityId }) => activityId === way.to)
          ? record
          : {
              ...record,
              activities: record.activities.map((rating) => ({ ...rating, activityId: one(rating.activityId, way) })),
            },
    },
  ],
  day: ({ forDate }) => forDate,
  isPurged: true,
  partnerId: null,
  uniqueBy: null,
};
