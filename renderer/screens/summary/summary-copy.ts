import type { SummarySectionId } from '../../../shared/ipc/summary.ts';

/** What the summary screen says around the sheet. */
export const summaryCopy = {
  title: 'Summary',
  loading: 'Writing the draft',
  lead: 'One page for your own manager. What you see is what the file holds, nothing else.',
  sections: 'On the page',
  words: (words: number, limit: number): string => `${words} of ${limit} words`,
  tooLong: (words: number, limit: number): string => `${words - limit} words over one page. Leave a section out.`,
  nothing: 'Nothing is chosen. Choose at least one section.',
  savePdf: 'Save as PDF',
  saveMarkdown: 'Save as Markdown',
  saved: (name: string): string => `Saved as ${name}.`,
  cancelled: 'Not saved. No file was written.',
  promise: 'No entry, no name and no note goes into the file.',
  sheet: 'The page as it will be saved',
} as const;

/** What is on at first: the least that says something. The gap is offered, not pushed. */
export const FIRST_SECTIONS: readonly SummarySectionId[] = ['headline', 'energy', 'time', 'questions', 'method'];
