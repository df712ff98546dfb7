import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  formatRecoveryKey,
  newRecoveryKey,
  parseRecoveryKey,
} from '../../../../../electron/vault/crypto/recovery-key.ts';
import { createVaultStore } from '../../../../../electron/vault/vault-store.ts';
import {
  aFolder,
  aLockedVault,
  aRecord,
  cheapKdf,
  failure,
  passphrase,
  value,
} from '../../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const store = createVaultStore();

describe('a printed recovery key', () => {
  it('is eight groups of four with a check character each, and a check over all', () => {
    expect(newRecoveryKey()).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(newRecoveryKey()).not.toBe(newRecoveryKey());
  });

  it('is the same on every machine: two fixed ones', () => {
    expect(formatRecoveryKey(Buffer.alloc(20))).toBe('00005-0000A-0000F-0000M-0000H-0000Y-0000V-0000D-H8S6');
    expect(formatRecoveryKey(Buffer.from(Array.from({ length: 20 }, (_, n) => n * 13)))).toBe(
      '006HT-M9SM9-85750-PT3NV-GA7SD-SADPN-RF8DA-VTQQJ-K45C',
    );
  });

  it('is read in any case, with any separators, and with O, I and L for the digits they look like', () => {
    const secret = Buffer.from('0842108421084210842108421084210842108421', 'hex');
    const printed = formatRecoveryKey(secret);
    expect(printed).toMatch(/[01]/);
    const spellings = [
      printed.toLowerCase(),
      printed.replaceAll('-', ' '),
      printed.replaceAll('-', ''),
      printed.replaceAll('-', ' – '),
      `  ${printed.replaceAll('1', 'l').replaceAll('0', 'O')}\n`,
      printed.replaceAll('1', 'I').replaceAll('0', 'o'),
    ];
    for (const spelling of spellings) expect(value(parseRecoveryKey(spelling))).toEqual(secret);
  });

  it('names the group that is missing a character, has one too many, or is not there', () => {
    const groups = formatRecoveryKey(Buffer.alloc(20, 0x5a)).split('-');
    const third = groups[2] ?? '';
    const mistyped = (typed: readonly string[]) => failure(parseRecoveryKey(typed.join('-')));
    expect(mistyped(groups.with(2, third.slice(1)))).toEqual({ code: 'recovery-key-mistyped', group: 3 });
    expect(mistyped(groups.with(2, `${third}7`))).toEqual({ code: 'recovery-key-mistyped', group: 3 });
    expect(mistyped(groups.with(2, `${third.slice(1)}U`))).toEqual({ code: 'recovery-key-mistyped', group: 3 });
    expect(mistyped(groups.slice(0, 5))).toEqual({ code: 'recovery-key-mistyped', group: 6 });
    expect(mistyped(groups.slice(0, 8))).toEqual({ code: 'recovery-key-mistyped', group: 9 });
    expect(mistyped([...groups, 'ABCDE'])).toEqual({ code: 'recovery-key-mistyped', group: 9 });
    expect(mistyped([])).toEqual({ code: 'recovery-key-mistyped', group: 1 });
  });
});

describe('a vault with a recovery key', () => {
  const recoveryKey = newRecoveryKey();

  it('opens with the passphrase and with the recovery key, to the same records', async () => {
    const file = join(folder.path, 'both.driftline');
    const made = value(await store.create({ file, passphrase, recoveryKey, kdf: cheapKdf }));
    value(await made.commit({ put: [aRecord({ text: 'kept' })] }));
    await made.lock();
    for (const secret of [{ passphrase }, { recoveryKey }, { recoveryKey: recoveryKey.toLowerCase() }]) {
      const vault = value(await store.unlock({ file, ...secret }));
      expect(value(await vault.readAll()).map(({ body }) => body)).toEqual([{ text: 'kept' }]);
      await vault.lock();
    }
  });

  it('says whether a key was mistyped, belongs elsewhere, or was never made', async () => {
    const file = join(folder.path, 'both.driftline');
    const without = join(folder.path, 'without.driftline');
    await aLockedVault(without);
    const slip = `${recoveryKey.slice(0, 2)}${recoveryKey[2] === '7' ? '8' : '7'}${recoveryKey.slice(3)}`;
    const tried = async (file: string, recoveryKey: string) => failure(await store.unlock({ file, recoveryKey }));
    expect(await tried(file, slip)).toEqual({ code: 'recovery-key-mistyped', group: 1 });
    expect(await tried(file, newRecoveryKey())).toEqual({ code: 'recovery-key-wrong' });
    expect(await tried(without, recoveryKey)).toEqual({ code: 'recovery-key-none' });
  });

  it('is not made over a mistyped key', async () => {
    const file = join(folder.path, 'slip.driftline');
    const made = await store.create({ file, passphrase, recoveryKey: 'not a key', kdf: cheapKdf });
    expect(failure(made)).toEqual({ code: 'recovery-key-mistyped', group: 1 });
  });

  it('gives one printed key a different public half in each vault', async () => {
    const files = ['one', 'two'].map((name) => join(folder.path, `${name}.driftline`));
    const halves = [];
    for (const file of files) {
      const made = value(await store.create({ file, passphrase, recoveryKey, kdf: cheapKdf }));
      await made.lock();
      halves.push(/"publicKey":"([^"]+)"/.exec(readFileSync(file, 'latin1'))?.[1]);
    }
    expect(new Set(halves).size).toBe(2);
    expect(halves).not.toContain(undefined);
  });
});
