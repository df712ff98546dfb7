import * as z from 'zod/mini';
import { roleNameSchema } from '../records/beside/role-period.ts';
import { calendarDaySchema, idSchema, text } from '../records/fields/field-schemas.ts';
import { command, everything, nothing, query } from './call.ts';
import { toldSchema } from './entries.ts';
import { vaultStateSchema } from './vault.ts';

const teamSize = z.nullable(z.number().check(z.int(), z.gte(0), z.lte(999)));

/** One stretch of holding one role, as the writer reads it. */
export const roleRowSchema = z.strictObject({
  id: idSchema,
  from: calendarDaySchema,
  /** The day before the next role begins, or the last day of this one; null while it lasts. */
  to: z.nullable(calendarDaySchema),
  role: roleNameSchema,
  title: z.string(),
  teamSize,
  /** Another one begins on the same day, entered on another laptop: which of them counts. */
  twice: z.optional(z.enum(['counts', 'left-out'])),
});
export type RoleRow = z.infer<typeof roleRowSchema>;

/** Newest first. */
export const roleHistorySchema = z.strictObject({ today: calendarDaySchema, roles: z.array(roleRowSchema) });
export type RoleHistory = z.infer<typeof roleHistorySchema>;

/** The kind of work a stretch was mostly made of. */
const swingSchema = z.strictObject({
  from: calendarDaySchema,
  to: calendarDaySchema,
  kind: z.enum(['technical', 'people', 'both']),
});

/** What stands beside the roles held. */
export const besideRolesSchema = z.strictObject({
  /** How the roles swung between both kinds of work, oldest first. */
  swings: z.array(swingSchema),
  /** How long the other kind lies back; null = unknown. */
  sentence: z.nullable(z.string()),
  /** Which split is expected, and which the writer would choose, as answered. */
  told: z.array(toldSchema),
});
export type BesideRoles = z.infer<typeof besideRolesSchema>;

/** A role to be written down, or changed when `id` names one. */
export const keptRoleSchema = z.strictObject({
  id: z.nullable(idSchema),
  from: calendarDaySchema,
  role: roleNameSchema,
  title: text(200),
  teamSize,
});
export type KeptRole = z.infer<typeof keptRoleSchema>;

/** The roles held. */
export const rolesCalls = {
  'role:begin': command(
    z.strictObject({
      role: roleNameSchema,
      title: z.string().check(z.maxLength(200)),
      teamSize: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(999))),
      /** Since when it is held; null = from today. */
      from: z.nullable(calendarDaySchema),
    }),
    vaultStateSchema,
    { touches: everything },
  ),
  'role:list': query(nothing, roleHistorySchema, { reads: ['journal', 'day'] }),
  'role:read-beside': query(nothing, besideRolesSchema, { reads: ['journal', 'day'] }),
  'role:save': command(keptRoleSchema, roleHistorySchema, { touches: ['journal'] }),
  'role:delete': command(z.strictObject({ id: idSchema }), roleHistorySchema, { touches: ['journal'] }),
  'role:restore': command(z.strictObject({ id: idSchema }), roleHistorySchema, { touches: ['journal'] }),
} as const;
