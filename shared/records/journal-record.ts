import * as z from 'zod/mini';
import { commitmentSchema } from './beside/commitment.ts';
import { decisionSchema } from './beside/decision.ts';
import { directionCardSchema } from './beside/direction-card.ts';
import { disagreementSchema } from './beside/disagreement.ts';
import { evidenceSchema } from './beside/evidence.ts';
import { experimentSchema } from './beside/experiment.ts';
import { holidaySchema } from './beside/holiday.ts';
import { ladderSchema } from './beside/ladder.ts';
import { noteTemplateSchema } from './beside/note-template.ts';
import { ownActivitySchema } from './beside/own-activity.ts';
import { ownPromptSchema } from './beside/own-prompt.ts';
import { ownershipRowSchema } from './beside/ownership-row.ts';
import { partnerSchema } from './beside/partner.ts';
import { personSchema } from './beside/person.ts';
import { promptStateSchema } from './beside/prompt-state.ts';
import { rolePeriodSchema } from './beside/role-period.ts';
import { splitPlanSchema } from './beside/split-plan.ts';
import { draftSchema, noteDraftSchema } from './entries/draft.ts';
import { noteSchema } from './entries/note.ts';
import { reflectionSchema } from './entries/reflection.ts';
import { versionSchema } from './entries/version.ts';

/** What stands beside entries and role spells. */
export const supportingSchema = z.discriminatedUnion('type', [
  partnerSchema,
  ownershipRowSchema,
  directionCardSchema,
  disagreementSchema,
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
export type SupportingRecord = z.infer<typeof supportingSchema>;

/** Everything that may lie sealed in a vault of this format. */
export const journalRecordSchema = z.discriminatedUnion('type', [
  reflectionSchema,
  noteSchema,
  rolePeriodSchema,
  draftSchema,
  noteDraftSchema,
  versionSchema,
  supportingSchema,
]);
export type JournalRecord = z.infer<typeof journalRecordSchema>;

/** A record with a revision and a line of descent: what archives, imports and merges carry. */
export type FinishedRecord = Exclude<JournalRecord, { type: 'draft' | 'note-draft' | 'version' }>;

/** Drafts are not finished, and versions are what finished records were. */
export const isFinished = (record: JournalRecord): record is FinishedRecord =>
  record.type !== 'draft' && record.type !== 'note-draft' && record.type !== 'version';
