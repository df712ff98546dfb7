import type { FormName } from '../../../shared/records/entries/reflection.ts';

/** The dialog that finds screens, actions and entries. */
export const paletteCopy = {
  field: 'Go to, do, or find',
  placeholder: 'A screen, an action, a date or words of an entry',
  button: 'Go to, do, or find (Ctrl+K)',
  results: 'Suggestions',
  groups: { action: 'Screens and actions', entry: 'Entries' },
  none: 'Nothing fits. Other words, or fewer letters, may.',
  count: (count: number): string => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  searchFor: (text: string): string => `Search the journal for “${text}”`,
  goToDay: (day: string): string => `Go to ${day}`,
  keys: [
    ['↓ ↑', 'choose'],
    ['Enter', 'do it'],
    ['Esc', 'close'],
  ] satisfies readonly (readonly [string, string])[],
  places: {
    today: 'Today',
    journal: 'Journal',
    calendar: 'Calendar of the journal',
    search: 'Search the journal',
    tags: 'Tags and people',
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
  newNote: 'New note',
  begin: (form: FormName): string => `Begin a ${form} check-in`,
  lock: 'Lock the vault',
  theme: { light: 'Light theme', dark: 'Dark theme', system: 'Theme of the system' },
} as const;
