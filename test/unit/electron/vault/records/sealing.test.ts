import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxTag, open, seal } from '../../../../../electron/vault/crypto/cipher.ts';
import { emptyDigest } from '../../../../../electron/vault/format/digest.ts';
import { pad, paddedLength, unpad } from '../../../../../electron/vault/format/padding.ts';
import { openManifest, sealManifest } from '../../../../../electron/vault/records/manifest.ts';
import { openRecord, sealRecord } from '../../../../../electron/vault/records/sealed-record.ts';
import { canonicalJson } from '../../../../../shared/canonical-json.ts';

const aKey = () => createSecretKey(randomBytes(32));

describe('a sealed box', () => {
  it('opens what AES-256-GCM sealed elsewhere (test case 16 of the GCM specification)', () => {
    const hex = (text: string) => Buffer.from(text, 'hex');
    const key = createSecretKey(hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'));
    const text = hex(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    );
    const context = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2');
    const box = hex(
      'cafebabefacedbaddecaf888522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
    );
    expect(open(key, context, box)).toEqual(text);
  });

  it('opens only under its own key and context, and only whole', () => {
    const [key, context, text] = [aKey(), Buffer.from('here'), Buffer.from('a few words')];
    const box = seal(key, context, text);
    expect(open(key, context, box)).toEqual(text);
    expect(open(aKey(), context, box)).toBeNull();
    expect(open(key, Buffer.from('there'), box)).toBeNull();
    for (let bit = 0; bit < box.length * 8; bit += 1) {
      const changed = Buffer.from(box);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(open(key, context, changed)).toBeNull();
    }
    for (let length = 0; length < box.length; length += 1)
      expect(open(key, context, box.subarray(0, length))).toBeNull();
  });

  it('never uses a nonce twice', () => {
    const key = aKey();
    const nonces = Array.from({ length: 2_000 }, () =>
      seal(key, Buffer.alloc(0), Buffer.alloc(1)).toString('hex', 0, 12),
    );
    expect(new Set(nonces).size).toBe(2_000);
  });

  it('ends with its tag', () => {
    expect(boxTag(seal(aKey(), Buffer.alloc(0), Buffer.alloc(5)))).toHaveLength(16);
  });
});

describe('a sealed record', () => {
  const place = { suite: 1, epoch: 1, vaultId: randomBytes(16), recordId: randomBytes(16) };

  it('opens in its own place alone', () => {
    const key = aKey();
    const sealed = sealRecord(key, place, { text: 'mine' });
    if (sealed === null) throw new Error('Too long');
    expect(openRecord(key, place, sealed)).toEqual({ text: 'mine' });
    expect(openRecord(key, { ...place, suite: 2 }, sealed)).toBeNull();
    expect(openRecord(key, { ...place, epoch: 2 }, sealed)).toBeNull();
    expect(openRecord(key, { ...place, vaultId: randomBytes(16) }, sealed)).toBeNull();
    expect(openRecord(key, { ...place, recordId: randomBytes(16) }, sealed)).toBeNull();
  });

  it('is not taken for a manifest, nor a manifest for a record, under one key', () => {
    const key = aKey();
    const manifest = {
      commits: 1,
      records: 2,
      seals: 3,
      generation: 4,
      headerHash: randomBytes(32),
      digest: emptyDigest,
    };
    const sealed = sealManifest(key, place, manifest);
    expect(openManifest(key, place, sealed)).toEqual(manifest);
    expect(openRecord(key, place, sealed)).toBeNull();
    expect(openManifest(key, { ...place, vaultId: randomBytes(16) }, sealed)).toBeNull();
    expect(openManifest(key, { ...place, epoch: 2 }, sealed)).toBeNull();
  });

  it('is refused when its padding, its UTF-8 or its JSON is not what we write', () => {
    const key = aKey();
    const context = Buffer.alloc(42);
    context.write('DLR1');
    context.writeUInt16BE(1, 4);
    context.writeUInt32BE(1, 6);
    context.set(place.vaultId, 10);
    context.set(place.recordId, 26);
    const opened = (text: Buffer) => openRecord(key, place, seal(key, context, text));
    expect(opened(pad(Buffer.from('{"a":1}')))).toEqual({ a: 1 });
    expect(opened(Buffer.from('{"a":1}'))).toBeNull();
    expect(opened(Buffer.concat([pad(Buffer.from('{"a":1}')), Buffer.alloc(1_024)]))).toBeNull();
    expect(opened(pad(Buffer.from([0x22, 0xff, 0x22])))).toBeNull();
    expect(opened(pad(Buffer.from('{"a":')))).toBeNull();
    expect(opened(pad(Buffer.from('[1]')))).toBeNull();
    expect(opened(pad(Buffer.from('null')))).toBeNull();
  });
});

describe('padding', () => {
  it('goes to powers of two up to 64 KiB and to multiples of 64 KiB beyond', () => {
    const sizes = [0, 1_023, 1_024, 2_047, 2_048, 65_535, 65_536, 131_071, 131_072].map(paddedLength);
    expect(sizes).toEqual([1_024, 1_024, 2_048, 2_048, 4_096, 65_536, 131_072, 131_072, 196_608]);
  });

  it('comes off again whatever the text ends with', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (text) => {
        expect(unpad(pad(text))).toEqual(Buffer.from(text));
      }),
    );
    expect(unpad(pad(Buffer.from([0x80, 0, 0])))).toEqual(Buffer.from([0x80, 0, 0]));
  });

  it('is refused when the mark is missing or the size is not the smallest', () => {
    expect(unpad(Buffer.alloc(1_024))).toBeNull();
    expect(unpad(Buffer.alloc(0))).toBeNull();
    expect(unpad(Buffer.alloc(1_024, 1))).toBeNull();
    expect(unpad(Buffer.concat([Buffer.from([0x80]), Buffer.alloc(2_047)]))).toBeNull();
  });
});

describe('canonical JSON', () => {
  it('has one spelling: sorted keys, no white space', () => {
    const value = { b: [1, { d: null, c: 'é\u2028\ud800' }], a: -0, B: 1e21, '': true, '\u{1f600}': 1, '\ufb01': 2 };
    expect(canonicalJson(value)).toBe(
      '{"":true,"B":1e+21,"a":0,"b":[1,{"c":"é\u2028\\ud800","d":null}],"\u{1f600}":1,"\ufb01":2}',
    );
  });

  it('says what JSON says, in whatever order the keys came', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('leaves out what is undefined and refuses what JSON cannot carry', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, new Date(0), new Map(), [undefined]]) {
      expect(() => canonicalJson({ value })).toThrow(TypeError);
    }
  });
});
