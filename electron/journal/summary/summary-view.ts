import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { draftSummary, type SummarySectionId } from '../../../shared/domain/summary/summary.ts';
import type { SummaryView } from '../../../shared/ipc/summary.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';

/** What the writer chose; a null day is the live as-of date. */
export type SummaryChoice = { readonly asOf: CalendarDay | null; readonly sections: readonly SummarySectionId[] };

/** The summary, the same for the preview and for every file. */
export const summaryView = (journal: Journal, choice: SummaryChoice, liveAsOf: CalendarDay): SummaryView => {
  const { asOf, blocks, words, wordLimit, sections } = draftSummary({
    entries: journal.entries(),
    roles: journal.roles(),
    asOf: choice.asOf ?? liveAsOf,
    reader: 'manager',
    pages: 1,
    sections: choice.sections,
    promptOf: promptsOf(journal),
  });
  return { asOf, blocks, words, wordLimit, sections };
};
