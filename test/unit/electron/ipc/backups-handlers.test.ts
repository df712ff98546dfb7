import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createBackupKeeper } from '../../../../electron/backups/backup-keeper.ts';
import { createBackupService } from '../../../../electron/backups/backup-service.ts';
import { createOldCopies } from '../../../../electron/backups/old-copies.ts';
import { backupsHandlers } from '../../../../electron/ipc/backups-handlers.ts';
import { momentAt } from '../../../../electron/platform/clock.ts';
import { randomId } from '../../../../electron/platform/random.ts';
import { createSession } from '../../../../electron/session/session.ts';
import { newRecoveryKey } from '../../../../electron/vault/crypto/recovery-key.ts';
import { unusedPath } from '../../../../electron/vault/file/unused-path.ts';
import { aReflection, day } from '../../../support/builders.ts';
import { damageNewestRecord } from '../../../support/damage.ts';
import { aMarkerKeeper } from '../../../support/markers.ts';
import { quickStore, temporaryFolder } from '../../../support/quick-vault.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

const passphrase = 'copper lantern orchard';
const later = 'another lantern orchard';
const ground = temporaryFolder();
afterAll(ground.remove);
const recoveryKey = newRecoveryKey();
let made = 0;

/** A journal with two check-ins and one backup, in two folders. */
const aBackedUpVault = async () => {
  made += 1;
  const home = join(ground.folder, String(made));
  const [file, folder, secondFolder] = ['journal.driftline', 'backups', 'stick'].map((name) => join(home, name));
  if (file === undefined || folder === undefined || secondFolder === undefined) throw new Error('unreachable');
  const scratchFolder = join(home, 'scratch');
  let nowMs = Date.UTC(2026, 10, 20, 12);
  const clock = () => momentAt(nowMs, 60, 'Europe/Berlin');
  const store = quickStore();
  const pins = aMarkerKeeper();
  const session = createSession({
    store,
    clock,
    pins,
    vaultFile: () => vaultFile,
    rememberVaultFile: (chosen) => {
      vaultFile = chosen;
    },
    sampleFolder: join(home, 'look-around'),
    scratchFolder,
  });
  const keeper = createBackupKeeper({ store, clock, place: () => ({ folder, secondFolder, scratchFolder }) });
  let picked: string | null = null;
  let changes = 0;
  let answer = false;
  const asked: string[] = [];
  let vaultFile = file;
  const backups = createBackupService({
    session,
    store,
    keeper,
    clock,
    newId: randomId,
    backupFolder: () => folder,
    scratchFolder,
    secondBackupFolder: () => secondFolder,
    forgetPin: pins.forget,
    newVaultFile: () => unusedPath(file),
  });
  const handlers = backupsHandlers({
    backups,
    oldCopies: createOldCopies({
      session,
      keeper,
      clock,
      scratchFolder,
      touch: () => undefined,
      tellSealing: () => undefined,
    }),
    settings: {
      change: () => {
        changes += 1;
        return true;
      },
    },
    confirm: async (what) => {
      asked.push(what);
      return answer;
    },
    pickFolder: async () => null,
    pickFile: async () => picked,
  });
  value(await session.create(passphrase, recoveryKey));
  const put = ['2026-11-18', '2026-11-19'].map((date) => aReflection({ forDate: day(date) }));
  value(await value(session.journal()).change({ put }));
  const { name } = value(await handlers['backup:create'](null));
  const changePassphrase = async () => {
    nowMs += 60_000;
    value(await value(session.vault()).changeKey({ proof: { passphrase }, passphrase: later }));
  };
  const pick = (chosen: string | null) => {
    picked = chosen;
    return handlers['backup:choose-file'](null);
  };
  const answerWith = (yes: boolean) => {
    answer = yes;
  };
  const happened = { asked, changes: () => changes };
  const places = { file, folder, secondFolder, placeOfVault: () => vaultFile };
  return { handlers, session, ...places, name, changePassphrase, pick, answerWith, happened };
};

describe('backups in two folders', () => {
  it('are listed once, with both places, and by their one place where the other copy is gone', async () => {
    const { handlers, session, folder, name } = await aBackedUpVault();
    expect(value(await handlers['backup:list'](null)).backups).toMatchObject([{ name, folders: ['first', 'second'] }]);
    rmSync(join(folder, name));
    expect(value(await handlers['backup:list'](null)).backups).toMatchObject([{ name, folders: ['second'] }]);
    await session.lock();
  });

  it('say that the second folder is away, and list the first', async () => {
    const { handlers, session, secondFolder, name } = await aBackedUpVault();
    rmSync(secondFolder, { recursive: true });
    const view = value(await handlers['backup:list'](null));
    expect(view).toMatchObject({ secondThere: false, backups: [{ name, folders: ['first'] }] });
    await session.lock();
  });

  it('stand in for each other: a damaged copy in the first folder is passed over for the whole one', async () => {
    const { handlers, session, folder, name } = await aBackedUpVault();
    await session.lock();
    damageNewestRecord(join(folder, name));
    const secret = { passphrase };
    expect(value(await handlers['backup:preview']({ name, secret }))).toEqual({ entries: 2, newest: '2026-11-19' });
    expect(value(await handlers['backup:restore']({ name, secret, keepNewer: null }))).toMatchObject({ records: 2 });
  });

  it('are damaged only when every copy is', async () => {
    const { handlers, session, folder, secondFolder, name } = await aBackedUpVault();
    await session.lock();
    for (const place of [folder, secondFolder]) writeFileSync(join(place, name), 'no vault at all');
    const looked = await handlers['backup:preview']({ name, secret: { passphrase } });
    expect(failure(looked).code).toBe('vault-not-a-vault');
  });
});

describe('restoring a backup', () => {
  it('takes the recovery key, and refuses another with the vault as it was', async () => {
    const { handlers, session, file, name } = await aBackedUpVault();
    await session.lock();
    const wrong = { recoveryKey: newRecoveryKey() };
    const refused = await handlers['backup:restore']({ name, secret: wrong, keepNewer: null });
    expect(failure(refused).code).toBe('recovery-key-wrong');
    expect(readdirSync(join(file, '..')).filter((each) => each.includes('replaced'))).toEqual([]);
    const restored = value(await handlers['backup:restore']({ name, secret: { recoveryKey }, keepNewer: null }));
    expect(restored).toMatchObject({ records: 2, olderKeys: false });
    const opened = value(await session.unlock(passphrase));
    // Without forgetting the pin the backup would be taken for an older copy that somebody put there.
    expect(opened).not.toHaveProperty('doubt');
    await session.lock();
  });

  it('from before the passphrase was changed says so, and does not call the present one wrong', async () => {
    const { handlers, session, name, changePassphrase } = await aBackedUpVault();
    await changePassphrase();
    await session.lock();
    const today = { name, secret: { passphrase: later } };
    expect(failure(await handlers['backup:preview'](today)).code).toBe('backup-other-key');
    expect(failure(await handlers['backup:restore']({ ...today, keepNewer: null })).code).toBe('backup-other-key');
    const then = { name, secret: { passphrase }, keepNewer: null };
    expect(value(await handlers['backup:restore'](then))).toMatchObject({ records: 2, olderKeys: true });
    expect(value(await session.unlock(passphrase))).not.toHaveProperty('doubt');
    await session.lock();
  });

  it('says of a passphrase that never opened it that it is wrong', async () => {
    const { handlers, session, name } = await aBackedUpVault();
    await session.lock();
    const looked = await handlers['backup:preview']({ name, secret: { passphrase: 'never this one' } });
    expect(failure(looked).code).toBe('passphrase-wrong');
  });

  it('from before a change still brings along what the damaged vault has, opened with its own passphrase', async () => {
    const { handlers, session, file, name, changePassphrase } = await aBackedUpVault();
    await changePassphrase();
    const newer = [aReflection({ id: 'n1', forDate: day('2026-11-20') }), aReflection({ id: 'n2' })];
    for (const entry of newer) value(await value(session.journal()).change({ put: [entry] }));
    await session.lock();
    damageNewestRecord(file);
    const request = { name, secret: { passphrase }, keepNewer: { passphrase: later } };
    expect(value(await handlers['backup:restore'](request))).toMatchObject({ olderKeys: true, broughtAlong: 1 });
  });
});

describe('a backup that lies anywhere', () => {
  it('is picked, whatever its name, looked into, and put back where there is no vault any more', async () => {
    const { handlers, session, file, folder, name, pick, placeOfVault } = await aBackedUpVault();
    await session.lock();
    const own = join(folder, '..', 'from my stick.driftline');
    renameSync(join(folder, name), own);
    rmSync(join(folder, '..', 'stick'), { recursive: true });
    rmSync(file);
    const picked = value(await pick(own));
    expect(picked).toMatchObject({ name: 'from my stick.driftline', folders: [], bytes: statSync(own).size });
    const request = { name: 'from my stick.driftline', secret: { passphrase } };
    expect(value(await handlers['backup:preview'](request))).toEqual({ entries: 2, newest: '2026-11-19' });
    const bytes = readFileSync(own);
    const restored = value(await handlers['backup:restore']({ ...request, keepNewer: null }));
    expect(restored).toMatchObject({ contents: { entries: 2, newest: '2026-11-19' }, place: file, replaced: null });
    expect(readFileSync(own).equals(bytes)).toBe(true);
    expect(placeOfVault()).toBe(file);
    expect(value(await session.unlock(passphrase))).toMatchObject({ status: 'unlocked', roleKnown: true });
    await session.lock();
  });

  it('takes another place than the log of a vault that vanished, and leaves that log alone', async () => {
    const { handlers, session, file, name, placeOfVault } = await aBackedUpVault();
    await session.lock();
    rmSync(file);
    writeFileSync(`${file}-wal`, 'what a crash left');
    const restored = value(await handlers['backup:restore']({ name, secret: { passphrase }, keepNewer: null }));
    expect(restored.place).toBe(file.replace('.driftline', ' 2.driftline'));
    expect(placeOfVault()).toBe(restored.place);
    expect(readFileSync(`${file}-wal`, 'utf8')).toBe('what a crash left');
    expect(session.state()).toMatchObject({ status: 'locked', vaultName: 'journal 2' });
  });

  it('changes nothing with a wrong passphrase: there is still no vault', async () => {
    const { handlers, session, file, name } = await aBackedUpVault();
    await session.lock();
    rmSync(file);
    const wrong = { name, secret: { passphrase: 'never this one' }, keepNewer: null };
    expect(failure(await handlers['backup:restore'](wrong)).code).toBe('passphrase-wrong');
    expect(session.state().status).toBe('none');
    expect(readdirSync(dirname(file)).filter((each) => each.includes('driftline'))).toEqual([]);
  });

  it('is no backup when it is no vault, or the vault itself, and none is picked while the vault is open', async () => {
    const { session, file, folder, name, pick } = await aBackedUpVault();
    expect(failure(await pick(join(folder, name))).code).toBe('vault-already-open');
    await session.lock();
    expect(failure(await pick(file)).code).toBe('backup-is-vault');
    const letter = join(folder, '..', 'letter.driftline');
    writeFileSync(letter, 'Dear all,'.repeat(40));
    expect(failure(await pick(letter)).code).toBe('vault-not-a-vault');
    expect(value(await pick(null))).toBe(null);
  });
});

describe('what cannot be taken back', () => {
  it('is asked about by main: the second folder stays until the answer is yes', async () => {
    const { handlers, session, answerWith, happened } = await aBackedUpVault();
    value(await handlers['backup:drop-second-folder'](null));
    expect([happened.asked, happened.changes()]).toEqual([['drop-second-folder'], 0]);
    answerWith(true);
    value(await handlers['backup:drop-second-folder'](null));
    expect(happened.changes()).toBe(1);
    await session.lock();
  });

  it('is asked about by main: old backups stay until the answer is yes', async () => {
    const { handlers, session, folder, name, changePassphrase, answerWith } = await aBackedUpVault();
    await changePassphrase();
    expect(value(await handlers['backup:delete-old'](null))).toBeNull();
    expect(readdirSync(folder)).toEqual([name]);
    answerWith(true);
    expect(value(await handlers['backup:delete-old'](null))).toEqual({ done: 2, left: [] });
    expect(readdirSync(folder)).not.toContain(name);
    await session.lock();
  });
});

describe('what is readable of a damaged vault', () => {
  it('opens with the passphrase or the recovery key, and counts what is missing', async () => {
    const { session, file } = await aBackedUpVault();
    await session.lock();
    damageNewestRecord(file);
    for (const secret of [{ passphrase }, { recoveryKey }]) {
      const state = value(await session.openReadable(secret));
      expect(state).toMatchObject({ status: 'unlocked', readOnly: 'salvaged', lost: 1 });
      expect(value(session.journal()).entries()).toHaveLength(1);
      await session.lock();
    }
  });

  it('has nothing missing to count in a vault that is opened as it should be', async () => {
    const { session } = await aBackedUpVault();
    await session.lock();
    expect(value(await session.unlock(passphrase))).not.toHaveProperty('lost');
    await session.lock();
  });
});
