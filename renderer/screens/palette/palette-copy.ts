/** The dialog that finds screens, actions and entries. */
export const paletteCopy = {
  placeholder: 'A screen, an action, a date or words of an entry',
  results: 'Suggestions',
  groups: { action: 'Screens and actions', entry: 'Entries' },
  none: 'Nothing matches. Try other words, or fewer letters.',
  count: (count: number): string => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  searchFor: (text: string): string => `Search the journal for “${text}”`,
  keep: (line: string): string => `Keep as a note for today: “${line}”`,
  goToDay: (day: string): string => `Go to ${day}`,
  keys: { move: 'choose', choose: 'do it', close: 'close' },
} as const;
