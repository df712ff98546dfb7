import type { FinishedRecord } from '../../records/finished-record.ts';
import { commitmentKind } from './commitment.ts';
import { decisionKind } from './decision.ts';
import { directionCardKind } from './direction-card.ts';
import { disagreementKind } from './disagreement.ts';
import { evidenceKind } from './evidence.ts';
import { experimentKind } from './experiment.ts';
import { holidayKind } from './holiday.ts';
import { ladderKind } from './ladder.ts';
import { noteKind } from './note.ts';
import { noteTemplateKind } from './note-template.ts';
import { ownActivityKind } from './own-activity.ts';
import { ownPromptKind } from './own-prompt.ts';
import { ownershipRowKind } from './ownership-row.ts';
import { pairQuestionKind } from './pair-question.ts';
import { partnerKind } from './partner.ts';
import { personKind } from './person.ts';
import { promptStateKind } from './prompt-state.ts';
import type { RecordKind } from './record-kind.ts';
import { reflectionKind } from './reflection.ts';
import { roleKind } from './role.ts';
import { splitPlanKind } from './split-plan.ts';

type KindName = FinishedRecord['type'];
export type RecordOf<Name extends KindName> = Extract<FinishedRecord, { readonly type: Name }>;

type Kinds = { readonly [Name in KindName]: RecordKind<RecordOf<Name>> };

/** Every kind of finished record, in the order of the archive. A kind without an entry here does not compile. */
export const kinds: Kinds = {
  reflection: reflectionKind,
  note: noteKind,
  role: roleKind,
  partner: partnerKind,
  'ownership-row': ownershipRowKind,
  'direction-card': directionCardKind,
  conflict: disagreementKind,
  'pair-question': pairQuestionKind,
  commitment: commitmentKind,
  'split-plan': splitPlanKind,
  experiment: experimentKind,
  evidence: evidenceKind,
  decision: decisionKind,
  ladder: ladderKind,
  person: personKind,
  'own-activity': ownActivityKind,
  'own-prompt': ownPromptKind,
  'prompt-state': promptStateKind,
  'note-template': noteTemplateKind,
  holiday: holidayKind,
};

/** The kind of a record: every facet of it takes that record. */
export const kindOf = <Name extends KindName>(record: { readonly type: Name }): RecordKind<RecordOf<Name>> =>
  kinds[record.type];

/** The names of all kinds, in the order of the archive. */
export const kindNames = Object.keys(kinds) as readonly KindName[];

/** Whether a record goes for good 30 days after it was deleted. */
export const isPurged = (record: FinishedRecord): boolean => kindOf(record).isPurged;

/** The id of the partner whose record this is; null for one that is no partner's. */
export const partnerIdOf = (record: FinishedRecord): string | null => kindOf(record).partnerId?.(record) ?? null;

/** What only so many records may say, kind included; null where any number may. */
export const uniqueKeyOf = (record: FinishedRecord): string | null => {
  const key = kindOf(record).uniqueBy?.key(record) ?? null;
  return key === null ? null : `${record.type} ${key}`;
};

/** The day a record belongs to; null for one that belongs to none. */
export const dayOf = (record: FinishedRecord) => kindOf(record).day?.(record) ?? null;
