import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRecoveryKey } from '../../../../../electron/vault/crypto/recovery-key.ts';
import {
  type HeaderBody,
  isRecoverySlot,
  type RecoverySlot,
  writeHeader,
} from '../../../../../electron/vault/format/header.ts';
import { aFolder, aRememberingStore, cheapKdf, failure, passphrase, value } from '../../../../support/vault-fixture.ts';
import { aGround } from '../../../../support/vault-resources.ts';

const folder = aFolder();
afterAll(folder.remove);
const { store } = aRememberingStore();
const recoveryKey = newRecoveryKey();
const whole = join(folder.path, 'whole.driftline');

beforeAll(async () => {
  const vault = value(await store.create({ file: whole, passphrase, recoveryKey, kdf: cheapKdf }));
  await vault.lock();
});

/** How unlocking by recovery key ends after someone changed the slot and could even make sum and MAC right. */
const afterChange = async (name: string, change: (slot: RecoverySlot) => object) => {
  const file = join(folder.path, `${name}.driftline`);
  copyFileSync(whole, file);
  const { ground } = await aGround(file);
  const { vaultId, generation, body } = ground.header;
  const slots = body.slots.map((slot) => (isRecoverySlot(slot) ? { ...slot, ...change(slot) } : slot));
  ground.tables.writeHeader(
    writeHeader(vaultId, generation, { ...body, slots: slots as HeaderBody['slots'] }, ground.keys.headerMac),
  );
  ground.close();
  return failure(await store.unlock({ file, recoveryKey }));
};
const bytes = (count: number, fill: number) => Buffer.alloc(count, fill).toString('base64');
const damagedSlot = { code: 'vault-damaged', part: 'slot', affected: 0 };
const damagedHeader = { code: 'vault-damaged', part: 'header', affected: 0 };

describe('a recovery slot', () => {
  it('with another public key is not this recovery key’s', async () => {
    expect(await afterChange('public', () => ({ publicKey: bytes(32, 9) }))).toEqual({ code: 'recovery-key-wrong' });
  });

  it.each([
    ['box', () => ({ box: bytes(60, 7) })],
    ['ephemeral key', () => ({ ephemeral: bytes(32, 9) })],
    ['id', () => ({ id: bytes(16, 7) })],
    // Points of small order give no secret at all.
    ['ephemeral key of order one', () => ({ ephemeral: bytes(32, 0) })],
  ] as const)('whose %s was changed is damaged, and the key is not called wrong', async (name, change) => {
    expect(await afterChange(name, change)).toEqual(damagedSlot);
  });

  it.each([
    ['a short box', () => ({ box: bytes(59, 7) })],
    ['a long key', () => ({ publicKey: bytes(33, 9) })],
    ['an unknown field', () => ({ hint: 'in the drawer' })],
    ['another spelling of Base64', (slot: RecoverySlot) => ({ publicKey: slot.publicKey.replace(/=$/, '') })],
  ] as const)('with %s is refused untried', async (name, change) => {
    expect(await afterChange(name, change)).toEqual(damagedHeader);
  });
});
