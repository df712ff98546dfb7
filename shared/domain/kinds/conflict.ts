import { type Conflict, conflictSchema } from '../../records/beside/conflict.ts';
import { conflictKindName, settlingName } from '../duo/conflict-sentences.ts';
import { oneId, type RecordKind } from './record-kind.ts';
import { day, outOf, plain, yesNo } from './say.ts';

export const conflictKind: RecordKind<Conflict> = {
  schema: conflictSchema,
  list: 'conflicts',
  name: 'Disagreement',
  fields: [
    ['Topic', ({ topic }) => topic],
    ['Day', ({ date }) => day(date)],
    ['Kind', ({ kind }) => conflictKindName(kind)],
    ['Same goal', ({ sameGoal }) => plain(sameGoal)],
    ['I wanted', ({ iWanted }) => iWanted],
    ['They wanted, I believe', ({ theyWanted }) => theyWanted],
    ['I protected', ({ iProtected }) => iProtected],
    ['They protected', ({ theyProtected }) => theyProtected],
    ['Cost of waiting', ({ costOfWaiting }) => plain(costOfWaiting)],
    ['Heat', ({ heat }) => outOf(heat, 5)],
    ['Status', ({ status }) => plain(status)],
    ['Parked until', ({ parkedUntil }) => day(parkedUntil)],
    ['Settled on', ({ settledOn }) => day(settledOn)],
    ['Settled by', ({ settledBy }) => (settledBy === null ? '' : settlingName(settledBy))],
    ['A reason was given', ({ reasonGiven }) => yesNo(reasonGiven)],
    ['The reason was accepted', ({ reasonAccepted }) => yesNo(reasonAccepted)],
    ['Agreement', ({ agreement }) => agreement],
    ['Look again on', ({ reviewOn }) => day(reviewOn)],
    ['What came after', ({ followUp }) => followUp],
  ],
  references: [oneId('partnerId')],
  day: ({ date }) => date,
  isPurged: true,
  partnerId: ({ partnerId }) => partnerId,
  uniqueBy: null,
};
