import { createHash, createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { canonicalJson } from '../../../shared/canonical-json.ts';

/** One row of the header table, as stored. */
export type HeaderRow = {
  readonly vaultId: Uint8Array;
  readonly generation: number;
  readonly body: Uint8Array;
  readonly sum: Uint8Array;
  readonly mac: Uint8Array;
};

/** The format that is written, and the oldest that is read. Format 2 came with what two journals are joined by. */
export const VAULT_FORMAT = 2;
export const OLDEST_FORMAT = 1;
export const VAULT_SUITE = 1;
/**
 * Every body is filled up with spaces to this size: two rows of it cannot share a page of 4,096 bytes, so that one
 * bad sector never takes both.
 */
const BODY_BYTES = 3_072;
const SPACE = 0x20;
const VAULT_ID_BYTES = 16;

const base64 = (bytes: number) =>
  z.string().check(z.refine((text) => isCanonicalBase64(text, bytes), 'not canonical Base64 of the right length'));
const whole = (low: number, high: number) => z.number().check(z.int(), z.gte(low), z.lte(high));

/** Sixteen times the dearest cost that a new vault is made with: minutes at worst, on a slow machine. */
const MAXIMUM_KIB_PASSES = 16 * 256 * 1_024 * 3;
/** Each costs a derivation before a wrong passphrase is known to be wrong. */
const MAXIMUM_PASSPHRASE_SLOTS = 2;

/** Bounds are proved before the key derivation runs: a hostile header must not ask for a terabyte, or for an hour. */
const kdfSchema = z
  .strictObject({
    alg: z.literal('argon2id'),
    v: z.literal(19),
    m: whole(19_456, 1_048_576),
    t: whole(1, 20),
    p: whole(1, 16),
    salt: base64(16),
  })
  .check(z.refine(({ m, t }) => m * t <= MAXIMUM_KIB_PASSES, 'more work than a reader does'));

const passphraseSlotSchema = z.strictObject({
  type: z.literal('passphrase'),
  id: base64(16),
  kdf: kdfSchema,
  kcv: base64(16),
  box: base64(60),
});
export type PassphraseSlot = z.infer<typeof passphraseSlotSchema>;

const recoverySlotSchema = z.strictObject({
  type: z.literal('recovery'),
  id: base64(16),
  publicKey: base64(32),
  ephemeral: base64(32),
  box: base64(60),
});
export type RecoverySlot = z.infer<typeof recoverySlotSchema>;

/** Ways to unlock that this version does not know: kept as they are, proved by sum and MAC, never tried. */
const otherSlotSchema = z.looseObject({
  type: z.string().check(
    z.regex(/^[a-z-]{1,32}$/),
    z.refine((type) => type !== 'passphrase' && type !== 'recovery'),
  ),
  id: base64(16),
});

const bodySchema = z.strictObject({
  format: z.literal([OLDEST_FORMAT, VAULT_FORMAT]),
  suite: z.literal(VAULT_SUITE),
  epoch: whole(1, 0xffff_ffff),
  slots: z.array(z.union([passphraseSlotSchema, recoverySlotSchema, otherSlotSchema])).check(
    z.minLength(1),
    z.maxLength(16),
    z.refine((slots) => slots.filter(({ type }) => type === 'passphrase').length <= MAXIMUM_PASSPHRASE_SLOTS),
  ),
});
export type HeaderBody = z.infer<typeof bodySchema>;

export type Header = {
  readonly vaultId: Uint8Array;
  readonly generation: number;
  readonly body: HeaderBody;
  /** The sum: SHA-256 over vault id, generation and body. */
  readonly hash: Uint8Array;
  readonly macs: readonly Uint8Array[];
  readonly content: Uint8Array;
};

/** The stored row of a header. Throws when the slots do not fit into the body. */
export const writeHeader = (
  vaultId: Uint8Array,
  generation: number,
  body: HeaderBody,
  macKey: KeyObject,
): HeaderRow => {
  const text = Buffer.from(canonicalJson(body), 'utf8');
  if (text.length > BODY_BYTES) throw new RangeError('The header body is too long');
  const filled = Buffer.alloc(BODY_BYTES, SPACE);
  filled.set(text);
  const content = headerContent(vaultId, generation, filled);
  return { vaultId, generation, body: filled, sum: sha256(content), mac: headerMac(macKey, content) };
};

/** The header of a vault of an earlier format under today's, and its row; null for one that has it. */
export const raisedFormat = ({
  header,
  keys,
}: {
  readonly header: Header;
  readonly keys: { readonly headerMac: KeyObject };
}): { readonly header: Header; readonly row: HeaderRow } | null => {
  const { vaultId, generation, body } = header;
  if (body.format === VAULT_FORMAT) return null;
  const row = writeHeader(vaultId, generation, { ...body, format: VAULT_FORMAT }, keys.headerMac);
  return { header: headerOf(row), row };
};

/**
 * Reads the header from its rows, without a key. A row whose sum is wrong is passed over; null when none is left, or
 * when two whole rows disagree.
 */
export const readHeader = (rows: readonly HeaderRow[]): Header | null => {
  const whole = rows.filter(hasRightSum);
  const [first] = whole;
  if (first === undefined || rows.length > 2) return null;
  if (whole.some((row) => !Buffer.from(row.sum).equals(first.sum))) return null;
  return parseHeader(first, whole);
};

/** The header that a row just written holds. */
export const headerOf = (row: HeaderRow): Header => {
  const header = readHeader([row]);
  if (header === null) throw new Error('A header just written does not read');
  return header;
};

const parseHeader = (first: HeaderRow, whole: readonly HeaderRow[]): Header | null => {
  const body = parseBody(first.body);
  if (body === null) return null;
  const { vaultId, generation, sum: hash } = first;
  const content = headerContent(vaultId, generation, first.body);
  return { vaultId, generation, body, hash, macs: whole.map((row) => row.mac), content };
};

/** Whether a holder of the vault key wrote this header. */
export const isHeaderGenuine = (header: Header, macKey: KeyObject): boolean => {
  const expected = headerMac(macKey, header.content);
  return header.macs.some((mac) => mac.length === expected.length && timingSafeEqual(mac, expected));
};

/** What a slot's box is bound to: the vault, and every field of the slot that is not derived from its secret. */
export const boxContext = (
  vaultId: Uint8Array,
  head: Omit<PassphraseSlot, 'kcv' | 'box'> | Omit<RecoverySlot, 'box'>,
) => Buffer.concat([Buffer.from('DLS1', 'latin1'), vaultId, Buffer.from(canonicalJson(head), 'utf8')]);

export const isPassphraseSlot = (slot: HeaderBody['slots'][number]): slot is PassphraseSlot =>
  slot.type === 'passphrase';

export const isRecoverySlot = (slot: HeaderBody['slots'][number]): slot is RecoverySlot => slot.type === 'recovery';

const hasRightSum = ({ vaultId, generation, body, sum }: HeaderRow): boolean =>
  vaultId.length === VAULT_ID_BYTES &&
  body.length === BODY_BYTES &&
  generation >= 1 &&
  sha256(headerContent(vaultId, generation, body)).equals(sum);

const parseBody = (bytes: Uint8Array): HeaderBody | null => {
  const text = Buffer.from(bytes).toString('utf8').replace(/ +$/, '');
  try {
    const parsed = bodySchema.safeParse(JSON.parse(text));
    // One header has one spelling: a second one could hide a difference from the sum's reader.
    return parsed.success && canonicalJson(parsed.data) === text ? parsed.data : null;
  } catch {
    return null;
  }
};

const headerContent = (vaultId: Uint8Array, generation: number, body: Uint8Array): Buffer => {
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(generation));
  return Buffer.concat([Buffer.from('DLH1', 'latin1'), vaultId, number, body]);
};

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const headerMac = (key: KeyObject, content: Uint8Array): Buffer => createHmac('sha256', key).update(content).digest();

function isCanonicalBase64(text: string, bytes: number): boolean {
  const decoded = Buffer.from(text, 'base64');
  return decoded.length === bytes && decoded.toString('base64') === text;
}
