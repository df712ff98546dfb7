import * as z from 'zod/mini';
import { appearanceSchema, settingsNoticeSchema } from '../settings.ts';
import { command, nothing, query } from './call.ts';

/** How the app looks and behaves on this machine. */
export const settingsCalls = {
  'settings:read': query(nothing, appearanceSchema, { reads: ['settings'], by: 'window' }),
  'settings:update': command(z.partial(appearanceSchema), appearanceSchema, { touches: ['settings'], by: 'window' }),
  /** Whether something stands in for a settings file that could not be read. */
  'settings:read-notice': query(nothing, z.strictObject({ notice: z.nullable(settingsNoticeSchema) }), {
    reads: ['settings'],
    by: 'window',
  }),
  'settings:dismiss-notice': command(nothing, nothing, { touches: ['settings'], by: 'window' }),
} as const;
