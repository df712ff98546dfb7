import { basename } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { Journal } from '../journal/core/journal.ts';
import { driftDays, driftView } from '../journal/drift/drift-view.ts';
import type { Clock } from '../platform/clock.ts';
import { replaceFile } from '../platform/file-replacement.ts';
import type { Session } from '../session/session.ts';
import { driftCsv } from '../transfer/pictures/drift-csv.ts';
import { plainPng } from '../transfer/pictures/plain-png.ts';
import { isStillPicture } from '../transfer/pictures/still-picture.ts';
import type { Handlers } from './register.ts';

export type DriftFormat = 'csv' | 'svg' | 'png';

export type DriftFileSeams = {
  readonly session: Session;
  readonly clock: Clock;
  /** Asks where to save; null when cancelled. */
  readonly pickTarget: (format: DriftFormat) => Promise<string | null>;
};

type Saved = Result<{ savedAs: string | null }, AppError>;

/** The drift screen as files the writer asked for: its table, and its picture as it was drawn. Cancelling leaves none. */
export const driftFileHandlers = ({
  session,
  clock,
  pickTarget,
}: DriftFileSeams): Pick<Handlers, 'drift:save-table' | 'drift:save-picture'> => {
  const save = async (format: DriftFormat, contents: (journal: Journal) => string | Uint8Array): Promise<Saved> => {
    if (!session.journal().ok) return fail({ code: 'vault-locked' });
    const target = await pickTarget(format);
    if (target === null) return ok({ savedAs: null });
    // The dialog may have been open for minutes: a vault that locked meanwhile gives nothing away.
    const journal = session.journal();
    if (!journal.ok) return journal;
    const written = replaceFile(target, contents(journal.value));
    return written.ok ? ok({ savedAs: basename(target) }) : written;
  };

  return {
    'drift:save-table': ({ firstWeek, lastWeek }) =>
      save('csv', (journal) => {
        const { rows } = driftView(journal, driftDays(null, clock().day));
        return driftCsv(rows.filter(({ week }) => week >= firstWeek && week <= lastWeek));
      }),
    'drift:save-picture': async (picture) => {
      // What the window drew is a picture and nothing that acts, asks or tells: the page that sends it is not trusted.
      if (picture.format === 'svg') {
        if (!isStillPicture(picture.svg)) return fail({ code: 'request-invalid', path: 'svg' });
        return save('svg', () => `${picture.svg}\n`);
      }
      const png = plainPng(Buffer.from(picture.png, 'base64'));
      return png === null ? fail({ code: 'request-invalid', path: 'png' }) : save('png', () => png);
    },
  };
};
