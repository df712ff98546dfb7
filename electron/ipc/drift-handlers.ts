import { basename } from 'node:path';
import { addDays } from '../../shared/calendar/calendar-day.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { driftCalls } from '../../shared/ipc/drift.ts';
import type { Handler, HandlersOf } from '../border/answer-call.ts';
import type { DriftFormat } from '../border/asks.ts';
import type { Journal } from '../journal/core/journal.ts';
import { compareView } from '../journal/drift/compare-view.ts';
import { driftAsOf } from '../journal/drift/drift-as-of.ts';
import { driftDays, driftView } from '../journal/drift/drift-view.ts';
import type { Clock } from '../platform/clock.ts';
import type { WriteReadable } from '../platform/readable-files.ts';
import { driftCsv } from '../transfer/pictures/drift-csv.ts';
import { plainPng } from '../transfer/pictures/plain-png.ts';
import { isStillPicture } from '../transfer/pictures/still-picture.ts';
import { type JournalSource, withJournal } from './with-journal.ts';

export type DriftHandlerDeps = {
  readonly session: JournalSource;
  readonly clock: Clock;
  /** Asks where to save; null when cancelled. */
  readonly pickTarget: (format: DriftFormat) => Promise<string | null>;
  readonly writeReadable: WriteReadable;
};

type Saved = Result<{ savedAs: string | null }, AppError>;

/** The drift screen as files the writer asked for: its table, and its picture as it was drawn. Cancelling leaves none. */
const saveDrift = ({ session, clock, pickTarget, writeReadable }: DriftHandlerDeps) => {
  const save = async (format: DriftFormat, contents: (journal: Journal) => string | Uint8Array): Promise<Saved> => {
    if (!session.journal().ok) return fail({ code: 'vault-locked' });
    const target = await pickTarget(format);
    if (target === null) return ok({ savedAs: null });
    // The dialog may have been open for minutes: a vault that locked meanwhile gives nothing away.
    const journal = session.journal();
    if (!journal.ok) return journal;
    const written = await writeReadable(target, contents(journal.value));
    return written.ok ? ok({ savedAs: basename(target) }) : written;
  };

  const saveTable: Handler<'drift:save-table'> = ({ firstWeek, lastWeek }) =>
    save('csv', (journal) => {
      const { rows } = driftView(journal, driftDays(null, clock().day));
      return driftCsv(rows.filter(({ week }) => week >= firstWeek && week <= lastWeek));
    });
  const savePicture: Handler<'drift:save-picture'> = async (picture) => {
    // What the window drew is a picture and nothing that acts, asks or tells: the page that sends it is not trusted.
    if (picture.format === 'svg') {
      if (!isStillPicture(picture.svg)) return fail({ code: 'request-invalid', path: 'svg' });
      return save('svg', () => `${picture.svg}\n`);
    }
    const png = plainPng(Buffer.from(picture.png, 'base64'));
    return png === null ? fail({ code: 'request-invalid', path: 'png' }) : save('png', () => png);
  };
  return { saveTable, savePicture };
};

/** The drift, two periods of it, and files of it. */
export const driftHandlers = (deps: DriftHandlerDeps): HandlersOf<typeof driftCalls> => {
  const { session, clock } = deps;
  const { saveTable, savePicture } = saveDrift(deps);
  return {
    'drift:read': ({ asOf }) => withJournal(session, (journal) => ok(driftView(journal, driftDays(asOf, clock().day)))),
    'drift:read-as-of': ({ asOf }) => withJournal(session, (journal) => ok(driftAsOf(journal, asOf))),
    'periods:compare': ({ periods }) =>
      withJournal(session, (journal) => ok(compareView(journal, addDays(clock().day, -1), periods))),
    'drift:save-table': saveTable,
    'drift:save-picture': savePicture,
  };
};
