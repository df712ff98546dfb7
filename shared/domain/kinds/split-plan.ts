import { type SplitPlan, splitPlanSchema } from '../../records/beside/split-plan.ts';
import { dayInWords } from '../../wording/wording.ts';
import type { RecordKind } from './record-kind.ts';
import { day } from './say.ts';

type Item = SplitPlan['candidate'];
const item = (value: Item): string => (value === null ? '' : `${value.words} (${dayInWords(value.since)})`);

export const splitPlanKind: RecordKind<SplitPlan> = {
  schema: splitPlanSchema,
  list: 'splitPlans',
  name: 'Plan for parting a combined role',
  fields: [
    ['Candidate', ({ candidate }) => item(candidate)],
    ['First area', ({ firstArea }) => item(firstArea)],
    ['What stays', ({ whatStays }) => item(whatStays)],
    ['What my manager gains', ({ managerGains }) => item(managerGains)],
    ['Who agrees', ({ whoAgrees }) => item(whoAgrees)],
    ['By when', ({ byWhen }) => day(byWhen)],
    ['Look again on', ({ reviewOn }) => day(reviewOn)],
  ],
  references: [],
  day: null,
  isPurged: false,
  partnerId: null,
  uniqueBy: null,
};
