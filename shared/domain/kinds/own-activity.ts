import { type OwnActivity, ownActivitySchema } from '../../records/beside/own-activity.ts';
import type { RecordKind } from './record-kind.ts';
import { plain, yesNo } from './say.ts';

export const ownActivityKind: RecordKind<OwnActivity> = {
  schema: ownActivitySchema,
  list: 'activities',
  name: 'Activity of your own',
  fields: [
    ['Activity', ({ label }) => label],
    ['Kind of work', ({ category }) => plain(category)],
    ['Offered', ({ active }) => yesNo(active)],
  ],
  references: [],
  day: null,
  isPurged: false,
  partnerId: null,
  uniqueBy: null,
};
