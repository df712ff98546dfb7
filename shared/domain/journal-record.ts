import * as z from 'zod/mini';
import { draftSchema, noteDraftSchema } from './draft.ts';
import { noteSchema } from './note.ts';
import { commitmentSchema } from './records/commitment.ts';
import { conflictSchema } from './records/conflict.ts';
import { decisionSchema } from './records/decision.ts';
import { directionCardSchema } from './records/direction-card.ts';
import { evidenceSchema } from './records/evidence.ts';
import { experimentSchema } from './records/experiment.ts';
import { holidaySchema } from './records/holiday.ts';
import { ladderSchema } from './records/ladder.ts';
import { noteTemplateSchema } from './records/note-template.ts';
import { ownActivitySchema } from './records/own-activity.ts';
import { ownPromptSchema } from './records/own-prompt.ts';
import { ownershipRowSchema } from './records/ownership-row.ts';
import { partnerSchema } from './records/partner.ts';
import { personSchema } from './records/person.ts';
import { promptStateSchema } from './records/prompt-state.ts';
import { splitPlanSchema } from './records/split-plan.ts';
import { reflectionSchema } from './reflection.ts';
import { roleSpellSchema } from './role-period.ts';
import { versionSchema } from './version.ts';

/** What stands beside entries and role spells. */
export const besideSchema = z.discriminatedUnion('type', [
  partnerSchema,
  ownershipRowSchema,
  directionCardSchema,
  conflictSchema,
  commitmentSchema,
  splitPlanSchema,
  experimentSchema,
  evidenceSchema,
  decisionSchema,
  ladderSchema,
  personSchema,
  ownActivitySchema,
  ownPromptSchema,
  promptStateSchema,
  noteTemplateSchema,
  holidaySchema,
]);
export type BesideRecord = z.infer<typeof besideSchema>;

/** The list of the archive that each kind belongs to, in the order of the archive. */
export const besideLists: Readonly<Record<BesideRecord['type'], string>> = {
  partner: 'partners',
  'ownership-row': 'ownershipRows',
  'direction-card': 'directionCards',
  conflict: 'conflicts',
  commitment: 'commitments',
  'split-plan': 'splitPlans',
  experiment: 'experiments',
  evidence: 'evidence',
  decision: 'decisions',
  ladder: 'ladders',
  person: 'people',
  'own-activity': 'activities',
  'own-prompt': 'prompts',
  'prompt-state': 'promptStates',
  'note-template': 'templates',
  holiday: 'holidays',
};

/** Everything that may lie sealed in a vault of this format. */
export const journalRecordSchema = z.discriminatedUnion('type', [
  reflectionSchema,
  noteSchema,
  roleSpellSchema,
  draftSchema,
  noteDraftSchema,
  versionSchema,
  besideSchema,
]);
export type JournalRecord = z.infer<typeof journalRecordSchema>;

/** A record with a revision and a line of descent: what archives, imports and merges carry. */
export type FinishedRecord = Exclude<JournalRecord, { type: 'draft' | 'note-draft' | 'version' }>;

/** Drafts are not finished, and versions are what finished records were. */
export const isFinished = (record: JournalRecord): record is FinishedRecord =>
  record.type !== 'draft' && record.type !== 'note-draft' && record.type !== 'version';
