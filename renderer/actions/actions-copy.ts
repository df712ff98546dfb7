import type { FormName } from '../../shared/records/entries/reflection.ts';

/** What can be done in the window, as the palette lists it and its buttons say it. */
export const actionsCopy = {
  palette: 'Go to, do, or find',
  search: 'Search the journal',
  newNote: 'New note',
  begin: (form: FormName): string => `Begin a ${form} check-in`,
  lock: 'Lock the vault',
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
    partner: 'Partner for the duo check-in',
    backups: 'Backups',
  },
  themes: { light: 'Light theme', dark: 'Dark theme', system: 'Theme of the system' },
} as const;
