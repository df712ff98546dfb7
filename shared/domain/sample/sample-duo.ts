import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { type DirectionCard, directionCardSchema } from '../../records/beside/direction-card.ts';
import { type Disagreement, disagreementSchema } from '../../records/beside/disagreement.ts';
import { type Partner, partnerSchema } from '../../records/beside/partner.ts';
import { type Reflection, reflectionSchema } from '../../records/entries/reflection.ts';
import { type ChoiceId, type OptionCode, storedAnswer } from '../questions/option-codes.ts';
import { catalogueVersion } from '../questions/prompt-catalogue.ts';
import { promptIds } from '../questions/prompt-ids.ts';
import { SAMPLE_START } from './sample-diary.ts';

/** The pair in the sample diary: partner, duo check-ins oldest first, and the log. */
export type SampleDuo = {
  readonly partner: Partner;
  readonly checkIns: readonly Reflection[];
  readonly conflicts: readonly Disagreement[];
  readonly direction: DirectionCard;
};

const PARTNER_ID = 'partner1';
const FRIDAY = 4;

// Week of the diary, then trust, being brought in, bringing in, and every other rating.
const CHECK_INS = [
  [3, 3, 3, 4, 3],
  [7, 3, 2, 4, 3],
  [11, 2, 2, 4, 3],
  [15, 3, 3, 4, 4],
  [19, 4, 4, 4, 4],
  [23, 4, 4, 4, 4],
] as const;

const OTHER_RATINGS = [
  promptIds.plansTalkedThrough,
  promptIds.directionOverStatus,
  promptIds.oneTeamOrTwo,
  promptIds.informationInTime,
  promptIds.ownAreaRespected,
  promptIds.partnersAreaRespected,
  promptIds.unwelcomeWordsToPartner,
  promptIds.effectAsPair,
];

const chosen = <Id extends ChoiceId>(id: Id, code: OptionCode<Id>): Reflection['answers'] => ({
  [id]: storedAnswer(id, code),
});

const choices = (rating: number): Reflection['answers'] => ({
  ...chosen(promptIds.latestDisagreement, rating < 4 ? 'none-came-up' : 'settled'),
  ...chosen(promptIds.topicCarriedFurther, rating < 4 ? 'neither' : 'both'),
  ...chosen(promptIds.awkwardQuestionAsked, rating < 4 ? 'partner' : 'both'),
});

const dayOf = (start: CalendarDay, week: number): CalendarDay => addDays(start, 7 * week + FRIDAY);

const aCheckIn = (start: CalendarDay, [week, trust, broughtIn, bringing, other]: (typeof CHECK_INS)[number]) => {
  const forDate = dayOf(start, week);
  return reflectionSchema.parse({
    ...{ type: 'reflection', id: `duo${String(week).padStart(2, '0')}`, form: 'duo', forDate, catalogueVersion },
    ...{ createdAt: `${forDate}T16:50:00.000Z`, createdLocalDate: forDate },
    answers: {
      ...Object.fromEntries(OTHER_RATINGS.map((id) => [id, other])),
      ...choices(other),
      ...{
        [promptIds.broughtIn]: broughtIn,
        [promptIds.broughtPartnerIn]: bringing,
        [promptIds.confidenceInPartner]: trust,
      },
    },
  });
};

const sampleDisagreements = (start: CalendarDay): readonly Disagreement[] => {
  const head = { type: 'conflict', partnerId: PARTNER_ID };
  return [
    {
      ...{
        id: 'conflict1',
        date: dayOf(start, 6),
        kind: 'time-scale',
        topic: 'Repair the queue now or replace it later',
      },
      ...{ sameGoal: 'yes', status: 'settled', settledOn: dayOf(start, 8), settledBy: 'talk', heat: 2 },
      ...{ reasonGiven: true, reasonAccepted: true, agreement: 'Repair now, decide on the replacement in spring.' },
    },
    {
      ...{ id: 'conflict2', date: dayOf(start, 11), kind: 'inclusion', topic: 'Heard of the release date from others' },
      ...{ sameGoal: 'partly', status: 'settled', settledOn: dayOf(start, 14), settledBy: 'talk', heat: 4 },
      agreement: 'Dates are spoken about before they are named.',
    },
    {
      ...{ id: 'conflict3', date: dayOf(start, 20), kind: 'priorities', topic: 'Support load against the new product' },
      ...{ sameGoal: 'yes', status: 'parked', parkedUntil: dayOf(start, 28), heat: 2 },
    },
  ].map((conflict) => disagreementSchema.parse({ ...head, ...conflict }));
};

const sampleDirection = (start: CalendarDay): DirectionCard =>
  directionCardSchema.parse({
    ...{ type: 'direction-card', id: 'direction1', partnerId: PARTNER_ID, agreedOn: dayOf(start, 19) },
    goal: 'One team that can answer its own pager',
    context: 'Two teams were joined; each still calls the other when something breaks.',
    byWhen: dayOf(start, 38),
  });

/** The fixed duo of the demo: six check-ins, three disagreements and an agreed direction with "Robin". docs/domain.md, section 9. */
export const sampleDuo = (start: CalendarDay = SAMPLE_START): SampleDuo => ({
  partner: partnerSchema.parse({
    ...{ type: 'partner', id: PARTNER_ID, label: 'Robin', relation: 'peer', levelPair: ['tl', 'em'], since: start },
    mine: { primary: 'solver', secondary: null, risk: 4 },
    theirs: { primary: 'architect', secondary: null, risk: 3 },
  }),
  checkIns: CHECK_INS.map((row) => aCheckIn(start, row)),
  conflicts: sampleDisagreements(start),
  direction: sampleDirection(start),
});
