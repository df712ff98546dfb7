import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Journal, openJournal } from '../../../../electron/journal/core/journal.ts';
import { createMergeDesk, type MergeDeskDeps } from '../../../../electron/transfer/merge-desk.ts';
import type { OpenVault } from '../../../../electron/vault/contract/vault-contract.ts';
import { newRecordId } from '../../../../electron/vault/format/record-id.ts';
import { fail, ok } from '../../../../shared/errors/result.ts';
import type { JournalRecord } from '../../../../shared/records/journal-record.ts';
import { aReflection, day } from '../../../support/builders.ts';
import { reviseDeps } from '../../../support/revise-deps.ts';
import { aFolder, aRememberingStore, cheapKdf, failure, passphrase, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const { store } = aRememberingStore();
const scratchFolder = join(folder.path, 'scratch');
const secret = { passphrase };
const asked = { withoutBackup: false, allowRemovals: false, bringBack: [] };
let made = 0;

const aJournal = async (records: readonly JournalRecord[]) => {
  made += 1;
  const file = join(folder.path, `vault-${made}.driftline`);
  const vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
  const journal = value(await openJournal(vault, newRecordId));
  value(await journal.change({ put: records }));
  return { file, vault, journal };
};

const entry = (id: string, revisions: readonly string[], given: Parameters<typeof aReflection>[0] = {}) =>
  aReflection({
    id,
    revision: revisions.at(-1) ?? '',
    parents: revisions.slice(0, -1),
    forDate: day('2026-11-03'),
    ...given,
  });

const draft: JournalRecord = {
  type: 'draft',
  id: 'd',
  form: 'daily',
  forDate: day('2026-11-04'),
  startedAt: '2026-11-04T18:00:00.000Z',
  catalogueVersion: '2026.1',
  promptIds: [],
  step: 0,
  counter: 1,
  answers: {},
};

const ours = [entry('same', ['r1']), entry('older', ['r1']), entry('torn', ['r1', 'ours'])];
const theirs = [
  entry('same', ['r1']),
  entry('older', ['r1', 'r2'], { private: true }),
  entry('torn', ['r1', 'theirs'], { note: 'Said there.' }),
  entry('fresh', ['r1']),
  entry('gone', ['r1', 'r2'], { deletedAt: '2026-11-05T08:00:00.000Z' }),
  draft,
];

type Open = { readonly vault: OpenVault; readonly journal: Journal };

/** A desk over an open vault, with another one that is locked. */
const aDesk = async (beforeRisk: MergeDeskDeps['backUpFirst'] = async () => ok({} as never)) => {
  const here = await aJournal(ours);
  const other = await aJournal(theirs);
  await other.vault.lock();
  let open: Open | null = here;
  const session = {
    vault: () => (open === null ? fail({ code: 'vault-locked' } as const) : ok(open.vault)),
    journal: () => (open === null ? fail({ code: 'vault-locked' } as const) : ok(open.journal)),
  };
  const desk = createMergeDesk({ store, session, backUpFirst: beforeRisk, scratchFolder, ...reviseDeps() });
  const lock = () => {
    open = null;
    desk.forget();
  };
  const unlock = () => {
    open = here;
  };
  return { desk, here, other, lock, unlock };
};

describe('another vault on the desk', () => {
  it('is counted entry by entry before anything changes, and brought in as counted', async () => {
    const { desk, here, other } = await aDesk();
    expect(value(desk.choose(other.file))).toBe(`vault-${made}.driftline`);
    const report = value(await desk.look(secret));
    expect(report).toEqual({
      entries: { added: 2, replaced: 1, unchanged: 1, conflicts: 1 },
      besides: { added: 0, replaced: 0, unchanged: 0, conflicts: 0 },
      changed: 4,
      private: 1,
      binned: 1,
      drafts: 1,
      takenAway: { binned: 0, gone: 0, live: 3, isMuch: false },
      deletedHere: [],
      otherWords: [],
      misfits: [],
    });
    expect(here.journal.all()).toHaveLength(3);
    expect(value(await desk.bringIn(asked))).toEqual({ status: 'brought-in', report });
    // Three of ours and two new ones, of which the one in the bin shows nowhere; their version stands beside ours.
    expect(here.journal.joined()).toHaveLength(6);
    expect(here.journal.entries()).toHaveLength(4);
    expect(readdirSync(scratchFolder)).toEqual([]);
  });

  it('has nothing to add a second time', async () => {
    const { desk, other } = await aDesk();
    for (const _ of [1, 2]) {
      value(desk.choose(other.file));
      value(await desk.look(secret));
      value(await desk.bringIn({ ...asked, withoutBackup: true }));
    }
    value(desk.choose(other.file));
    expect(value(await desk.look(secret)).entries).toEqual({ added: 0, replaced: 0, unchanged: 5, conflicts: 0 });
  });

  it('waits for a backup, and goes on without one only when told to', async () => {
    const { desk, here, other } = await aDesk(async () =>
      fail({ code: 'storage-failed', reason: 'full', file: '/backups' }),
    );
    value(desk.choose(other.file));
    value(await desk.look(secret));
    const refused = value(await desk.bringIn(asked));
    expect(refused).toEqual({ status: 'no-backup', why: 'The disk is full.' });
    expect(here.journal.all()).toHaveLength(3);
    expect(value(await desk.bringIn({ ...asked, withoutBackup: true })).status).toBe('brought-in');
    expect(here.journal.joined()).toHaveLength(6);
  });

  it('is forgotten at lock: after unlocking nothing of it can be brought in', async () => {
    const { desk, here, other, lock, unlock } = await aDesk();
    value(desk.choose(other.file));
    value(await desk.look(secret));
    lock();
    expect(failure(await desk.bringIn({ ...asked, withoutBackup: true })).code).toBe('vault-locked');
    unlock();
    expect(failure(await desk.bringIn({ ...asked, withoutBackup: true })).code).toBe('vault-locked');
    expect(here.journal.all()).toHaveLength(3);
  });

  it('is let go of when the lock comes while it is being read', async () => {
    const { desk, other, lock, unlock } = await aDesk();
    value(desk.choose(other.file));
    const looking = desk.look(secret);
    lock();
    unlock();
    expect(failure(await looking).code).toBe('vault-locked');
    expect(failure(await desk.bringIn({ ...asked, withoutBackup: true })).code).toBe('vault-locked');
  });

  it('cannot be the vault that is open', async () => {
    const { desk, here } = await aDesk();
    expect(failure(desk.choose(here.file)).code).toBe('merge-with-itself');
  });
});
