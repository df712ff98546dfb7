import type { CalendarDay } from '../../calendar/calendar-day.ts';
import type { OwnershipLayer } from '../../records/beside/ownership-row.ts';
import type { WorkingStyle } from '../../records/beside/partner.ts';
import type { BesideRecord } from '../../records/journal-record.ts';
import { counted, dayInWords } from '../../wording/wording.ts';
import { conflictKindName, settlingName } from '../duo/conflict-sentences.ts';
import { archetypes, type PromptLookup } from '../questions/prompt-catalogue.ts';

export type RecordOf<Kind extends BesideRecord['type']> = Extract<BesideRecord, { readonly type: Kind }>;

/** A name and what a record says there; empty where it says nothing. */
export type Field<Kind extends BesideRecord['type']> = readonly [
  label: string,
  of: (record: RecordOf<Kind>, promptOf: PromptLookup) => string,
];

const day = (value: CalendarDay | null): string => (value === null ? '' : dayInWords(value));
const yesNo = (value: boolean | null): string => (value === null ? '' : value ? 'Yes' : 'No');
const outOf = (value: number | null, of: number): string => (value === null ? '' : `${value} of ${of}`);
const perCent = (value: number | null): string => (value === null ? '' : `${value} per cent`);
const signed = (value: number | null): string =>
  value === null ? '' : `${value} between -2, drained, and 2, energised`;
const many = (count: number, one: string): string => (count === 0 ? '' : counted(count, one));
/** "not-due" as "Not due"; what is all capitals stays. */
const plain = (code: string | null): string =>
  code === null ? '' : `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;

const archetype = (id: string | null): string => archetypes.find((known) => known.id === id)?.label ?? '';
const style = ({ primary, secondary, risk }: WorkingStyle): string =>
  [archetype(primary), archetype(secondary), risk === null ? '' : `ease with risk ${outOf(risk, 10)}`]
    .filter(Boolean)
    .join(', ');

const questions = ['who', 'when', 'what', 'how', 'why'] as const;
const layer = (value: OwnershipLayer | null): string => {
  if (value === null) return '';
  const owners = questions.map((question) => {
    const { owner, assist } = value[question];
    return `${plain(question)}: ${plain(owner)}${assist ? ', with help' : ''}`;
  });
  const { answersForIt, say } = value;
  return [
    ...owners,
    ...(answersForIt === null ? [] : [`Answers for it: ${plain(answersForIt)}`]),
    ...(say === null ? [] : [`Say: ${plain(say)}`]),
  ].join('. ');
};

type Item = RecordOf<'split-plan'>['candidate'];
const item = (value: Item): string => (value === null ? '' : `${value.words} (${dayInWords(value.since)})`);

const reasons = ({ expected, guilt, meaning, work }: RecordOf<'decision'>['reasons']): string =>
  [
    ['expected of me', expected] as const,
    ['guilt', guilt] as const,
    ['meaning', meaning] as const,
    ['the work itself', work] as const,
  ]
    .flatMap(([name, value]) => (value === null ? [] : [`${name} ${outOf(value, 5)}`]))
    .join(', ');

/** The one thing that is switched off as a question is, without being one. */
const CARD = 'The card of a heavy stretch';

/** What each kind of record beside the entries says, in the order in which it is read. */
export const recordFields: { readonly [Kind in BesideRecord['type']]: readonly Field<Kind>[] } = {
  partner: [
    ['Alias', ({ label }) => label],
    ['Relation', ({ relation }) => plain(relation)],
    ['Rungs', ({ levelPair }) => levelPair?.join(' and ') ?? ''],
    ['Since', ({ since }) => day(since)],
    ['Until', ({ until }) => day(until)],
    ['How I work', ({ mine }) => style(mine)],
    ['How they work, as I guess', ({ theirs }) => style(theirs)],
  ],
  'ownership-row': [
    ['Row', ({ label }) => label],
    ['Group', ({ group }) => plain(group)],
    ['As I see it', ({ mine }) => layer(mine)],
    ['As they see it, I think', ({ theirs }) => layer(theirs)],
    ['Agreed', ({ agreed }) => (agreed === null ? '' : `${dayInWords(agreed.on)}. ${layer(agreed.layer)}`)],
  ],
  'direction-card': [
    ['Goal', ({ goal }) => goal],
    ['Context', ({ context }) => context],
    ['By when', ({ byWhen }) => day(byWhen)],
    ['Agreed on', ({ agreedOn }) => day(agreedOn)],
  ],
  conflict: [
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
  commitment: [
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
  'split-plan': [
    ['Candidate', ({ candidate }) => item(candidate)],
    ['First area', ({ firstArea }) => item(firstArea)],
    ['What stays', ({ whatStays }) => item(whatStays)],
    ['What my manager gains', ({ managerGains }) => item(managerGains)],
    ['Who agrees', ({ whoAgrees }) => item(whoAgrees)],
    ['By when', ({ byWhen }) => day(byWhen)],
    ['Look again on', ({ reviewOn }) => day(reviewOn)],
  ],
  experiment: [
    ['Question', ({ question }) => question],
    ['Side', ({ pole }) => plain(pole)],
    ['What I do', ({ whatIDo }) => whatIDo],
    ['How much', ({ dose }) => dose],
    ['From', ({ start }) => day(start)],
    ['For', ({ days }) => counted(days, 'day')],
    ['Forecast', ({ forecast }) => signed(forecast)],
    ['Why', ({ forecastWhy }) => forecastWhy],
    ['Would count for it', ({ countsFor }) => countsFor],
    ['Would count against it', ({ countsAgainst }) => countsAgainst],
    ['Stop when', ({ stopRule }) => stopRule],
    ['Who knows', ({ whoKnows }) => whoKnows],
    ['Check-ins tied to it', ({ reflectionIds }) => many(reflectionIds.length, 'check-in')],
    ['Ended', ({ ended }) => day(ended)],
    ['Outcome', ({ outcome }) => signed(outcome)],
    ['Learned', ({ learned }) => learned],
    ['Next', ({ next }) => plain(next)],
  ],
  evidence: [
    ['Statement', ({ statement }) => statement],
    ['Day', ({ date }) => day(date)],
    ['Path', ({ path }) => plain(path)],
    ['For or against', ({ direction }) => plain(direction)],
    ['Source', ({ source }) => plain(source)],
    ['Strength', ({ strength }) => outOf(strength, 3)],
  ],
  decision: [
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
  ladder: [
    ['Name', ({ name }) => name],
    ['Kind', ({ kind }) => plain(kind)],
    ['Rungs', ({ rungs }) => rungs.map(({ label, hidden }) => (hidden ? `${label} (hidden)` : label)).join('; ')],
  ],
  person: [
    ['Name', ({ name }) => name],
    ['Other names', ({ aliases }) => aliases.join(', ')],
    ['Note', ({ note }) => note],
  ],
  'own-activity': [
    ['Activity', ({ label }) => label],
    ['Kind of work', ({ category }) => plain(category)],
    ['Offered', ({ active }) => yesNo(active)],
  ],
  'own-prompt': [
    ['Question', ({ text }) => text],
    ['Form', ({ form }) => plain(form)],
    ['Answered by', ({ kind }) => plain(kind)],
    ['Left end', ({ left }) => left],
    ['Right end', ({ right }) => right],
    ['Sides of the ends', ({ leftPole, rightPole }) => [leftPole, rightPole].filter(Boolean).join(' and ')],
    ['Asks what drains', ({ drain }) => yesNo(drain)],
    ['Offered', ({ active }) => yesNo(active)],
  ],
  'prompt-state': [
    [
      'Question',
      ({ promptId }, promptOf) => (promptId === 'heavy-stretch' ? CARD : (promptOf(promptId)?.text ?? promptId)),
    ],
    ['Decided', ({ state }) => ({ off: 'Switched off', resting: 'Resting', back: 'Brought back' })[state]],
    ['Since', ({ since }) => dayInWords(since.slice(0, 10) as CalendarDay)],
  ],
  'note-template': [
    ['Title', ({ title }) => title],
    ['Text', ({ markdown }) => markdown],
  ],
  holiday: [
    ['From', ({ from }) => day(from)],
    ['Until', ({ to }) => day(to)],
    ['Note', ({ note }) => note],
  ],
};
