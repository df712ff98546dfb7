import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Journal, openJournal } from '../../../../../electron/journal/core/journal.ts';
import { createPurge, type PurgeDeps } from '../../../../../electron/journal/entries/purge.ts';
import { momentAt } from '../../../../../electron/platform/clock.ts';
import type { Session } from '../../../../../electron/session/session.ts';
import type { OpenVault } from '../../../../../electron/vault/contract/vault-contract.ts';
import { newRecordId } from '../../../../../electron/vault/format/record-id.ts';
import { ok, type Result } from '../../../../../shared/errors/result.ts';
import type { VaultState } from '../../../../../shared/ipc/vault.ts';
import { personSchema } from '../../../../../shared/records/beside/person.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { quickStore, temporaryFolder } from '../../../../support/quick-vault.ts';
import { aCommitment, aDisagreement, aPartner, aRow } from '../../../../support/records.ts';

const NOW = Date.UTC(2026, 10, 20, 18);
let remove = () => {};
let vault: OpenVault;
let journal: Journal;

const value = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const old = aReflection({ id: 'old', forDate: day('2026-10-01'), deletedAt: '2026-10-05T08:00:00.000Z' });
const recent = aReflection({ id: 'recent', forDate: day('2026-11-01'), deletedAt: '2026-11-05T08:00:00.000Z' });
const alive = aReflection({ id: 'alive', forDate: day('2026-10-02') });
const versionOf = (id: string, entry = alive, replacedAt = '2026-10-05T08:00:00.000Z') =>
  ({ type: 'version', id, replacedAt, entry }) as const;

const BACKUPS = ['2026-11-20T08:00:00.000Z', '2026-11-18T08:00:00.000Z'];

const purgeWith = (given: Partial<PurgeDeps> & { readonly sample?: boolean; readonly opened?: OpenVault } = {}) => {
  const opened = given.opened ?? vault;
  const state: VaultState = { status: 'unlocked', vaultName: 'a', sample: given.sample ?? false, roleKnown: true };
  const session = { state: () => state, vault: () => ok(opened), journal: () => ok(journal) } as unknown as Session;
  return createPurge({
    session,
    clock: () => momentAt(NOW, 60, 'Europe/Paris'),
    backupsTakenAt: () => BACKUPS,
    hasJumped: () => false,
    ...given,
  });
};

const held = () =>
  journal
    .all()
    .map(({ id }) => id)
    .toSorted();
const ALL = ['alive', 'old', 'old-version', 'recent', 'recent-version', 'version-of-old'];

beforeEach(async () => {
  const ground = temporaryFolder();
  remove = ground.remove;
  vault = value(
    await quickStore().create({ file: join(ground.folder, 'a.driftline'), passphrase: 'copper lantern orchard' }),
  );
  journal = value(await openJournal(vault, newRecordId));
  const versions = [
    versionOf('old-version'),
    versionOf('recent-version', alive, '2026-11-10T08:00:00.000Z'),
    versionOf('version-of-old', old, '2026-11-19T08:00:00.000Z'),
  ];
  value(await journal.change({ put: [old, recent, alive, ...versions] }));
});
afterEach(async () => {
  await vault.lock();
  remove();
});

describe('what was put away', () => {
  it('goes after 30 days: an entry with all its versions, a version by itself; nothing else', async () => {
    await purgeWith()();
    expect(held()).toEqual(['alive', 'recent', 'recent-version']);
  });

  it.each([
    ['after a jump of the clock', { hasJumped: () => true }],
    ['without a backup', { backupsTakenAt: () => [] }],
    ['when the clock is behind the journal', { clock: () => momentAt(Date.UTC(2026, 10, 6), 60, 'Europe/Paris') }],
    [
      'when the clock is a year ahead of the last backup',
      {
        clock: () => momentAt(Date.UTC(2027, 10, 20, 18), 60, 'Europe/Paris'),
      },
    ],
    ['in the sample diary', { sample: true }],
  ] satisfies readonly (readonly [string, Parameters<typeof purgeWith>[0]])[])('stays %s', async (_name, given) => {
    await purgeWith(given)();
    expect(held()).toEqual(ALL);
  });

  it('goes too where it names or describes somebody, and stays where it does not', async () => {
    const deletedAt = '2026-10-05T08:00:00.000Z';
    const person = personSchema.parse({ type: 'person', id: 'person', name: 'Kim' });
    const records = [aPartner({ id: 'partner' }), aDisagreement({ id: 'conflict' }), aRow({ id: 'row' }), person];
    const commitment = aCommitment({ id: 'commitment', deletedAt });
    const kept = aPartner({ id: 'kept-partner' });
    value(await journal.change({ put: [...records.map((one) => ({ ...one, deletedAt })), commitment, kept] }));
    await purgeWith()();
    expect(held()).toEqual(['alive', 'commitment', 'kept-partner', 'recent', 'recent-version']);
  });

  it('stays while the vault takes no changes', async () => {
    await purgeWith({ opened: { ...vault, readOnly: () => 'copy' } })();
    expect(held()).toEqual(ALL);
  });
});
