import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createBackupKeeper } from '../../../../electron/backups/backup-keeper.ts';
import { createOldCopies } from '../../../../electron/backups/old-copies.ts';
import { momentAt } from '../../../../electron/platform/clock.ts';
import { createSession } from '../../../../electron/session/session.ts';
import { newRecoveryKey } from '../../../../electron/vault/crypto/recovery-key.ts';
import { aReflection } from '../../../support/builders.ts';
import { damageNewestRecord } from '../../../support/damage.ts';
import { aMarkerKeeper } from '../../../support/markers.ts';
import { quickStore, temporaryFolder } from '../../../support/quick-vault.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

const [first, second, third] = ['copper lantern orchard', 'another lantern orchard', 'a third lantern orchard'];
const ground = temporaryFolder();
afterAll(ground.remove);
const recoveryKey = newRecoveryKey();
let made = 0;

/** An open journal whose backups go to two folders; a day passes before each. */
const anOpenJournal = async () => {
  made += 1;
  const home = join(ground.folder, String(made));
  const [folder, secondFolder, scratchFolder] = [join(home, 'backups'), join(home, 'stick'), join(home, 'scratch')];
  let nowMs = Date.UTC(2026, 2, 3, 12);
  const clock = () => momentAt(nowMs, 60, 'Europe/Berlin');
  const store = quickStore();
  const session = createSession({
    store,
    clock,
    pins: aMarkerKeeper(),
    vaultFile: () => join(home, 'journal.driftline'),
    rememberVaultFile: () => undefined,
    sampleFolder: join(home, 'look-around'),
    scratchFolder,
  });
  const keeper = createBackupKeeper({ store, clock, place: () => ({ folder, secondFolder, scratchFolder }) });
  const told: number[] = [];
  const tellSealing = (done: number, total: number) => void told.push(done, total);
  const oldCopies = createOldCopies({ session, keeper, clock, scratchFolder, touch: () => undefined, tellSealing });
  value(await session.create(first, recoveryKey));
  value(await value(session.journal()).change({ put: [aReflection({ id: 'a' })] }));
  const backUp = async () => {
    nowMs += 86_400_000;
    return value(await keeper.beforeRisk(value(session.vault()))).backup.name;
  };
  const change = async (present: string, next: string) => {
    nowMs += 60_000;
    value(await value(session.vault()).changeKey({ proof: { passphrase: present }, passphrase: next }));
  };
  /** Which of these secrets opens a backup. */
  const opening = async (file: string, secrets: readonly string[]) => {
    const fitting = [];
    for (const passphrase of secrets)
      if ((await keeper.lookWith({ file }, { passphrase })).ok) fitting.push(passphrase);
    return fitting;
  };
  const files = () => [folder, secondFolder].flatMap((place) => readdirSync(place).map((name) => join(place, name)));
  const secrets = [first, second, third];
  return {
    home,
    folder,
    secondFolder,
    session,
    oldCopies,
    told,
    backUp,
    change,
    files,
    opening: (file: string) => opening(file, secrets),
  };
};

describe('backups from before a change of keys', () => {
  it('are none while the keys were never changed', async () => {
    const { oldCopies, session, backUp } = await anOpenJournal();
    await backUp();
    expect(value(await oldCopies.view())).toEqual({ copies: [], secondThere: true });
    await session.lock();
  });

  it('are listed with their day and places, the oldest first, and sealed again in both folders', async () => {
    const { oldCopies, session, backUp, change, opening, files, told } = await anOpenJournal();
    const names = [await backUp(), await backUp()];
    await change(first, second);
    const places = ['first', 'second'];
    expect(value(await oldCopies.view()).copies).toEqual([
      { name: names[0], day: '2026-03-04', places },
      { name: names[1], day: '2026-03-05', places },
    ]);
    expect(value(await oldCopies.reseal({ passphrase: first }))).toEqual({ done: 4, left: [] });
    expect(told).toEqual([1, 4, 2, 4, 3, 4, 4, 4]);
    for (const file of files()) expect(await opening(file)).toEqual([second]);
    expect(value(await oldCopies.view()).copies).toEqual([]);
    await session.lock();
  });

  it('keep an earlier passphrase each, and what is left is named until that one is typed', async () => {
    const { oldCopies, session, backUp, change } = await anOpenJournal();
    const oldest = await backUp();
    await change(first, second);
    await backUp();
    await change(second, third);
    const done = value(await oldCopies.reseal({ passphrase: second }));
    expect(done.done).toBe(2);
    const why = 'That passphrase does not open this vault.';
    expect(done.left).toEqual(['first', 'second'].map((place) => ({ name: oldest, day: '2026-03-04', place, why })));
    expect(value(await oldCopies.view()).copies.map(({ name }) => name)).toEqual([oldest]);
    expect(value(await oldCopies.reseal({ recoveryKey }))).toEqual({ done: 2, left: [] });
    await session.lock();
  });

  it('are deleted only once a new backup opens, and only they', async () => {
    const { oldCopies, session, backUp, change, opening, files } = await anOpenJournal();
    await backUp();
    await change(first, second);
    expect(value(await oldCopies.remove())).toEqual({ done: 2, left: [] });
    expect(files()).toHaveLength(2);
    for (const file of files()) expect(await opening(file)).toEqual([second]);
    await session.lock();
  });

  it('stay, every one, when no new backup can be taken', async () => {
    const { oldCopies, session, backUp, change, folder, secondFolder } = await anOpenJournal();
    const name = await backUp();
    await change(first, second);
    // A file where the folder was: nothing can be put into it.
    renameSync(folder, `${folder} elsewhere`);
    writeFileSync(folder, '');
    expect(failure(await oldCopies.remove()).code).toBe('storage-failed');
    expect(readdirSync(secondFolder)).toEqual([name]);
    await session.lock();
  });

  it('that are damaged are named, and the others are sealed', async () => {
    const { oldCopies, session, backUp, change, folder } = await anOpenJournal();
    const name = await backUp();
    await change(first, second);
    damageNewestRecord(join(folder, name));
    const done = value(await oldCopies.reseal({ passphrase: first }));
    expect(done).toMatchObject({ done: 1, left: [{ name, place: 'first', why: expect.stringMatching(/damaged/) }] });
    await session.lock();
  });

  it('say when the second folder is away', async () => {
    const { oldCopies, session, backUp, change, secondFolder } = await anOpenJournal();
    await backUp();
    await change(first, second);
    rmSync(secondFolder, { recursive: true });
    expect(value(await oldCopies.view())).toMatchObject({ secondThere: false, copies: [{ places: ['first'] }] });
    await session.lock();
  });
});

describe('a vault that a restore replaced', () => {
  it('counts among them, is sealed again beside the vault, and deleted with its log', async () => {
    const { oldCopies, session, home, backUp, change, folder, opening } = await anOpenJournal();
    const name = await backUp();
    const kept = join(home, 'journal (replaced 2026-03-03T13-00-00-000Z-a1b2).driftline');
    renameSync(join(folder, name), kept);
    await change(first, second);
    const [beside] = value(await oldCopies.view()).copies.filter(({ places }) => places.includes('beside'));
    expect(beside?.name).toBe('journal (replaced 2026-03-03T13-00-00-000Z-a1b2).driftline');
    expect(value(await oldCopies.reseal({ passphrase: first })).left).toEqual([]);
    expect(await opening(kept)).toEqual([second]);
    await change(second, third);
    expect(value(await oldCopies.remove()).left).toEqual([]);
    expect(existsSync(kept)).toBe(false);
    await session.lock();
  });
});

describe('a vault without a key of its owner', () => {
  it('has no old backups: the sample diary, and a locked journal', async () => {
    const { oldCopies, session } = await anOpenJournal();
    await session.lock();
    expect(failure(await oldCopies.view()).code).toBe('vault-locked');
    value(await session.openSample());
    expect(value(await oldCopies.view()).copies).toEqual([]);
    await session.lock();
  });
});
