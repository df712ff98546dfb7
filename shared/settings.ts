import * as z from 'zod/mini';

/** What is kept outside the vault: nothing about work, nothing typed. */
export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

/** As the system asks for it, or always more. */
export const contrastSchema = z.enum(['system', 'more']);
export type Contrast = z.infer<typeof contrastSchema>;

/** One question at a time, or all on one page. */
export const paceSchema = z.enum(['one-at-a-time', 'one-page']);
export type Pace = z.infer<typeof paceSchema>;

const boundsSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().check(z.gte(400)),
  height: z.number().check(z.gte(300)),
  maximized: z._default(z.boolean(), false),
});
export type WindowBounds = z.infer<typeof boundsSchema>;

export const settingsSchema = z.object({
  theme: z._default(themeSchema, 'system'),
  contrast: z._default(contrastSchema, 'system'),
  pace: z._default(paceSchema, 'one-at-a-time'),
  lockMinutes: z._default(z.number().check(z.int(), z.gte(1), z.lte(120)), 10),
  lockOnBlur: z._default(z.boolean(), false),
  showRhythm: z._default(z.boolean(), true),
  /** Null: as is usual on this system (`keepsOffScreenshots`). */
  keepOffScreenshots: z._default(z.nullable(z.boolean()), null),
  vaultFile: z._default(z.nullable(z.string()), null),
  /** Null = a folder inside the user data. */
  backupFolder: z._default(z.nullable(z.string()), null),
  secondBackupFolder: z._default(z.nullable(z.string()), null),
  /** Readable files that are being written: should the program be killed, the next start removes them. */
  unfinishedFiles: z._default(z.array(z.string()), []),
  window: z._default(z.nullable(boundsSchema), null),
  /** Offers that were declined for good, as `offer:vault id`. */
  declinedOffers: z._default(z.array(z.string()), []),
  /** Where each vault stood when this machine last saw it, sealed, by vault id (docs/vault-format.md, "Rollback pin"). */
  pins: z._default(z.record(z.string(), z.string()), {}),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Whether the window is kept off screenshots: as chosen, else on Windows, where Recall takes them unasked. */
export const keepsOffScreenshots = (
  { keepOffScreenshots }: Pick<Settings, 'keepOffScreenshots'>,
  platform: string,
): boolean => keepOffScreenshots ?? platform === 'win32';

/** What a new installation starts with. */
export const defaultSettings: Settings = settingsSchema.parse({});

/**
 * What stands in for a settings file that could not be read: the copy of what was last kept (`earlier`), or what a new
 * installation starts with (`standard`).
 */
export const settingsNoticeSchema = z.enum(['earlier', 'standard']);
export type SettingsNotice = z.infer<typeof settingsNoticeSchema>;

/** The part of the settings the renderer sees and may change. */
export const appearanceSchema = z.strictObject({
  theme: themeSchema,
  contrast: contrastSchema,
  pace: paceSchema,
  lockMinutes: z.number().check(z.int(), z.gte(1), z.lte(120)),
  /** Lock whenever another window comes to the front. */
  lockOnBlur: z.boolean(),
  /** Say in how many of the last weeks there was a check-in. */
  showRhythm: z.boolean(),
  /** Asks the system to leave the window out of screenshots and screen shares. */
  keepOffScreenshots: z.boolean(),
});
export type Appearance = z.infer<typeof appearanceSchema>;
