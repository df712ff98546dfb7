import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { type Note, noteSchema } from '../../shared/domain/note.ts';
import { defaultLayer } from '../../shared/domain/ownership-map.ts';
import { type Commitment, commitmentSchema } from '../../shared/domain/records/commitment.ts';
import { type Conflict, conflictSchema } from '../../shared/domain/records/conflict.ts';
import { type Decision, decisionSchema } from '../../shared/domain/records/decision.ts';
import { type DirectionCard, directionCardSchema } from '../../shared/domain/records/direction-card.ts';
import { type Evidence, evidenceSchema } from '../../shared/domain/records/evidence.ts';
import { type Experiment, experimentSchema } from '../../shared/domain/records/experiment.ts';
import { type OwnershipRow, ownershipRowSchema } from '../../shared/domain/records/ownership-row.ts';
import { type Partner, partnerSchema } from '../../shared/domain/records/partner.ts';
import { type SplitPlan, splitPlanSchema } from '../../shared/domain/records/split-plan.ts';
import { type RoleSpell, roleSpellSchema } from '../../shared/domain/role-period.ts';

const date = '2026-02-02' as CalendarDay;

/** A note without words, written on the day it describes. */
export const aNote = (given: Partial<Note> = {}): Note => {
  const forDate = given.forDate ?? date;
  const head = { type: 'note', id: `n-${forDate}`, forDate, createdLocalDate: forDate };
  return { ...noteSchema.parse({ ...head, createdAt: `${forDate}T17:00:00.000Z` }), ...given };
};

export const aSpell = (given: Partial<RoleSpell> = {}): RoleSpell => ({
  ...roleSpellSchema.parse({ type: 'role', id: `r-${given.from ?? date}`, from: date, role: 'TL' }),
  ...given,
});

export const aPartner = (given: Partial<Partner> = {}): Partner => ({
  ...partnerSchema.parse({ type: 'partner', id: 'p1', relation: 'peer', since: '2026-01-01' }),
  ...given,
});

export const aConflict = (given: Partial<Conflict> = {}): Conflict => {
  const head = { type: 'conflict', id: `c-${given.date ?? date}`, partnerId: 'p1', date };
  return { ...conflictSchema.parse({ ...head, topic: 'Order of work', kind: 'priorities', status: 'open' }), ...given };
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
