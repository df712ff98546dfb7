import * as z from 'zod/mini';
import { archetypeIds } from '../fields/archetype-ids.ts';
import { calendarDaySchema, scale, text } from '../fields/field-schemas.ts';
import { optionalDaySchema, recordHead } from '../fields/record-head.ts';

const archetypeSchema = z._default(
  z.nullable(z.string().check(z.refine((id) => archetypeIds.some((known) => known === id), 'not an archetype'))),
  null,
);

/** How one of the two works, as the writer sees it: archetypes (null = not sure) and ease with risk, 0 to 10. */
export const workingStyleSchema = z.strictObject({
  primary: archetypeSchema,
  secondary: archetypeSchema,
  risk: z._default(z.nullable(scale(0, 10)), null),
});
export type WorkingStyle = z.infer<typeof workingStyleSchema>;

const emptyStyle = { primary: null, secondary: null, risk: null };

/**
 * The other half of the duo, by an alias alone: no surname, photo or address has a field. Both styles lie here so that
 * deleting a partner deletes every guess about them.
 */
export const partnerSchema = z.strictObject({
  type: z.literal('partner'),
  ...recordHead,
  label: z._default(text(80), 'my partner'),
  relation: z.enum(['my-manager', 'my-tech-lead', 'peer']),
  /** Rungs of the two, technical first: `["tl", "em"]`. */
  levelPair: z._default(z.nullable(z.tuple([text(80), text(80)])), null),
  since: calendarDaySchema,
  until: optionalDaySchema,
  mine: z._default(workingStyleSchema, emptyStyle),
  /** The writer's guess, labelled so wherever it is shown. */
  theirs: z._default(workingStyleSchema, emptyStyle),
});
export type Partner = z.infer<typeof partnerSchema>;
