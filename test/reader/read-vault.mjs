/*
 * Reads a Driftline vault, independently of Driftline: the second of two readers written from docs/vault-format.md
 * alone. It shares no code with Driftline and none with the other; Argon2id comes from hash-wasm, all else from Node 24.
 *
 *     node read-vault.mjs FILE             the passphrase is the first line of the standard input
 *     node read-vault.mjs --recovery FILE  the recovery key is
 *
 * prints `[{"id": "<32 hex digits>", "value": {…}}, …]`, sorted by id, as canonical JSON. A vault that cannot be read in
 * full ends with exit code 1 and one line on the standard error: `{"name": …, "part": …}`, with the names of that page.
 * The file itself is never touched: SQLite opens copies of file and log.
 */
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argon2id } from 'hash-wasm';

// Node 24 calls its SQLite an experiment, on the stream that belongs to the answer.
process.removeAllListeners('warning');
const { DatabaseSync } = await import('node:sqlite');

class Refusal extends Error {
  constructor(name, more = {}) {
    super(name);
    this.answer = { name, ...more };
  }
}
const damaged = (part) => new Refusal('vault-damaged', { part });
const need = (holds, refusal) => {
  if (!holds) throw refusal;
};
/** What `work` gives; whatever it throws becomes this refusal. */
const orElse = (refusal, work) => {
  try {
    return work();
  } catch {
    throw refusal;
  }
};

// Canonical JSON and other spellings

const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('no such number');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
};
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value, least, most) => Number.isInteger(value) && value >= least && value <= most;
const hasFields = (value, ...names) => isObject(value) && Object.keys(value).sort().join() === names.sort().join();
const bytesOf = (text) => Buffer.from(text, 'base64');
const isBase64 = (text, size) =>
  typeof text === 'string' && bytesOf(text).length === size && bytesOf(text).toString('base64') === text;
const u16 = (number) => Buffer.of(number >> 8, number & 255);
const u32 = (number) => Buffer.concat([u16(number >>> 16), u16(number & 65_535)]);
const u64 = (number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(number);
  return bytes;
};

// Ciphers

const sha256 = (...parts) => crypto.createHash('sha256').update(Buffer.concat(parts)).digest();
const hmac = (key, ...parts) => crypto.createHmac('sha256', key).update(Buffer.concat(parts)).digest();
const derive = (key, header, label, size = 32) =>
  Buffer.from(crypto.hkdfSync('sha256', key, header.vaultId, `driftline/1/${label}`, size));
const openBox = (key, box, bound) => {
  const cipher = crypto.createDecipheriv('aes-256-gcm', key, box.subarray(0, 12), { authTagLength: 16 });
  cipher.setAAD(bound).setAuthTag(box.subarray(-16));
  return Buffer.concat([cipher.update(box.subarray(12, -16)), cipher.final()]);
};
const boundTo = (mark, { body, vaultId }, epoch) =>
  Buffer.concat([Buffer.from(mark), u16(body.suite), u32(epoch), vaultId]);

// Steps 1 and 2: the file, and its first 100 bytes

const MAGIC = Buffer.from('SQLite format 3\0');
const OUR_ID = 0x44524c4e;
const FIXED = Buffer.from('1000020200402020', 'hex');
const NEWEST = 2;

const checkFirstBytes = (bytes) => {
  const magic = bytes.subarray(0, 16);
  const isSqlite = magic.equals(MAGIC.subarray(0, magic.length));
  if (bytes.length < 100) throw isSqlite ? damaged('file') : new Refusal('vault-not-a-vault');
  const otherBits = (bytes.readUInt32BE(68) ^ OUR_ID) >>> 0;
  need((otherBits & (otherBits - 1)) === 0, new Refusal('vault-not-a-vault'));
  need(otherBits === 0 && isSqlite, damaged('file'));
  need(bytes.readUInt32BE(60) <= NEWEST, new Refusal('vault-newer-format'));
  need(bytes.readUInt32BE(60) > 0 && bytes.subarray(16, 24).equals(FIXED), damaged('file'));
};
const lookAt = (file) => fs.lstatSync(file, { throwIfNoEntry: false });
const hasLog = (file) => lookAt(`${file}-wal`)?.isFile() === true && lookAt(`${file}-wal`).size > 0;
const checkFile = (file) => {
  const { size } = lookAt(file);
  need(size > 0 || !lookAt(file).isFile(), new Refusal('vault-empty-file'));
  need(lookAt(file).isFile(), new Refusal('vault-not-a-vault'));
  const descriptor = fs.openSync(file, 'r');
  const first = Buffer.alloc(Math.min(100, size));
  fs.readSync(descriptor, first, 0, first.length, 0);
  fs.closeSync(descriptor);
  checkFirstBytes(first);
  need(size % 4096 === 0 || hasLog(file), damaged('file'));
};

// Step 3: SQLite

const TABLES = {
  header:
    'copy INTEGER PRIMARY KEY CHECK (copy IN (1, 2)), vault_id BLOB NOT NULL, generation INTEGER NOT NULL, ' +
    'body BLOB NOT NULL, sum BLOB NOT NULL, mac BLOB NOT NULL',
  record: 'id BLOB NOT NULL UNIQUE CHECK (length(id) = 16), epoch INTEGER NOT NULL, sealed BLOB NOT NULL',
  manifest: 'only INTEGER PRIMARY KEY CHECK (only = 1), sealed BLOB NOT NULL',
};
const table = (name) => ['table', name, name, `CREATE TABLE ${name} (${TABLES[name]}) STRICT`];
const SCHEMA = [
  table('header'),
  table('record'),
  ['index', 'sqlite_autoindex_record_1', 'record', null],
  table('manifest'),
];

const rowsOf = (database, sql) => {
  const statement = database.prepare(sql);
  statement.setReadBigInts(true);
  return statement.all();
};
const pragma = (database, name) => String(Object.values(rowsOf(database, `PRAGMA ${name}`)[0] ?? {})[0]);

const checkDatabase = (database) => {
  database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
  need(Number(pragma(database, 'user_version')) <= NEWEST, new Refusal('vault-newer-format'));
  const isOurs = pragma(database, 'application_id') === String(OUR_ID) && Number(pragma(database, 'user_version')) > 0;
  const isLaidOut = pragma(database, 'page_size') === '4096' && pragma(database, 'journal_mode') === 'wal';
  need(isOurs && isLaidOut, damaged('file'));
  const schema = rowsOf(database, 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid');
  need(canonical(schema.map((row) => Object.values(row))) === canonical(SCHEMA), damaged('schema'));
  need(pragma(database, 'quick_check') === 'ok', damaged('file'));
};

// Step 4: the header

const isKdf = (kdf) =>
  hasFields(kdf, 'alg', 'v', 'm', 't', 'p', 'salt') &&
  kdf.alg === 'argon2id' &&
  kdf.v === 19 &&
  isWhole(kdf.m, 19_456, 1_048_576) &&
  isWhole(kdf.t, 1, 20) &&
  isWhole(kdf.p, 1, 16) &&
  kdf.m * kdf.t <= 12_582_912 &&
  isBase64(kdf.salt, 16);
const SLOTS = {
  passphrase: (slot) =>
    hasFields(slot, 'type', 'id', 'kdf', 'kcv', 'box') &&
    isKdf(slot.kdf) &&
    isBase64(slot.kcv, 16) &&
    isBase64(slot.box, 60),
  recovery: (slot) =>
    hasFields(slot, 'type', 'id', 'publicKey', 'ephemeral', 'box') &&
    isBase64(slot.publicKey, 32) &&
    isBase64(slot.ephemeral, 32) &&
    isBase64(slot.box, 60),
};
const isSlot = (slot) =>
  isObject(slot) &&
  typeof slot.type === 'string' &&
  /^[a-z-]{1,32}$/.test(slot.type) &&
  isBase64(slot.id, 16) &&
  (Object.hasOwn(SLOTS, slot.type) ? SLOTS[slot.type](slot) : true);
const slotsOf = (body, type) => body.slots.filter((slot) => slot.type === type);
const isBody = (body, userVersion) =>
  hasFields(body, 'format', 'suite', 'epoch', 'slots') &&
  body.format === userVersion &&
  body.suite === 1 &&
  isWhole(body.epoch, 1, 4_294_967_295) &&
  Array.isArray(body.slots) &&
  isWhole(body.slots.length, 1, 16) &&
  body.slots.every(isSlot) &&
  slotsOf(body, 'passphrase').length <= 2;

const readHeader = (database) => {
  const content = ({ vault_id, generation, body }) =>
    Buffer.concat([Buffer.from('DLH1'), vault_id, u64(generation), body]);
  const isWell = (row) =>
    row.vault_id.length === 16 &&
    row.generation >= 0n &&
    row.body.length === 3072 &&
    sha256(content(row)).equals(row.sum);
  const rows = rowsOf(database, 'SELECT vault_id, generation, body, sum, mac FROM header ORDER BY copy').filter(isWell);
  const [first] = rows;
  need(first && rows.every(({ sum }) => Buffer.from(sum).equals(first.sum)), damaged('header'));
  const text = orElse(damaged('header'), () => utf8.decode(first.body).replace(/ +$/, ''));
  const body = orElse(damaged('header'), () => JSON.parse(text));
  const userVersion = Number(pragma(database, 'user_version'));
  need(canonical(body) === text && isBody(body, userVersion), damaged('header'));
  const { vault_id: vaultId, generation, sum } = first;
  return {
    vaultId: Buffer.from(vaultId),
    generation,
    sum,
    content: content(first),
    macs: rows.map(({ mac }) => mac),
    body,
  };
};

// Step 5: the slots

const openSlot = (slot, header, key, fields) => {
  const claims = canonical(Object.fromEntries(fields.map((field) => [field, slot[field]])));
  return orElse(damaged('slot'), () =>
    openBox(key, bytesOf(slot.box), Buffer.concat([Buffer.from('DLS1'), header.vaultId, Buffer.from(claims)])),
  );
};

const keyByPassphrase = async (header, passphrase) => {
  const slots = slotsOf(header.body, 'passphrase');
  need(slots.length > 0, damaged('slot'));
  const password = passphrase.normalize('NFKC');
  need([...password].length >= 8, new Refusal('passphrase-wrong'));
  for (const slot of slots) {
    const { m, t, p, salt } = slot.kdf;
    const cost = { memorySize: m, iterations: t, parallelism: p, hashLength: 32 };
    const kek = await argon2id({ password: Buffer.from(password), salt: bytesOf(salt), ...cost, outputType: 'binary' });
    if (!derive(kek, header, 'slot/check', 16).equals(bytesOf(slot.kcv))) continue;
    return openSlot(slot, header, derive(kek, header, 'slot/wrap'), ['id', 'kdf', 'type']);
  }
  throw new Refusal('passphrase-wrong');
};

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Times x, modulo x^5 + x^2 + 1. */
const timesX = (element) => (element & 16 ? (element << 1) ^ 0b100101 : element << 1);
/** The bytes of digits of five bits each, first bit first; bits that fill no byte are left out. */
const packed = (digits) => {
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};
const recoverySecret = (typed) => {
  const plain = typed
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const digits = [...plain].map((character) => ALPHABET.indexOf(character));
  const mistyped = (group) => new Refusal('recovery-key-mistyped', { group });
  const secret = [];
  for (let group = 1; group <= 8; group += 1) {
    const [a, b, c, d, check] = digits.slice(5 * group - 5, 5 * group);
    const right = [a, b, c, d].reduce((sum, digit) => timesX(sum) ^ digit, group);
    need(![a, b, c, d].includes(-1) && check === timesX(right), mistyped(group));
    secret.push(a, b, c, d);
  }
  const sum = sha256(Buffer.from('driftline/1/recovery/check'), packed(secret)).readUIntBE(0, 3) >>> 4;
  const last = [15, 10, 5, 0].map((shift) => (sum >>> shift) & 31);
  need(digits.slice(40).join() === last.join(), mistyped(9));
  return packed(secret);
};

const PRIVATE = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b656e032100', 'hex');
const keyByRecoveryKey = (header, typed) => {
  const secret = recoverySecret(typed);
  const slots = slotsOf(header.body, 'recovery');
  need(slots.length > 0, new Refusal('recovery-key-none'));
  const own = derive(secret, header, 'recovery/x25519');
  const privateKey = crypto.createPrivateKey({ key: Buffer.concat([PRIVATE, own]), format: 'der', type: 'pkcs8' });
  const publicKey = crypto.createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  const slot = slots.find((each) => bytesOf(each.publicKey).equals(publicKey));
  need(slot, new Refusal('recovery-key-wrong'));
  const shared = orElse(damaged('slot'), () => {
    const ephemeral = Buffer.concat([PUBLIC, bytesOf(slot.ephemeral)]);
    return crypto.diffieHellman({
      privateKey,
      publicKey: crypto.createPublicKey({ key: ephemeral, format: 'der', type: 'spki' }),
    });
  });
  need(!shared.equals(Buffer.alloc(32)), damaged('slot'));
  return openSlot(slot, header, derive(shared, header, 'slot/recovery'), ['ephemeral', 'id', 'publicKey', 'type']);
};

// Steps 6 to 9: what the vault key proves, and the records

const readManifest = (database, header, vaultKey) => {
  const rows = rowsOf(database, 'SELECT sealed FROM manifest');
  const { epoch } = header.body;
  const key = derive(vaultKey, header, `manifest/${epoch}`);
  const text = orElse(damaged('manifest'), () => openBox(key, rows[0].sealed, boundTo('DLM1', header, epoch)));
  need(rows.length === 1 && text.length === 96, damaged('manifest'));
  const sameHeader = text.readBigUInt64BE(24) === header.generation && text.subarray(32, 64).equals(header.sum);
  need(sameHeader, damaged('header'));
  return { commits: text.readBigUInt64BE(0), records: text.readBigUInt64BE(8), digest: text.subarray(64) };
};
const numberOf = (bytes) => BigInt(`0x${bytes.toString('hex')}`);
const checkDigest = (rows, manifest, header, vaultKey) => {
  const key = derive(vaultKey, header, 'digest');
  const sum = rows.reduce((before, { id, sealed }) => before + numberOf(hmac(key, id, sealed.subarray(-16))), 0n);
  const isSame = BigInt(rows.length) === manifest.records && BigInt.asUintN(256, sum) === numberOf(manifest.digest);
  need(isSame, damaged('digest'));
};

const unpadded = (padded) => {
  const end = padded.findLastIndex((byte) => byte !== 0);
  const size = end + 1;
  const steps = [1_024, 2_048, 4_096, 8_192, 16_384, 32_768, 65_536];
  const smallest = steps.find((step) => step >= size) ?? Math.ceil(size / 65_536) * 65_536;
  need(padded[end] === 0x80 && padded.length === smallest && end <= 8_388_608, new RangeError('padding'));
  return padded.subarray(0, end);
};
const readRecord = ({ id, epoch, sealed }, header, vaultKey) => {
  need(epoch >= 1n && epoch <= BigInt(header.body.epoch), new RangeError('epoch'));
  const key = derive(vaultKey, header, `record/${epoch}`);
  const bound = Buffer.concat([boundTo('DLR1', header, Number(epoch)), id]);
  const value = JSON.parse(utf8.decode(unpadded(openBox(key, sealed, bound))));
  need(isObject(value), new TypeError('no object'));
  return canonical({ id: Buffer.from(id).toString('hex'), value });
};

// The order of reading, on copies

/** Steps 3 to 8 on one copy: its header as soon as it is read, then either `proof` or the `refusal` they end in. */
const prove = async (copy, openWithSecret) => {
  const found = {};
  let database;
  try {
    database = new DatabaseSync(copy);
    checkDatabase(database);
    const header = readHeader(database);
    found.header = header;
    const vaultKey = await openWithSecret(header);
    const mac = hmac(derive(vaultKey, header, 'header'), header.content);
    need(
      header.macs.some((each) => mac.equals(each)),
      damaged('header'),
    );
    const manifest = readManifest(database, header, vaultKey);
    const rows = rowsOf(database, 'SELECT id, epoch, sealed FROM record ORDER BY id');
    checkDigest(rows, manifest, header, vaultKey);
    found.proof = { header, manifest, rows, vaultKey };
  } catch (error) {
    found.refusal = refusalOf(error);
  } finally {
    database?.close();
  }
  return found;
};
const refusalOf = (error) => {
  if (error.code !== 'ERR_SQLITE_ERROR') return error;
  return damaged((error.errcode & 255) === 1 ? 'schema' : 'file');
};

const REFUSES_SECRET = ['passphrase-wrong', 'recovery-key-wrong', 'recovery-key-none'];
/** Which of two states of one file is the vault: with its log, or the file alone. */
const vaultOf = (logged, alone) => {
  if (logged.refusal?.answer?.name === 'vault-newer-format') return logged;
  const isSame = logged.header && alone.header && logged.header.vaultId.equals(alone.header.vaultId);
  const generation = (found) => found.header?.generation ?? -1n;
  if (logged.proof && alone.proof) {
    const later =
      generation(logged) - generation(alone) || logged.proof.manifest.commits - alone.proof.manifest.commits;
    return isSame && later >= 0n ? logged : alone;
  }
  if (logged.proof || alone.proof) {
    const [proved, other] = logged.proof ? [logged, alone] : [alone, logged];
    const isRefused = REFUSES_SECRET.includes(other.refusal.answer?.name);
    return isSame && isRefused && generation(other) > generation(proved) ? other : proved;
  }
  if (logged.header && alone.header && !isSame) return alone;
  // A copy without a header that can be read counts as the earlier one.
  return generation(logged) >= generation(alone) ? logged : alone;
};

const readVault = async (path, openWithSecret) => {
  need(fs.existsSync(path), new Refusal('vault-missing'));
  const file = fs.realpathSync(path);
  checkFile(file);
  const folder = fs.mkdtempSync(join(tmpdir(), 'read-vault-'));
  const copyAs = (name, ...ends) => {
    const copy = join(folder, name);
    for (const end of ['', ...ends]) {
      fs.copyFileSync(`${file}${end}`, `${copy}${end}`);
      fs.chmodSync(`${copy}${end}`, 0o600);
    }
    return copy;
  };
  try {
    const alone = await prove(copyAs('alone'), openWithSecret);
    const { proof, refusal } = hasLog(file)
      ? vaultOf(await prove(copyAs('logged', '-wal'), openWithSecret), alone)
      : alone;
    if (!proof) throw refusal;
    const { header, rows, vaultKey } = proof;
    return orElse(damaged('record'), () => `[${rows.map((row) => readRecord(row, header, vaultKey)).join(',')}]`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};

const [first, path = first] = process.argv.slice(2);
const [secret] = fs.readFileSync(0, 'utf8').split('\n');
try {
  const open = first === '--recovery' ? keyByRecoveryKey : keyByPassphrase;
  process.stdout.write(`${await readVault(path, (header) => open(header, secret))}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${canonical(error.answer)}\n`);
  process.exitCode = 1;
}
