import type { FormName } from '../../shared/records/entries/reflection.ts';

/** What can be done in the window, as the palette lists it and its buttons say it. */
export const actionsCopy = {
  palette: 'Go to, do, or find',
  search: 'Search the journal',
  newNote: 'New note',
  begin: (form: FormName): string => `Begin a ${form} check-in`,
  lock: 'Lock the vault',
  keySheet: 'Keys that work here',
  places: {
    today: 'Today',
    journal: 'Journal',
    calendar: 'Calendar of the journal',
    labels: 'Tags and people',
    bin: 'Bin',
    templates: 'Own templates for notes',
    drift: 'Drift',
    compare: 'Compare two periods',
    feeds: 'What feeds me',
    summary: 'Summary',
    settings: 'Settings',
    duo: 'Duo',
    agenda: 'Agenda with your partner',
    partner: 'Partner for the duo check-in',
    disagreements: 'Disagreements with your partner',
    direction: 'Direction agreed with your partner',
    backups: 'Backups',
  },
  keepOffScreenshots: {
    on: 'Keep the window out of screenshots and screen shares',
    off: 'Show the window in screenshots and screen shares',
  },
  themes: { light: 'Light theme', dark: 'Dark theme', system: 'Theme of the system' },
} as const;
