import { isPurged } from '../../../shared/domain/kinds/kinds.ts';
import { isFinished, type JournalRecord } from '../../../shared/records/journal-record.ts';
import { retentionOver } from '../../../shared/records/keeping-time.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Session } from '../../session/session.ts';
import type { Journal } from '../core/journal.ts';
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
  if (record.type === 'reflection' || record.type === 'note') {
    return [record.createdAt, record.updatedAt, record.deletedAt];
  }
  if (record.type === 'draft' || record.type === 'note-draft') return [record.startedAt];
  return record.type === 'version' ? [record.replacedAt] : [];
};

const newestWriting = (journal: Journal): string | null =>
  journal
    .all()
    .flatMap(instantsOf)
    .reduce((newest, instant) => (instant !== null && (newest === null || instant > newest) ? instant : newest), null);

/**
 * The ids of all that has been kept long enough: deleted entries and deleted records about another person, who is not
 * to stay in the vault for ever; the versions of these; and every version that is old enough by itself.
 */
const settled = (journal: Journal, may: (putAwayAt: string) => boolean): readonly string[] => {
  const purged = journal
    .all()
    .filter(isFinished)
    .filter(isPurged)
    .flatMap(({ id, deletedAt }) => (deletedAt !== null && may(deletedAt) ? [id] : []));
  const versions = journal.versions().flatMap(({ id, replacedAt }) => (may(replacedAt) ? [id] : []));
  return [...new Set([...purged, ...versions, ...versionsOf(journal, new Set(purged))])];
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
    const remove = settled(journal.value, may);
    if (remove.length > 0) await journal.value.change({ remove });
  };
