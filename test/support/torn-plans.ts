import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '../../electron/journal/core/journal.ts';
import { newRecordId } from '../../electron/vault/format/record-id.ts';
import type { JournalRecord } from '../../shared/records/journal-record.ts';
import { PASSPHRASE, unlock } from './journeys.ts';
import { answerOpenDialog, type LaunchedApp, launchApp } from './launch.ts';
import { quickStore } from './quick-vault.ts';
import { aCommitment, aRolePeriod } from './records.ts';

const vaultWith = async (file: string, records: readonly JournalRecord[]): Promise<void> => {
  const vault = await quickStore().create({ file, passphrase: PASSPHRASE });
  if (!vault.ok) throw new Error(vault.error.code);
  const journal = await openJournal(vault.value, newRecordId);
  if (!journal.ok || !(await journal.value.change({ put: records })).ok) throw new Error('The vault is not filled');
  await vault.value.lock();
};

/**
 * An open journal whose one commitment was changed here and on "another laptop"; the next file dialog answers with the
 * other vault.
 */
export const tornPlans = async (): Promise<LaunchedApp> => {
  const userData = mkdtempSync(join(tmpdir(), 'driftline-e2e-'));
  const other = join(userData, 'laptop.driftline');
  const base = aCommitment({ id: 'k', revision: 'r1' });
  const here = { ...base, revision: 'here', parents: ['r1'], placeInWeek: 'Fridays, before lunch' };
  const there = { ...base, revision: 'there', parents: ['r1'], action: 'then I write to them before I move it' };
  await vaultWith(join(userData, 'journal.driftline'), [aRolePeriod({ id: 'role' }), here]);
  await vaultWith(other, [aRolePeriod({ id: 'role' }), there]);
  const launched = await launchApp({ userData });
  await unlock(launched.page, PASSPHRASE);
  await answerOpenDialog(launched.app, [other]);
  return launched;
};
