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
import { pairQuestionSchema } from './beside/pair-question.ts';
import { partnerSchema } from './beside/partner.ts';
import { personSchema } from './beside/person.ts';
import { promptStateSchema } from './beside/prompt-state.ts';
import { rolePeriodSchema } from './beside/role-period.ts';
import { splitPlanSchema } from './beside/split-plan.ts';
import { noteSchema } from './entries/note.ts';
import { reflectionSchema } from './entries/reflection.ts';

/** What stands beside entries and role spells. */
export const supportingSchema = z.discriminatedUnion('type', [
  partnerSchema,
  ownershipRowSchema,
  directionCardSchema,
  disagreementSchema,
  pairQuestionSchema,
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

/** A record with a revision, a line of descent and something to say. */
export const finishedSchema = z.discriminatedUnion('type', [
  reflectionSchema,
  noteSchema,
  rolePeriodSchema,
  supportingSchema,
]);
export type FinishedRecord = z.infer<typeof finishedSchema>;
