import { argon2Sync, createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { stretchPassphrase } from '../../../../electron/vault/crypto/argon2.ts';
import { open } from '../../../../electron/vault/crypto/cipher.ts';
import { deriveSlotKeys, deriveVaultKeys } from '../../../../electron/vault/crypto/key-derivation.ts';
import { amount } from '../../../support/fault-scale.ts';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe('Argon2id', () => {
  // RFC 9106, section 5.3. The vault's own library takes no associated data, so the vector proves a second
  // implementation, and that one the vault's.
  const second = (message: Uint8Array, nonce: Uint8Array, cost: { m: number; t: number; p: number }, more = {}) =>
    argon2Sync('argon2id', {
      ...{ message, nonce, memory: cost.m, passes: cost.t, parallelism: cost.p, tagLength: 32 },
      ...more,
    });

  it('is in a second implementation what RFC 9106 prints', () => {
    const extras = { secret: Buffer.alloc(8, 3), associatedData: Buffer.alloc(12, 4) };
    const tag = second(Buffer.alloc(32, 1), Buffer.alloc(16, 2), { m: 32, t: 3, p: 4 }, extras);
    expect(tag).toEqual(hex('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659'));
  });

  it('is in the vault what it is there, at every kind of cost a reader accepts', async () => {
    const costs = [
      [19_456, 1, 1],
      [19_456, 20, 1],
      [19_456, 1, 16],
      [19_501, 2, 3],
      [65_536, 3, 4],
      [amount({ short: 70_001, long: 262_144 }), 3, 4],
    ] as const;
    for (const [memoryKib, passes, lanes] of costs) {
      const [passphrase, salt] = ['quiet otters', randomBytes(16)];
      const expected = second(Buffer.from(passphrase), salt, { m: memoryKib, t: passes, p: lanes });
      expect(await stretchPassphrase(passphrase, salt, { memoryKib, passes, lanes })).toEqual(expected);
    }
  });
});

/** HKDF-SHA-256 in the words of RFC 5869: the slow twin of what Node offers. */
const hkdf = (secret: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Buffer => {
  const root = createHmac('sha256', salt.length === 0 ? Buffer.alloc(32) : salt)
    .update(secret)
    .digest();
  const blocks: Buffer[] = [];
  for (let n = 1; n <= Math.ceil(length / 32); n += 1) {
    const block = createHmac('sha256', root).update(blocks.at(-1) ?? Buffer.alloc(0));
    blocks.push(block.update(info).update(Buffer.of(n)).digest());
  }
  return Buffer.concat(blocks).subarray(0, length);
};

const upTo = (from: number, to: number): Buffer => Buffer.from(Array.from({ length: to - from }, (_, n) => from + n));

describe('HKDF-SHA-256', () => {
  // RFC 5869, appendix A.1 to A.3.
  it.each([
    {
      secret: Buffer.alloc(22, 0x0b),
      salt: upTo(0x00, 0x0d),
      info: upTo(0xf0, 0xfa),
      key: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    },
    {
      secret: upTo(0x00, 0x50),
      salt: upTo(0x60, 0xb0),
      info: upTo(0xb0, 0x100),
      key: 'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
    },
    {
      secret: Buffer.alloc(22, 0x0b),
      salt: Buffer.alloc(0),
      info: Buffer.alloc(0),
      key: '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    },
  ])('is in the slow twin what RFC 5869 prints', ({ secret, salt, info, key }) => {
    expect(hkdf(secret, salt, info, hex(key).length)).toEqual(hex(key));
  });

  it('is in the vault what the slow twin makes of the labels in docs/vault-format.md', () => {
    const [vaultKey, vaultId] = [randomBytes(32), randomBytes(16)];
    const twin = (label: string, length = 32) => hkdf(vaultKey, vaultId, Buffer.from(label), length);
    const keys = deriveVaultKeys(vaultKey, vaultId);
    expect(keys.record(1).export()).toEqual(twin('driftline/1/record/1'));
    expect(keys.record(4_294_967_295).export()).toEqual(twin('driftline/1/record/4294967295'));
    expect(keys.manifest(12).export()).toEqual(twin('driftline/1/manifest/12'));
    expect(keys.digest.export()).toEqual(twin('driftline/1/digest'));
    expect(keys.headerMac.export()).toEqual(twin('driftline/1/header'));
    const slot = deriveSlotKeys(vaultKey, vaultId);
    expect(slot.checkValue).toEqual(twin('driftline/1/slot/check', 16));
    expect(slot.wrappingKey.export()).toEqual(twin('driftline/1/slot/wrap'));
  });
});

describe('AES-256-GCM', () => {
  const zeros = '00'.repeat(32);
  const key = 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308';
  const text =
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255';
  const sealed =
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad';
  // McGrew and Viega's test cases 13 to 16, submitted to NIST: the ones for keys of 256 bits and nonces of 96.
  const cases = [
    { n: 13, key: zeros, nonce: '00'.repeat(12), text: '', context: '', box: '530f8afbc74536b9a963b4f1c4cb738b' },
    {
      ...{ n: 14, key: zeros, nonce: '00'.repeat(12), text: '00'.repeat(16), context: '' },
      box: 'cea7403d4d606b6e074ec5d3baf39d18 d0d1c8a799996bf0265b98b5d48ab919',
    },
    {
      n: 15,
      key,
      nonce: 'cafebabefacedbaddecaf888',
      text,
      context: '',
      box: `${sealed} b094dac5d93471bdec1a502270e3cc6c`,
    },
    {
      ...{ n: 16, key, nonce: 'cafebabefacedbaddecaf888', text: text.slice(0, 120) },
      context: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
      box: `${sealed.slice(0, 120)} 76fc6ece0f4e1768cddf8853bb2d551b`,
    },
  ];

  it.each(cases)('opens test case $n, and nothing that differs from it in one bit', (each) => {
    const [secret, context] = [createSecretKey(hex(each.key)), hex(each.context)];
    const box = Buffer.concat([hex(each.nonce), hex(each.box)]);
    expect(open(secret, context, box)).toEqual(hex(each.text));
    for (let bit = 0; bit < box.length * 8; bit += 1) {
      const changed = Buffer.from(box);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(open(secret, context, changed)).toBeNull();
    }
    expect(open(secret, Buffer.concat([context, Buffer.of(0)]), box)).toBeNull();
  });
});
