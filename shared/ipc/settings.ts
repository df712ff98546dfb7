import * as z from 'zod/mini';
import { appearanceSchema, settingsNoticeSchema } from '../settings.ts';
import { command, nothing, query } from './call.ts';

/** What is said of how and where Driftline was started: without a sandbox, in a folder that roams, off screenshots. */
export const startRemarkSchema = z.enum(['unconfined', 'roaming', 'kept-off-screenshots']);
export type StartRemark = z.infer<typeof startRemarkSchema>;

const text = z.string();

/** Whose work is in the app, and under which licence. */
export const licencesViewSchema = z.strictObject({
  licences: z.array(z.strictObject({ name: text, version: text, licence: text, text })),
});
export type LicencesView = z.infer<typeof licencesViewSchema>;

/** Which Driftline this is, and where it keeps the journal. */
export const aboutViewSchema = z.strictObject({ version: text, vaultFile: text });

/** How the app looks and behaves on this machine. */
export const settingsCalls = {
  'settings:read': query(nothing, appearanceSchema, { reads: ['settings'], by: 'window' }),
  'settings:update': command(z.partial(appearanceSchema), appearanceSchema, { touches: ['settings'], by: 'window' }),
  /** Whether something stands in for a settings file that could not be read. */
  'settings:read-notice': query(nothing, z.strictObject({ notice: z.nullable(settingsNoticeSchema) }), {
    reads: ['settings'],
    by: 'window',
  }),
  /** Collected when the app was built; `file-missing` where it was not. */
  'settings:read-licences': query(nothing, licencesViewSchema, { reads: [], by: 'window' }),
  'settings:read-about': query(nothing, aboutViewSchema, { reads: ['settings', 'vault'], by: 'window' }),
  /** Shows the file of the vault in the system's own file manager; `file-missing` where there is none. */
  'settings:reveal-vault': command(nothing, nothing, { touches: [], by: 'window' }),
  'settings:read-remarks': query(nothing, z.strictObject({ remarks: z.array(startRemarkSchema) }), {
    reads: ['settings'],
    by: 'window',
  }),
  'settings:dismiss-notice': command(nothing, nothing, { touches: ['settings'], by: 'window' }),
} as const;
