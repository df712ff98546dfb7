import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { defaultLayer } from '../../shared/domain/duo/ownership-map.ts';
import { type Commitment, commitmentSchema } from '../../shared/records/beside/commitment.ts';
import { type Decision, decisionSchema } from '../../shared/records/beside/decision.ts';
import { type DirectionCard, directionCardSchema } from '../../shared/records/beside/direction-card.ts';
import { type Disagreement, disagreementSchema } from '../../shared/records/beside/disagreement.ts';
import { type Evidence, evidenceSchema } from '../../shared/records/beside/evidence.ts';
import { type Experiment, experimentSchema } from '../../shared/records/beside/experiment.ts';
import { type OwnershipRow, ownershipRowSchema } from '../../shared/records/beside/ownership-row.ts';
import { type Partner, partnerSchema } from '../../shared/records/beside/partner.ts';
import { type RolePeriod, rolePeriodSchema } from '../../shared/records/beside/role-period.ts';
import { type SplitPlan, splitPlanSchema } from '../../shared/records/beside/split-plan.ts';
import { type Note, noteSchema } from '../../shared/records/entries/note.ts';

const date = '2026-02-02' as CalendarDay;

/** A note without words, written on the day it describes. */
export const aNote = (given: Partial<Note> = {}): Note => {
  const forDate = given.forDate ?? date;
  const head = { type: 'note', id: `n-${forDate}`, forDate, createdLocalDate: forDate };
  return { ...noteSchema.parse({ ...head, createdAt: `${forDate}T17:00:00.000Z` }), ...given };
};

export const aRolePeriod = (given: Partial<RolePeriod> = {}): RolePeriod => ({
  ...rolePeriodSchema.parse({ type: 'role', id: `r-${given.from ?? date}`, from: date, role: 'TL' }),
  ...given,
});

export const aPartner = (given: Partial<Partner> = {}): Partner => ({
  ...partnerSchema.parse({ type: 'partner', id: 'p1', relation: 'peer', since: '2026-01-01' }),
  ...given,
});

export const aDisagreement = (given: Partial<Disagreement> = {}): Disagreement => {
  const head = { type: 'conflict', id: `c-${given.date ?? date}`, partnerId: 'p1', date };
  return {
    ...disagreementSchema.parse({ ...head, topic: 'Order of work', kind: 'priorities', status: 'open' }),
    ...given,
  };
};

export const aDirectionCard = (given: Partial<DirectionCard> = {}): DirectionCard => ({
  ...directionCardSchema.parse({ type: 'direction-card', id: 'dc1', partnerId: 'p1', agreedOn: date }),
  ...given,
});

export const aRow = (given: Partial<OwnershipRow> = {}): OwnershipRow => ({
  ...ownershipRowSchema.parse({
    ...{ type: 'ownership-row', id: `row-${given.row ?? 'hiring'}`, partnerId: 'p1', row: 'hiring', label: 'Hiring' },
    ...{ group: 'staffed', mine: defaultLayer(false) },
  }),
  ...given,
});

export const aCommitment = (given: Partial<Commitment> = {}): Commitment => ({
  ...commitmentSchema.parse({
    ...{ type: 'commitment', id: `k-${given.start ?? date}`, side: 'people', start: date },
    ...{ cue: 'If I cancel a one-to-one', action: 'then I rebook it the same day' },
  }),
  ...given,
});

export const aSplitPlan = (given: Partial<SplitPlan> = {}): SplitPlan => ({
  ...splitPlanSchema.parse({ type: 'split-plan', id: 's1' }),
  ...given,
});

export const anExperiment = (given: Partial<Experiment> = {}): Experiment => ({
  ...experimentSchema.parse({
    ...{ type: 'experiment', id: `x-${given.start ?? date}`, question: 'What if I led the hiring loop?', pole: 'EM' },
    ...{ start: date, forecast: 0, countsFor: 'I look forward to the talks', countsAgainst: 'I dread them' },
  }),
  ...given,
});

export const anEvidence = (given: Partial<Evidence> = {}): Evidence => ({
  ...evidenceSchema.parse({
    ...{ type: 'evidence', id: `v-${given.date ?? date}`, date, statement: 'The growth talk went well', path: 'EM' },
    ...{ direction: 'for', source: 'result', strength: 2 },
  }),
  ...given,
});

export const aDecision = (given: Partial<Decision> = {}): Decision => ({
  ...decisionSchema.parse({ type: 'decision', id: 'd1', date }),
  ...given,
});
