import { parameters } from '../../constants.ts';
import { type Commitment, commitmentSchema } from '../../records/beside/commitment.ts';
import { counted } from '../../wording/wording.ts';
import type { RecordKind } from './record-kind.ts';
import { day, many, plain, yesNo } from './say.ts';

export const commitmentKind: RecordKind<Commitment> = {
  schema: commitmentSchema,
  list: 'commitments',
  name: 'Commitment',
  fields: [
    ['If', ({ cue }) => cue],
    ['Then', ({ action }) => action],
    ['Side', ({ side }) => plain(side)],
    ['Place in the week', ({ placeInWeek }) => placeInWeek],
    ['May move', ({ movable }) => yesNo(movable)],
    ['From', ({ start }) => day(start)],
    ['Look again after', ({ reviewAfterWeeks }) => counted(reviewAfterWeeks, 'week')],
    ['Status', ({ status }) => plain(status)],
    ['Times noted down', ({ occurrences }) => many(occurrences.length, 'time')],
  ],
  references: [],
  day: ({ start }) => start,
  isPurged: false,
  partnerId: null,
  uniqueBy: {
    key: ({ status }) => (status === 'active' ? status : null),
    most: parameters.activeCommitments,
    said: `More than ${parameters.activeCommitments} commitments that are active.`,
    ended: (record) => ({ ...record, status: 'ended' }),
  },
};
