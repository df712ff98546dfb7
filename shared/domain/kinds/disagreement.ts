import {
  CAPACITY_CHIPS,
  type CapacitySplit,
  type Disagreement,
  disagreementSchema,
} from '../../records/beside/disagreement.ts';
import { disagreementKindNames, settlingNames } from '../../wording/disagreement-words.ts';
import { oneId, type RecordKind } from './record-kind.ts';
import { day, outOf, plain, yesNo } from './say.ts';

const PER_CHIP = 100 / CAPACITY_CHIPS;
const split = (value: CapacitySplit | null): string =>
  value === null
    ? ''
    : `New ${value.new * PER_CHIP} per cent, debt ${value.debt * PER_CHIP}, support ${value.support * PER_CHIP}`;

export const disagreementKind: RecordKind<Disagreement> = {
  schema: disagreementSchema,
  list: 'conflicts',
  name: 'Disagreement',
  fields: [
    ['Topic', ({ topic }) => topic],
    ['Day', ({ date }) => day(date)],
    ['Kind', ({ kind }) => disagreementKindNames[kind]],
    ['Same goal', ({ sameGoal }) => plain(sameGoal)],
    ['I wanted', ({ iWanted }) => iWanted],
    ['They wanted, I believe', ({ theyWanted }) => theyWanted],
    ['I protected', ({ iProtected }) => iProtected],
    ['They protected', ({ theyProtected }) => theyProtected],
    ['Capacity, as I wish it', ({ mySplit }) => split(mySplit)],
    ['Capacity, as they wish it, I think', ({ theirSplit }) => split(theirSplit)],
    ['Capacity, agreed', ({ agreedSplit }) => split(agreedSplit)],
    ['Cost of waiting', ({ costOfWaiting }) => plain(costOfWaiting)],
    ['Heat', ({ heat }) => outOf(heat, 5)],
    ['Status', ({ status }) => plain(status)],
    ['Parked until', ({ parkedUntil }) => day(parkedUntil)],
    ['Settled on', ({ settledOn }) => day(settledOn)],
    ['Settled by', ({ settledBy }) => (settledBy === null ? '' : settlingNames[settledBy])],
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
