import { isPurged } from '../../../shared/domain/kinds/kinds.ts';
import { openVersions } from '../../../shared/domain/merge/conflict.ts';
import { savedAt } from '../../../shared/domain/merge/heads.ts';
import type { Gone } from '../../../shared/records/gone.ts';
import { isFinished, type JournalRecord } from '../../../shared/records/journal-record.ts';
import { retentionOver } from '../../../shared/records/keeping-time.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Session } from '../../session/session.ts';
import type { Journal } from '../core/journal.ts';
import { goneFor } from '../core/whole-record.ts';
import { versionsOf } from './bin.ts';

export type PurgeDeps = {
  readonly session: Session;
  readonly clock: Clock;
  /** When the backups of this vault were taken, ISO 8601; none where they cannot be listed. */
  readonly backupsTakenAt: (vaultId: string) => readonly string[];
  /** Whether the clock was set since the program was started; a sleep is no jump. */
  readonly hasJumped: () => boolean;
};

const instantsOf = (record: JournalRecord): readonly (string | null)[] => {
  if (isFinished(record)) return [savedAt(record), record.deletedAt];
  switch (record.type) {
    case 'draft':
    case 'note-draft':
      return [record.startedAt];
    case 'version':
      return [record.replacedAt];
    case 'arrival':
      return [record.at];
    case 'gone':
      return [];
  }
};

const newestWriting = (journal: Journal): string | null =>
  journal
    .all()
    .flatMap(instantsOf)
    .reduce((newest, instant) => (instant !== null && (newest === null || instant > newest) ? instant : newest), null);

type Overdue = { readonly put: readonly Gone[]; readonly remove: readonly string[] };

/** Whether everything that stands of a record has lain in the bin for long enough. */
const isOverdue = (journal: Journal, id: string, may: (putAwayAt: string) => boolean): boolean =>
  journal
    .heads(id)
    .filter(isFinished)
    .every(({ deletedAt }) => deletedAt !== null && may(deletedAt));

/**
 * What has been kept long enough: deleted entries and deleted records about another person, who is not to stay in the
 * vault for ever; the versions of these; every version that is old enough by itself; and the note where a version came
 * from, once its conflict is resolved.
 */
const overdue = (journal: Journal, may: (putAwayAt: string) => boolean): Overdue => {
  const purged = journal
    .all()
    .filter(isFinished)
    .filter((record) => isPurged(record) && record.deletedAt !== null && isOverdue(journal, record.id, may))
    .map(({ id }) => id);
  const versions = journal.versions().flatMap(({ id, replacedAt }) => (may(replacedAt) ? [id] : []));
  const settled = journal
    .arrivals()
    .flatMap(({ id, of, at }) => (may(at) && openVersions(journal.heads(of)).length === 0 ? [id] : []));
  return {
    put: purged.map((id) => goneFor(journal, id)),
    remove: [...new Set([...versions, ...versionsOf(journal, new Set(purged)), ...settled])],
  };
};

/**
 * Purges what was deleted or replaced more than 30 days ago. Called after something was written, never on reading. A
 * failure changes nothing: the next writing tries again. Nothing is purged from the sample diary, nor from a vault that
 * takes no changes.
 */
export const createPurge =
  (deps: PurgeDeps): (() => Promise<void>) =>
  async () => {
    const [state, vault, journal] = [deps.session.state(), deps.session.vault(), deps.session.journal()];
    if (state.status !== 'unlocked' || state.sample || !vault.ok || !journal.ok) return;
    if (vault.value.readOnly() !== null) return;
    const { instant: now, utcOffsetMinutes } = deps.clock();
    const may = retentionOver({
      now,
      utcOffsetMinutes,
      backupsTakenAt: deps.backupsTakenAt(vault.value.vaultId),
      newestWriting: newestWriting(journal.value),
      hasJumped: deps.hasJumped(),
    });
    const { put, remove } = overdue(journal.value, may);
    if (put.length + remove.length > 0) await journal.value.change({ put, remove });
  };
