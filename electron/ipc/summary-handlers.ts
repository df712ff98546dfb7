import { basename } from 'node:path';
import { addDays } from '../../shared/calendar/calendar-day.ts';
import { summaryMarkdown } from '../../shared/domain/summary/summary-markdown.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import type { SummaryView, summaryCalls } from '../../shared/ipc/summary.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import type { SummaryFormat } from '../border/asks.ts';
import { type SummaryChoice, summaryView } from '../journal/summary/summary-view.ts';
import type { Clock } from '../platform/clock.ts';
import type { WriteReadable } from '../platform/readable-files.ts';
import type { Session } from '../session/session.ts';

export type SummaryHandlerDeps = {
  readonly session: Session;
  readonly clock: Clock;
  /** Asks where to save; null when cancelled. */
  readonly pickTarget: (format: SummaryFormat) => Promise<string | null>;
  readonly writeReadable: WriteReadable;
  /** The sheet on screen as PDF bytes. */
  readonly printSheet: () => Promise<Uint8Array>;
};

/** The summary: drafted, shown, and saved where the writer says. Cancelling leaves no file. */
export const summaryHandlers = (deps: SummaryHandlerDeps): HandlersOf<typeof summaryCalls> => {
  const read = (choice: SummaryChoice): Result<SummaryView, AppError> => {
    const journal = deps.session.journal();
    if (!journal.ok) return journal;
    return ok(summaryView(journal.value, choice, addDays(deps.clock().day, -1)));
  };

  const bytesOf = async (format: SummaryFormat, view: SummaryView): Promise<Uint8Array | string> =>
    format === 'pdf' ? deps.printSheet() : summaryMarkdown(view);

  return {
    'summary:read': read,
    'summary:export': async ({ format, ...choice }) => {
      const before = read(choice);
      if (!before.ok) return before;
      const target = await deps.pickTarget(format);
      if (target === null) return ok({ savedAs: null });
      // The dialog may have been open for minutes: a vault that locked meanwhile gives nothing away, and shows no sheet.
      const view = read(choice);
      if (!view.ok) return view;
      const written = await deps.writeReadable(target, await bytesOf(format, view.value));
      return written.ok ? ok({ savedAs: basename(target) }) : written;
    },
  };
};
