/** What the frame around every screen says. */
export const shellCopy = {
  title: 'Driftline',
  skipLink: 'Skip to the content',
  navigation: 'Main',
  places: {
    today: 'Today',
    journal: 'Journal',
    drift: 'Drift',
    feeds: 'What feeds me',
    duo: 'Duo',
    summary: 'Summary',
    settings: 'Settings',
  },
  lock: 'Lock',
  sampleStrip: 'Sample diary. Nothing here is yours; it is gone when you lock.',
  unsaved: 'Something you wrote could not be saved. It is kept in this window until the vault locks.',
  backToUnsaved: 'Back to it',
  settingsNotices: {
    earlier: 'The settings file could not be read; its copy was used. A recent change may be missing.',
    standard:
      'The settings file could not be read, so the standard settings apply. A vault kept elsewhere can be opened from the first screen.',
  },
  tryAgain: 'Try again',
  backToSettings: 'Back to the settings',
  missingTitle: 'There is no such page.',
  missingDetail: 'The journal is not affected.',
  missingLink: 'Go to today',
} as const;

/** One of the places that the navigation names. */
export type MainPlace = keyof typeof shellCopy.places;
