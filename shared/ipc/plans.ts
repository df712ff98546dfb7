import * as z from 'zod/mini';
import { experimentPoleSchema } from '../records/beside/experiment.ts';
import { calendarDaySchema, idSchema, scale } from '../records/fields/field-schemas.ts';
import { command, nothing } from './call.ts';

const text = z.string();
const filled = (maximum: number) => z.string().check(z.minLength(1), z.maxLength(maximum));
const line = z.string().check(z.maxLength(2_000));

const commitmentWords = {
  side: z.enum(['people', 'technical']),
  cue: filled(500),
  action: filled(500),
  placeInWeek: line,
  movable: z.boolean(),
};
export const newCommitmentSchema = z.strictObject(commitmentWords);
export type NewCommitment = z.infer<typeof newCommitmentSchema>;

const experimentWords = {
  question: filled(2_000),
  pole: experimentPoleSchema,
  dose: line,
  days: scale(7, 42),
  /** How it is expected to leave the writer, -2 drained to 2 energised. */
  forecast: scale(-2, 2),
  countsFor: filled(2_000),
  countsAgainst: filled(2_000),
};
export const newExperimentSchema = z.strictObject(experimentWords);
export type NewExperiment = z.infer<typeof newExperimentSchema>;

export const changedCommitmentSchema = z.strictObject({ id: idSchema, ...commitmentWords });
export const changedExperimentSchema = z.strictObject({ id: idSchema, ...experimentWords });

const planHead = { id: idSchema, start: calendarDaySchema, over: z.boolean(), text };

/** A commitment or an experiment in the list of both. */
export const planSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('commitment'),
    ...planHead,
    ...commitmentWords,
    /** "5 of 7", "not due yet". */
    kept: text,
    /** Asked after a second "dropped" in a row, or null. */
    question: z.nullable(text),
    /** What stands beside keep, change and end once its weeks have run; empty before. */
    review: z.array(text),
  }),
  z.strictObject({
    kind: z.literal('experiment'),
    ...planHead,
    ...experimentWords,
    lastDay: calendarDaySchema,
    /** Forecast and outcome in sentences, once it is over. */
    outcome: z.array(text),
    /** Its check-in at the end can be filled in: over without an outcome, or at its last planned day. */
    awaitsEnd: z.boolean(),
  }),
]);
export type Plan = z.infer<typeof planSchema>;

/** Commitments and experiments. */
export const plansCalls = {
  'commitment:create': command(newCommitmentSchema, z.strictObject({ id: idSchema }), { touches: ['journal'] }),
  'experiment:create': command(newExperimentSchema, z.strictObject({ id: idSchema }), { touches: ['journal'] }),
  'commitment:update': command(changedCommitmentSchema, nothing, { touches: ['journal'] }),
  /** After its review: as it is, for as many weeks more. */
  'commitment:keep-on': command(z.strictObject({ id: idSchema }), nothing, { touches: ['journal'] }),
  'experiment:update': command(changedExperimentSchema, nothing, { touches: ['journal'] }),
  /** Of a commitment or an experiment. */
  'plan:end': command(z.strictObject({ id: idSchema }), nothing, { touches: ['journal'] }),
  'plan:resume': command(z.strictObject({ id: idSchema }), nothing, { touches: ['journal'] }),
  'plan:delete': command(z.strictObject({ id: idSchema }), nothing, { touches: ['journal'] }),
  'plan:restore': command(z.strictObject({ id: idSchema }), nothing, { touches: ['journal'] }),
} as const;
