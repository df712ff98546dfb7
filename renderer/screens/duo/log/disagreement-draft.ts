import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { isLikelyDay } from '../../../../shared/calendar/likely-day.ts';
import type { DisagreementRow, DisagreementSaid } from '../../../../shared/ipc/pair-log.ts';
import { CAPACITY_CHIPS, type CapacitySplit } from '../../../../shared/records/beside/disagreement.ts';
import { disagreementFaults } from '../../../../shared/records/beside/disagreement-faults.ts';
import { disagreementFieldsCopy, faultWords } from './disagreements-copy.ts';
import { logCopy } from './log-copy.ts';

const dayFields = ['date', 'parkedUntil', 'settledOn', 'reviewOn'] as const;
const splitFields = ['mySplit', 'theirSplit', 'agreedSplit'] as const;
type DayField = (typeof dayFields)[number];
export type SplitField = (typeof splitFields)[number];

/** A disagreement while it is typed: days as they stand in their fields, splits with chips still to place. */
export type DisagreementDraft = Omit<DisagreementSaid, DayField> & { readonly [Field in DayField]: string };

/** What is wrong at each field, in a sentence; empty where the draft can be kept. */
export type DraftFaults = Partial<Readonly<Record<DayField | SplitField | 'topic', string>>>;

const nothingSaid: Omit<DisagreementDraft, 'partnerId' | 'date'> = {
  ...{ topic: '', kind: 'other', status: 'open', sameGoal: null, costOfWaiting: null, heat: null },
  ...{ iWanted: '', theyWanted: '', iProtected: '', theyProtected: '', agreement: '', followUp: '' },
  ...{ mySplit: null, theirSplit: null, agreedSplit: null, settledBy: null, reasonGiven: null, reasonAccepted: null },
  ...{ parkedUntil: '', settledOn: '', reviewOn: '' },
};

export const newDraft = (partnerId: string, today: CalendarDay): DisagreementDraft => ({
  ...nothingSaid,
  partnerId,
  date: today,
});

/** What a row says as it stands today: parked until a day now past, it is open again. */
export const standingIn = ({ id, waits, days, ...said }: DisagreementRow): DisagreementSaid =>
  said.status === 'parked' && waits ? { ...said, status: 'open', parkedUntil: null } : said;

/** A row to be changed. */
export const draftOf = (row: DisagreementRow): DisagreementDraft => {
  const { parkedUntil, settledOn, reviewOn, ...said } = standingIn(row);
  return { ...said, parkedUntil: parkedUntil ?? '', settledOn: settledOn ?? '', reviewOn: reviewOn ?? '' };
};

const chipsIn = (split: CapacitySplit): number => split.new + split.debt + split.support;

/** No chip placed is the same as nothing said. */
const splitSaid = (split: CapacitySplit | null): CapacitySplit | null =>
  split === null || chipsIn(split) === 0 ? null : split;

/** The disagreement as it would be kept, or what is wrong with it. */
export const finished = (
  draft: DisagreementDraft,
  today: CalendarDay,
): { readonly said: DisagreementSaid } | { readonly faults: DraftFaults } => {
  const dayIn = (field: DayField): CalendarDay | null => (isLikelyDay(draft[field], today) ? draft[field] : null);
  const isUnknown = (field: DayField) => dayIn(field) === null && (draft[field] !== '' || field === 'date');
  const unknownDays = dayFields.filter(isUnknown).map((field) => [field, logCopy.wrongDay] as const);
  const said: DisagreementSaid = {
    ...draft,
    topic: draft.topic.trim(),
    date: dayIn('date') ?? today,
    parkedUntil: dayIn('parkedUntil'),
    settledOn: dayIn('settledOn'),
    reviewOn: dayIn('reviewOn'),
    mySplit: splitSaid(draft.mySplit),
    theirSplit: splitSaid(draft.theirSplit),
    agreedSplit: splitSaid(draft.agreedSplit),
  };
  const found = Object.entries(disagreementFaults(said, today)).map(
    ([field, fault]) => [field, faultWords[field as keyof typeof faultWords][fault]] as const,
  );
  const halves = splitFields
    .filter((field) => {
      const split = said[field];
      return split !== null && chipsIn(split) !== CAPACITY_CHIPS;
    })
    .map((field) => [field, disagreementFieldsCopy.splitFault] as const);
  const faults: DraftFaults = Object.fromEntries([...found, ...halves, ...unknownDays]);
  return Object.keys(faults).length === 0 ? { said } : { faults };
};
