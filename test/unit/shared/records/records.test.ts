import { describe, expect, it } from 'vitest';
import { defaultLadders } from '../../../../shared/domain/paths/ladder.ts';
import { commitmentSchema } from '../../../../shared/records/beside/commitment.ts';
import { decisionSchema } from '../../../../shared/records/beside/decision.ts';
import { directionCardSchema } from '../../../../shared/records/beside/direction-card.ts';
import { disagreementSchema } from '../../../../shared/records/beside/disagreement.ts';
import { evidenceSchema } from '../../../../shared/records/beside/evidence.ts';
import { experimentSchema } from '../../../../shared/records/beside/experiment.ts';
import { ladderSchema } from '../../../../shared/records/beside/ladder.ts';
import { ownershipRowSchema } from '../../../../shared/records/beside/ownership-row.ts';
import { partnerSchema } from '../../../../shared/records/beside/partner.ts';
import { splitPlanSchema } from '../../../../shared/records/beside/split-plan.ts';
import {
  aCommitment,
  aDecision,
  aDirectionCard,
  aDisagreement,
  anEvidence,
  anExperiment,
  aPartner,
  aRow,
  aSplitPlan,
} from '../../../support/records.ts';

const aLadder = ladderSchema.parse({ type: 'ladder', id: 'l1', ...defaultLadders()[0] });

const kinds = [
  ['partner', partnerSchema, aPartner()],
  ['direction card', directionCardSchema, aDirectionCard()],
  ['conflict', disagreementSchema, aDisagreement()],
  ['ownership row', ownershipRowSchema, aRow()],
  ['commitment', commitmentSchema, aCommitment()],
  ['split plan', splitPlanSchema, aSplitPlan()],
  ['ladder', ladderSchema, aLadder],
  ['experiment', experimentSchema, anExperiment()],
  ['evidence', evidenceSchema, anEvidence()],
  ['decision', decisionSchema, aDecision()],
] as const;

describe('a record of each kind', () => {
  it.each(kinds)('%s: is read back as it was written', (_, schema, record) => {
    expect(schema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each(kinds)('%s: carries what every record carries, and refuses a field nobody knows', (_, schema, record) => {
    expect(record).toMatchObject({ revision: 'r0', parents: [], deletedAt: null });
    expect(schema.safeParse({ ...record, score: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...record, type: 'note' }).success).toBe(false);
    expect(schema.safeParse({ ...record, id: 'with a space' }).success).toBe(false);
  });

  it('a partner has an alias and no field for more of a person', () => {
    expect(aPartner().label).toBe('my partner');
    expect(Object.keys(aPartner()).sort()).toEqual([
      ...['deletedAt', 'id', 'label', 'levelPair', 'mine', 'parents', 'relation'],
      ...['revision', 'since', 'theirs', 'type', 'until', 'updatedAt'],
    ]);
    const style = { primary: 'wizard', secondary: null, risk: null };
    expect(partnerSchema.safeParse({ ...aPartner(), theirs: style }).success).toBe(false);
    expect(partnerSchema.safeParse({ ...aPartner(), theirs: { ...style, primary: 'solver', risk: 11 } }).success).toBe(
      false,
    );
  });
});
