import type { Contrast, Pace, Theme } from '../../../shared/settings.ts';

type Option<Value> = { readonly value: Value; readonly label: string };

export const settingsCopy = {
  title: 'Settings',
  appearance: 'Appearance',
  theme: 'Theme',
  themes: [
    { value: 'system', label: 'As the system' },
    { value: 'light', label: 'Light' },
    { value: 'dark', label: 'Dark' },
  ] satisfies readonly Option<Theme>[],
  contrast: 'Contrast',
  contrasts: [
    { value: 'system', label: 'As the system' },
    { value: 'more', label: 'More' },
  ] satisfies readonly Option<Contrast>[],
  pace: 'Check-ins',
  paces: [
    { value: 'one-at-a-time', label: 'One question at a time' },
    { value: 'one-page', label: 'All on one page' },
  ] satisfies readonly Option<Pace>[],
  lock: 'Auto-lock',
  lockMinutes: 'After this long without a key or a click',
  lockOnBlur: 'Also when another window comes to the front',
  lockOnBlurDetail: 'For a desk that others can see. It always locks when the computer sleeps or locks its screen.',
  keepOffScreenshots: 'Keep the window out of screenshots and screen shares',
  keepOffScreenshotsDetail:
    'Driftline asks the system for this. Windows follows it, Recall included. macOS follows it in its own screenshots and in older programs; those that use ScreenCaptureKit, most of today’s, may show the window anyway. Linux has nothing like it. A camera, or somebody looking over your shoulder, always sees the window.',
  about: 'About Driftline',
  version: 'Version',
  keysHint: 'The ? key shows what every key does, wherever nothing is typed.',
  licences: 'Licences',
  licencesLink: 'Whose work is in Driftline, and its licences',
  licencesLead: 'Driftline is built from the work of others, used under these licences.',
  licencesBesides: 'Those of Chromium, which draws the window, lie beside the program as LICENSES.chromium.html.',
  minutes: (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`),
  vaultPlace: 'The journal is in',
  showInFolder: 'Show in folder',
  vaultDetail: 'Everything written in Driftline is in this one file, encrypted. A copy of it is a copy of the journal.',
  sampleDetail: 'This is the sample diary. Its key is in memory only, and the file is gone when you lock.',
  lockNow: 'Lock now',
} as const;
