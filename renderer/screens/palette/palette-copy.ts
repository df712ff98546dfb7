/** The dialog that finds screens, actions and entries. */
export const paletteCopy = {
  placeholder: 'A screen, an action, a date or words of an entry',
  results: 'Suggestions',
  groups: { action: 'Screens and actions', entry: 'Entries' },
  none: 'Nothing fits. Other words, or fewer letters, may.',
  count: (count: number): string => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  searchFor: (text: string): string => `Search the journal for “${text}”`,
  goToDay: (day: string): string => `Go to ${day}`,
  keys: { move: 'choose', choose: 'do it', close: 'close' },
} as const;
