import { type Disagreement, disagreementSchema } from '../../records/beside/disagreement.ts';
import { disagreementKindName, settlingName } from '../duo/disagreement-sentences.ts';
import { oneId, type RecordKind } from './record-kind.ts';
import { day, outOf, plain, yesNo } from './say.ts';

export const disagreementKind: RecordKind<Disagreement> = {
  schema: disagreementSchema,
  list: 'conflicts',
  name: 'Disagreement',
  fields: [
    ['Topic', ({ topic }) => topic],
    ['Day', ({ date }) => day(date)],
    ['Kind', ({ kind }) => disagreementKindName(kind)],
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
