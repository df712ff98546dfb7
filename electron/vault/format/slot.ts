import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { KdfCost } from '../contract/vault-contract.ts';
import { ARGON2_SALT_BYTES, ARGON2_VERSION, type StretchPassphrase } from '../crypto/argon2.ts';
import { open, seal } from '../crypto/cipher.ts';
import { deriveSlotKeys, isLongEnough, VAULT_KEY_BYTES } from '../crypto/key-derivation.ts';
import { boxContext, type Header, isPassphraseSlot, type PassphraseSlot } from './header.ts';

/** Wraps the vault key under a passphrase. Takes as long as `cost` says. */
export const sealPassphraseSlot = async (request: {
  readonly vaultKey: Uint8Array;
  readonly vaultId: Uint8Array;
  readonly passphrase: string;
  readonly cost: KdfCost;
  readonly stretch: StretchPassphrase;
}): Promise<PassphraseSlot> => {
  const { vaultKey, vaultId, passphrase, cost, stretch } = request;
  const salt = randomBytes(ARGON2_SALT_BYTES);
  const head = {
    type: 'passphrase',
    id: randomBytes(16).toString('base64'),
    kdf: {
      alg: 'argon2id',
      v: ARGON2_VERSION,
      m: cost.memoryKib,
      t: cost.passes,
      p: cost.lanes,
      salt: salt.toString('base64'),
    },
  } as const;
  const kek = await stretch(passphrase, salt, cost);
  try {
    const { checkValue, wrappingKey } = deriveSlotKeys(kek, vaultId);
    const box = seal(wrappingKey, boxContext(vaultId, head), vaultKey);
    return { ...head, kcv: checkValue.toString('base64'), box: box.toString('base64') };
  } finally {
    kek.fill(0);
  }
};

/**
 * The vault key that a passphrase unlocks; the caller wipes it. `passphrase-wrong` when no slot's check value fits;
 * `vault-damaged`, part `slot`, when one fits and its box does not open, or when there is no slot to try.
 */
export const openPassphraseSlot = async (
  header: Header,
  passphrase: string,
  stretch: StretchPassphrase,
): Promise<Result<Buffer, AppError>> => {
  const slots = header.body.slots.filter(isPassphraseSlot);
  // No vault has so short a passphrase, and Argon2id refuses an empty one.
  if (slots.length > 0 && !isLongEnough(passphrase)) return fail(wrong(passphrase));
  for (const slot of slots) {
    const opened = await trySlot(slot, header.vaultId, (salt, cost) => stretch(passphrase, salt, cost));
    if (opened !== 'other-passphrase') return opened === null ? damagedSlot : ok(opened);
  }
  return slots.length === 0 ? damagedSlot : fail(wrong(passphrase));
};

/** A blank at an end is typed, or copied along, without being seen. */
const wrong = (passphrase: string): AppError =>
  passphrase === passphrase.trim() ? { code: 'passphrase-wrong' } : { code: 'passphrase-wrong', blankAtEnd: true };

const damagedSlot = fail<AppError>({ code: 'vault-damaged', part: 'slot', affected: 0 });

const trySlot = async (
  slot: PassphraseSlot,
  vaultId: Uint8Array,
  stretch: (salt: Uint8Array, cost: KdfCost) => Promise<Buffer>,
): Promise<Buffer | null | 'other-passphrase'> => {
  const { kcv, box, ...head } = slot;
  const { kdf } = head;
  const cost = { memoryKib: kdf.m, passes: kdf.t, lanes: kdf.p };
  const kek = await stretch(Buffer.from(kdf.salt, 'base64'), cost);
  try {
    const { checkValue, wrappingKey } = deriveSlotKeys(kek, vaultId);
    if (!timingSafeEqual(checkValue, Buffer.from(kcv, 'base64'))) return 'other-passphrase';
    const vaultKey = open(wrappingKey, boxContext(vaultId, head), Buffer.from(box, 'base64'));
    return vaultKey?.length === VAULT_KEY_BYTES ? vaultKey : null;
  } finally {
    kek.fill(0);
  }
};
