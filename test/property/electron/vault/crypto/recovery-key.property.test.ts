import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRecoveryKey, parseRecoveryKey } from '../../../../../electron/vault/crypto/recovery-key.ts';
import { value } from '../../../../support/vault-fixture.ts';

const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => Buffer.from(bytes));
/** A place among the forty characters of the first eight groups. */
const places = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 4 }));

describe('every recovery key', () => {
  it('reads back as the secret it was printed from', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(value(parseRecoveryKey(formatRecoveryKey(secret)))).toEqual(secret);
      }),
    );
  });

  it('with one wrong character names exactly that group', () => {
    fc.assert(
      fc.property(secrets, places, fc.constantFrom(...ALPHABET), (secret, [group, at], wrong) => {
        const characters = [...formatRecoveryKey(secret)];
        fc.pre(characters[group * 6 + at] !== wrong);
        characters[group * 6 + at] = wrong;
        const error = { code: 'recovery-key-mistyped', group: group + 1 };
        expect(parseRecoveryKey(characters.join(''))).toEqual({ ok: false, error });
        expect(parseRecoveryKey(characters.join('').replaceAll('-', ''))).toEqual({ ok: false, error });
      }),
    );
  });

  it('with two characters of a group exchanged names exactly that group', () => {
    fc.assert(
      fc.property(secrets, places, fc.integer({ min: 0, max: 4 }), (secret, [group, at], other) => {
        const groups = formatRecoveryKey(secret).split('-');
        const one = [...(groups[group] ?? '')];
        fc.pre(one[at] !== one[other]);
        const exchanged = one.with(at, one[other] ?? '').with(other, one[at] ?? '');
        const typed = groups.with(group, exchanged.join('')).join('-');
        expect(parseRecoveryKey(typed)).toEqual({
          ok: false,
          error: { code: 'recovery-key-mistyped', group: group + 1 },
        });
      }),
    );
  });

  it('with two groups exchanged names the first of them', () => {
    const two = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }));
    fc.assert(
      fc.property(secrets, two, (secret, [one, other]) => {
        fc.pre(one !== other);
        const groups = formatRecoveryKey(secret).split('-');
        const typed = groups.with(one, groups[other] ?? '').with(other, groups[one] ?? '');
        const error = { code: 'recovery-key-mistyped', group: Math.min(one, other) + 1 };
        expect(parseRecoveryKey(typed.join('-'))).toEqual({ ok: false, error });
      }),
    );
  });
});
