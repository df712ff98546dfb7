import { createHash } from 'node:crypto';
import type { Changes, JsonObject, OpenRecord, RecordId } from '../../electron/vault/contract/vault-contract.ts';
import type { StretchPassphrase } from '../../electron/vault/crypto/argon2.ts';

/*
 * The scripted life of a vault that the crash tests cut short: after so many commits its contents are known, so a
 * vault found after a crash can be compared whole, not just counted.
 */

/** Instead of Argon2id: the fault suite opens vaults thousands of times, and the key derivation is not its subject. */
export const instantStretch: StretchPassphrase = async (passphrase, salt) =>
  createHash('sha256').update(salt).update(passphrase.normalize('NFKC')).digest();

/** Commits until a place is written again: keeps the vault small however long it lives. */
const PLACES = 120;
const KEY_CHANGE_EVERY = 12;
const sizes = [10, 300, 900, 1_500, 4_000, 10, 20_000, 700];

/** The commit of step `n` (from 1) changes keys instead of records. */
export const isKeyChange = (n: number): boolean => n % KEY_CHANGE_EVERY === 0;

/** The passphrase that opens the vault after `n` steps. */
export const passphraseAfter = (n: number): string => `after ${Math.floor(n / KEY_CHANGE_EVERY)} changes`;

const idAt = (place: number, part: number): RecordId =>
  createHash('sha256').update(`${place}/${part}`).digest('hex').slice(0, 32) as RecordId;

const bodyAt = (n: number, part: number): JsonObject => ({ n, part, text: 'x'.repeat(sizes[(n + part) % 8] ?? 0) });

/** What step `n` commits: three records of a place, of which every fifth step takes one away. */
export const changesAt = (n: number): Changes => {
  const place = n % PLACES;
  const put = [0, 1, 2].map((part): OpenRecord => ({ id: idAt(place, part), body: bodyAt(n, part) }));
  return n % 5 === 0 ? { put: put.slice(0, 2), remove: [idAt(place, 2)] } : { put };
};

/** The contents after `n` steps, as texts in a settled order. */
export const contentsAfter = (n: number): readonly string[] => {
  const held = new Map<RecordId, JsonObject>();
  for (let step = Math.max(1, n - 2 * PLACES); step <= n; step += 1) {
    if (isKeyChange(step)) continue;
    const { put = [], remove = [] } = changesAt(step);
    for (const { id, body } of put) held.set(id, body);
    for (const id of remove) held.delete(id);
  }
  return textsOf([...held].map(([id, body]) => ({ id, body })));
};

/** Records as texts in a settled order; long texts by their hash. */
export const textsOf = (records: readonly OpenRecord[]): readonly string[] =>
  records
    .map(({ id, body }) => {
      const { n, part, text, ...rest } = body;
      return `${id} ${String(n)} ${String(part)} ${hashOf(String(text))} ${Object.keys(rest).join()}`;
    })
    .sort();

const hashes = new Map<string, string>();
const hashOf = (text: string): string => {
  const known = hashes.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 16);
  hashes.set(text, known);
  return known;
};
