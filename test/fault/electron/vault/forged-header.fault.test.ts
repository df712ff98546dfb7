import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../shared/canonical-json.ts';
import { aVaultToAttack, damaged } from '../../../support/attacked-vault.ts';

const { folder, stretched, prepare, afterAttack } = aVaultToAttack();
beforeAll(prepare);
afterAll(folder.remove);

type Body = { slots: [{ kdf: Record<string, unknown>; [key: string]: unknown }]; [key: string]: unknown };

/** Rewrites the header as someone without the key can: body changed, sum made right again. */
const withBody = (change: (body: Body) => unknown) => (database: DatabaseSync) => {
  const row = database.prepare('SELECT vault_id AS id, generation, body FROM header').get();
  if (row === undefined) throw new Error('No header');
  const body: Body = JSON.parse(Buffer.from(row['body'] as Uint8Array).toString('utf8'));
  const changed = change(body) ?? body;
  const text = Buffer.alloc(3_072, ' ');
  text.write(typeof changed === 'string' ? changed : canonicalJson(changed));
  const generation = Buffer.alloc(8);
  generation.writeBigUInt64BE(BigInt(row['generation'] as number));
  const sum = createHash('sha256');
  for (const part of [Buffer.from('DLH1'), row['id'] as Uint8Array, generation, text]) sum.update(part);
  database.prepare('UPDATE header SET body = ?, sum = ?').run(text, sum.digest());
};

describe('a header forged with a right sum', () => {
  const refusedUntried = {
    'asks for less memory than a reader accepts': (body: Body) => void Object.assign(body.slots[0].kdf, { m: 19_455 }),
    'asks for more than 1 GiB': (body: Body) => void Object.assign(body.slots[0].kdf, { m: 1_048_577 }),
    'asks for no pass': (body: Body) => void Object.assign(body.slots[0].kdf, { t: 0 }),
    'asks for 21 passes': (body: Body) => void Object.assign(body.slots[0].kdf, { t: 21 }),
    'asks for 17 lanes': (body: Body) => void Object.assign(body.slots[0].kdf, { p: 17 }),
    'asks for 1 GiB in 13 passes': (body: Body) => void Object.assign(body.slots[0].kdf, { m: 1_048_576, t: 13 }),
    'has three passphrase slots': (body: Body) =>
      void (body.slots as unknown[]).push(...Array(2).fill({ ...body.slots[0] })),
    'asks for half a pass': (body: Body) => void Object.assign(body.slots[0].kdf, { t: 1.5 }),
    'asks for another derivation': (body: Body) => void Object.assign(body.slots[0].kdf, { alg: 'argon2i' }),
    'spells Base64 another way': (body: Body) => void Object.assign(body.slots[0], { kcv: 'AAAAAAAAAAAAAAAAAAAAAB==' }),
    'has a short box': (body: Body) => void Object.assign(body.slots[0], { box: 'AAAA' }),
    'has an unknown field': (body: Body) => void Object.assign(body, { hint: 'my dog' }),
    'has no slot': (body: Body) => void Object.assign(body, { slots: [] }),
    'has seventeen slots': (body: Body) => void Object.assign(body, { slots: Array(17).fill({ type: 'x', id: 'A' }) }),
    'names a later format': (body: Body) => void Object.assign(body, { format: 3 }),
    'names another format than the file': (body: Body) => void Object.assign(body, { format: 1 }),
    'names another suite': (body: Body) => void Object.assign(body, { suite: 2 }),
    'begins at epoch 0': (body: Body) => void Object.assign(body, { epoch: 0 }),
    'is not canonical': (body: Body) => JSON.stringify({ ...body, epoch: 1 }, null, 1),
    'is filled up with anything but spaces': (body: Body) => `${canonicalJson(body)}\n`,
    'is not JSON': () => '{"epoch":1',
    'nests without end': () => '['.repeat(3_000),
  };

  it('is asked about, and not tried, when it asks for 1 GiB in 12 passes', async () => {
    const before = stretched();
    const change = withBody((body) => void Object.assign(body.slots[0].kdf, { m: 1_048_576, t: 12 }));
    expect(await afterAttack('', change)).toMatchObject({ code: 'derivation-dear' });
    expect(stretched()).toBe(before);
  });

  it.each(Object.entries(refusedUntried))('is refused untried when it %s', async (_, change) => {
    const before = stretched();
    expect(await afterAttack('', withBody(change))).toEqual(damaged('header', 0));
    expect(stretched()).toBe(before);
  });

  it('is damage in the slot when the box was changed and the passphrase is right', async () => {
    const change = (body: Body) => void Object.assign(body.slots[0], { box: Buffer.alloc(60, 7).toString('base64') });
    expect(await afterAttack('', withBody(change))).toEqual(damaged('slot', 0));
  });

  it('is damage in the slot when the slot id it was sealed under was changed', async () => {
    const change = (body: Body) => void Object.assign(body.slots[0], { id: Buffer.alloc(16, 7).toString('base64') });
    expect(await afterAttack('', withBody(change))).toEqual(damaged('slot', 0));
  });

  it('is not genuine when something was added that no key proves', async () => {
    const extra = { type: 'recovery', id: Buffer.alloc(16, 7).toString('base64'), box: 'anything' };
    const change = (body: Body) => void (body.slots as unknown[]).push(extra);
    expect(await afterAttack('', withBody(change))).toEqual(damaged('header', 0));
  });
});
