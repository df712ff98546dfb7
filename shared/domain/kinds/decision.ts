import { type Decision, decisionSchema } from '../../records/beside/decision.ts';
import { dayInWords } from '../../wording/wording.ts';
import { idList, type RecordKind } from './record-kind.ts';
import { day, many, outOf, perCent, plain } from './say.ts';

const reasons = ({ expected, guilt, meaning, work }: Decision['reasons']): string =>
  [
    ['expected of me', expected] as const,
    ['guilt', guilt] as const,
    ['meaning', meaning] as const,
    ['the work itself', work] as const,
  ]
    .flatMap(([name, value]) => (value === null ? [] : [`${name} ${outOf(value, 5)}`]))
    .join(', ');

export const decisionKind: RecordKind<Decision> = {
  schema: decisionSchema,
  list: 'decisions',
  name: 'Decision',
  fields: [
    ['Day', ({ date }) => day(date)],
    ['Status', ({ status }) => plain(status)],
    ['Options', ({ options }) => options.join('; ')],
    ['What set it off', ({ trigger }) => trigger],
    ['Favoured', ({ favoured }) => favoured],
    ['Confidence', ({ confidence }) => perCent(confidence)],
    ['Reasons', (record) => reasons(record.reasons)],
    ['Lines of evidence', ({ evidenceIds }) => many(evidenceIds.length, 'line')],
    ['The case against', ({ caseAgainst }) => caseAgainst],
    ['What would bring me back', ({ bringBack }) => bringBack],
    ['The way back', ({ wayBack }) => wayBack],
    ['Open until', ({ wayBackUntil }) => day(wayBackUntil)],
    ['Whom it touches', ({ peopleAffected }) => peopleAffected],
    ['First 30 days', ({ first30Days }) => first30Days],
    ['First 90 days', ({ first90Days }) => first90Days],
    ['First 180 days', ({ first180Days }) => first180Days],
    ['Looked at again', ({ reviews }) => reviews.map(({ date }) => dayInWords(date)).join('; ')],
    ['Outcome', ({ outcome }) => outcome],
  ],
  references: [idList('evidenceIds')],
  day: ({ date }) => date,
  isPurged: false,
  partnerId: null,
  uniqueBy: null,
};
