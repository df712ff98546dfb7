import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type KeysHandlerDeps, keysHandlers } from '../../../../electron/ipc/keys-handlers.ts';
import { createKeyService, type KeyServiceDeps } from '../../../../electron/keys/key-service.ts';
import { momentAt } from '../../../../electron/platform/clock.ts';
import { replaceFile } from '../../../../electron/platform/file-replacement.ts';
import { randomId } from '../../../../electron/platform/random.ts';
import { createSession } from '../../../../electron/session/session.ts';
import { dearerKdf } from '../../../../electron/vault/crypto/kdf-calibration.ts';
import { newRecoveryKey } from '../../../../electron/vault/crypto/recovery-key.ts';
import { fail, ok } from '../../../../shared/errors/result.ts';
import { defaultSettings, type Settings } from '../../../../shared/settings.ts';
import { aReflection } from '../../../support/builders.ts';
import { aMarkerKeeper } from '../../../support/markers.ts';
import { quickStore, temporaryFolder } from '../../../support/quick-vault.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

const passphrase = 'copper lantern orchard';
const ground = temporaryFolder();
afterAll(ground.remove);
const clock = () => momentAt(Date.UTC(2026, 10, 20, 12), 60, 'Europe/Berlin');
let made = 0;

/** Handlers over a real vault that is open, with settings in memory. */
const openKeys = async (recoveryKey: string | null = null, given: Partial<KeysHandlerDeps & KeyServiceDeps> = {}) => {
  made += 1;
  const file = join(ground.folder, `journal-${made}.driftline`);
  let settings: Settings = defaultSettings;
  const told: unknown[] = [];
  const session = createSession({
    store: quickStore(),
    pins: aMarkerKeeper(),
    clock,
    vaultFile: () => file,
    rememberVaultFile: () => undefined,
    sampleFolder: join(ground.folder, 'look-around'),
    scratchFolder: ground.folder,
  });
  const push: KeysHandlerDeps['push'] = (event, payload) => void told.push([event, payload]);
  const keys = createKeyService({
    session,
    touch: () => undefined,
    tellSealing: (done, total) => push('keys:sealing', { done, total }),
    backUpFirst: async () => ok(null),
    declinedOffers: () => settings.declinedOffers,
    ...given,
  });
  const handlers = keysHandlers({
    session,
    keys,
    clock,
    writeReadable: async (file, content) => replaceFile(file, content),
    settings: {
      get: () => settings,
      change: (change) => {
        settings = { ...settings, ...change };
        return true;
      },
    } as KeysHandlerDeps['settings'],
    push,
    touch: () => undefined,
    pickRecoveryTarget: async () => null,
    ...given,
  });
  value(await session.create(passphrase, recoveryKey));
  return { handlers, session, told };
};

const writeCheckIns = async ({ session }: Awaited<ReturnType<typeof openKeys>>, count: number) => {
  const put = Array.from({ length: count }, () => aReflection({ id: randomId() }));
  value(await value(session.journal()).change({ put }));
};

describe('the offer of a recovery key', () => {
  it('comes after three check-ins, not before, and not at all where there is a key', async () => {
    const without = await openKeys();
    await writeCheckIns(without, 2);
    // A quick vault is behind from the start; once that is declined, there is nothing else to offer.
    expect(value(await without.handlers['keys:read'](null)).offer).toBe('stronger-key');
    value(await without.handlers['offer:decline']({ offer: 'stronger-key' }));
    expect(value(await without.handlers['keys:read'](null)).offer).toBeNull();
    await writeCheckIns(without, 1);
    expect(value(await without.handlers['keys:read'](null)).offer).toBe('recovery-key');
    const withKey = await openKeys(newRecoveryKey());
    await writeCheckIns(withKey, 3);
    value(await withKey.handlers['offer:decline']({ offer: 'stronger-key' }));
    expect(value(await withKey.handlers['keys:read'](null))).toMatchObject({ hasRecoveryKey: true, offer: null });
  });

  it('never comes again once it was declined, after a lock neither', async () => {
    const opened = await openKeys();
    await writeCheckIns(opened, 9);
    const { handlers, session } = opened;
    value(await handlers['offer:decline']({ offer: 'stronger-key' }));
    value(await handlers['offer:decline']({ offer: 'recovery-key' }));
    expect(value(await handlers['keys:read'](null)).offer).toBeNull();
    await session.lock();
    value(await session.unlock(passphrase));
    expect(value(await handlers['keys:read'](null)).offer).toBeNull();
  });
});

describe('a change of what opens the vault', () => {
  const full = { code: 'storage-failed', reason: 'full', file: 'backups' } as const;

  it('is preceded by a backup, and refused when there cannot be one, for a reason', async () => {
    const opened = await openKeys(null, { backUpFirst: async () => fail(full) });
    await writeCheckIns(opened, 1);
    const { handlers, session } = opened;
    const change = { present: passphrase, next: 'meadow violin harbour', withoutBackup: false };
    const refused = failure(await handlers['passphrase:change'](change));
    expect(refused).toEqual({ code: 'backup-first-failed', reason: 'full' });
    await session.lock();
    value(await session.unlock(passphrase));
    value(await handlers['passphrase:change']({ ...change, withoutBackup: true }));
    await session.lock();
    value(await session.unlock('meadow violin harbour'));
    await session.lock();
  });

  it('cannot go past damage, whatever was asked for', async () => {
    const damaged = { code: 'vault-damaged', part: 'record', affected: 1 } as const;
    const opened = await openKeys(null, { backUpFirst: async () => fail(damaged) });
    await writeCheckIns(opened, 1);
    const change = { passphrase, withoutBackup: false };
    expect(failure(await opened.handlers['keys:strengthen'](change))).toEqual(damaged);
    await opened.session.lock();
  });

  it('on the way in by recovery key is preceded by a backup too, of a vault that holds something', async () => {
    const key = newRecoveryKey();
    let backups = 0;
    let hasRoom = true;
    const opened = await openKeys(key, {
      backUpFirst: async (vault) => {
        backups += 1;
        expect(value(await vault.facts()).generation).toBe(1);
        return hasRoom ? ok(null) : fail(full);
      },
    });
    const { handlers, session } = opened;
    await writeCheckIns(opened, 1);
    await session.lock();
    hasRoom = false;
    const use = { key, passphrase: 'meadow violin harbour', withoutBackup: false };
    expect(failure(await handlers['recovery:use'](use))).toEqual({ code: 'backup-first-failed', reason: 'full' });
    expect(session.state().status).toBe('locked');
    hasRoom = true;
    value(await handlers['recovery:use'](use));
    expect(backups).toBe(2);
    await session.lock();
  });
});

describe('the recovery key', () => {
  it('gives a vault a new passphrase, and the old one opens it no longer', async () => {
    const key = newRecoveryKey();
    const { handlers, session, told } = await openKeys(key);
    await session.lock();
    value(await handlers['recovery:try']({ key }));
    expect(session.state().status).toBe('locked');
    expect(
      value(await handlers['recovery:use']({ key, passphrase: 'meadow violin harbour', withoutBackup: false })),
    ).toMatchObject({
      status: 'unlocked',
    });
    expect(told).toContainEqual(['vault:changed', session.state()]);
    await session.lock();
    expect(failure(await session.unlock(passphrase)).code).toBe('passphrase-wrong');
    value(await session.unlock('meadow violin harbour'));
    await session.lock();
    value(await handlers['recovery:try']({ key }));
  });

  it('leaves the vault locked and its passphrase valid when the new one is too short', async () => {
    const key = newRecoveryKey();
    const { handlers, session } = await openKeys(key);
    await session.lock();
    expect(failure(await handlers['recovery:use']({ key, passphrase: 'short', withoutBackup: false })).code).toBe(
      'passphrase-too-short',
    );
    expect(session.state().status).toBe('locked');
    value(await session.unlock(passphrase));
    await session.lock();
  });

  it('is saved for its owner’s eyes alone, and only when it is a key', async () => {
    const target = join(ground.folder, 'key.txt');
    const { handlers } = await openKeys(null, { pickRecoveryTarget: async () => target });
    const { key } = value(await handlers['recovery:new'](null));
    expect(value(await handlers['recovery:save']({ key }))).toEqual({ savedAs: 'key.txt' });
    const sheet = readFileSync(target, 'utf8');
    for (const group of key.split('-')) expect(sheet).toContain(group);
    expect(sheet).toContain('Made on 2026-11-20.');
    expect(statSync(target).mode & 0o077).toBe(0);
    expect(failure(await handlers['recovery:save']({ key: 'any text at all' })).code).toBe('recovery-key-mistyped');
    expect(readFileSync(target, 'utf8')).toBe(sheet);
  });

  it('is compared group by group while it is typed', async () => {
    const { handlers } = await openKeys();
    const typed = '006HT-M9SM9-85751-PT3';
    const { groups } = value(await handlers['recovery:compare']({ typed }));
    expect(groups.map(({ state }) => state)).toEqual(['sound', 'sound', 'slip', ...Array(6).fill('open')]);
    const whole = '006ht m9sm9 85750 pt3nv ga7sd sadpn rf8da vtqqj k45c';
    const all = value(await handlers['recovery:compare']({ typed: whole })).groups;
    expect(all.every(({ state }) => state === 'sound')).toBe(true);
    const wrongEnd = value(await handlers['recovery:compare']({ typed: `${whole.slice(0, -1)}d` })).groups;
    expect(wrongEnd.at(-1)?.state).toBe('slip');
  });
});

describe('a new passphrase that is soon guessed', () => {
  it('changes nothing until it is said to be meant, and one that is guessed within minutes never', async () => {
    const { handlers, session } = await openKeys();
    const change = { present: passphrase, withoutBackup: false };
    const refused = await handlers['passphrase:change']({ ...change, next: 'Driftline2026' });
    expect(failure(refused)).toEqual({ code: 'passphrase-guessable', within: 'hours', isRefused: false });
    const never = await handlers['passphrase:change']({ ...change, next: '12345678', acceptsGuessable: true });
    expect(failure(never)).toMatchObject({ isRefused: true });
    value(await handlers['passphrase:change']({ ...change, next: 'Driftline2026', acceptsGuessable: true }));
    await session.lock();
    // Unlocking asks nothing: what opens the vault opens it.
    value(await session.unlock('Driftline2026'));
    await session.lock();
  });
});

describe('a machine that can afford more than the vault costs', () => {
  it('raises what a passphrase costs, and never lowers it', () => {
    const had = { memoryKib: 131_072, passes: 3, lanes: 4 };
    expect(dearerKdf(had, { ...had, memoryKib: 65_536 })).toEqual(had);
    expect(dearerKdf(had, { ...had, memoryKib: 262_144 })).toMatchObject({ memoryKib: 262_144 });
  });

  it('is told by the difference to what the vault costs, not by the floor alone', async () => {
    const { session } = await openKeys();
    const vault = value(session.vault());
    const kdf = { memoryKib: 65_536, passes: 3, lanes: 4 };
    const facts = value(await vault.facts());
    const standing = { ...vault, facts: async () => ok({ ...facts, kdf, isKdfBehind: false }) };
    const viewed = async (cost: typeof kdf | null) => {
      const machine = { known: () => cost, begin: () => undefined };
      const keys = createKeyService({
        session: { ...session, vault: () => ok(standing) },
        touch: () => undefined,
        tellSealing: () => undefined,
        backUpFirst: async () => ok(null),
        machine,
        declinedOffers: () => [],
      });
      return value(await keys.view()).isKdfBehind;
    };
    expect(await viewed(null)).toBe(false);
    expect(await viewed(kdf)).toBe(false);
    expect(await viewed({ ...kdf, memoryKib: 131_072 })).toBe(true);
    expect(await viewed({ ...kdf, memoryKib: 32_768 })).toBe(false);
    await session.lock();
  });
});
