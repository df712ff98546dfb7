import type { AgendaView } from '../../shared/ipc/duo.ts';
import { wholeDayInWords } from './dates.ts';

/** The agenda of a talk between the two. */
export const agendaCopy = {
  title: 'Agenda',
  loading: 'Drawing up an agenda',
  lead: (partner: string): string =>
    `Half an hour with ${partner}, drawn up from what you wrote. No rating and nothing private is in it.`,
  nobody: 'An agenda needs a partner.',
  add: 'Add a partner',
  sheet: (partner: string, today: AgendaView['today']): string => `You and ${partner}, ${wholeDayInWords(today)}`,
  opening: 'Before anything else',
  slot: (title: string, minutes: number): string => `${title}, ${minutes} min`,
  reword: 'Reword',
  rewordLine: (text: string): string => `Reword: ${text}`,
  newWords: 'Your words for this line',
  done: 'Done',
  asBefore: 'As it was',
  print: 'Print',
  copy: 'Copy',
  save: 'Save as text',
  keep: 'Keep as a note for today',
  copied: 'It is on the clipboard. Other programs can read it there.',
  notCopied: 'The clipboard took nothing. Print it or save it as text.',
  savedAs: (file: string): string => `Saved as ${file}. It can be read without a passphrase.`,
  notSaved: 'Not saved.',
  kept: 'Kept as a note for today, with the tag “sync”.',
  openNote: 'Open the note',
} as const;
