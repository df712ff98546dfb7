#!/usr/bin/python3
"""Reads a Driftline vault, independently of Driftline.

Written from docs/vault-format.md alone, without a look at Driftline's own code, to prove that the page is enough.
It shares no library with Driftline: AES-GCM, HKDF and X25519 come from python3-cryptography, Argon2id from
python3-argon2, SQLite from Python itself.

    read_vault.py FILE             the passphrase is the first line of the standard input
    read_vault.py --recovery FILE  the recovery key is

prints `[{"id": "<32 hex digits>", "value": {…}}, …]`, sorted by id, as canonical JSON in UTF-8. A vault that cannot be
read in full ends with exit code 1 and one line on the standard error: `{"name": …, "part": …}`, with the names of
docs/vault-format.md. The file itself is never touched: SQLite opens a copy.
"""

import base64
import hashlib
import hmac
import json
import math
import pathlib
import re
import shutil
import sqlite3
import stat
import sys
import tempfile
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

MAGIC = b"SQLite format 3\0"
APPLICATION_ID = 0x44524C4E
FIXED_BYTES = bytes.fromhex("1000020200402020")
SCHEMA = [
    (
        "table",
        "header",
        "header",
        "CREATE TABLE header (copy INTEGER PRIMARY KEY CHECK (copy IN (1, 2)), vault_id BLOB NOT NULL, generation"
        " INTEGER NOT NULL, body BLOB NOT NULL, sum BLOB NOT NULL, mac BLOB NOT NULL) STRICT",
    ),
    (
        "table",
        "record",
        "record",
        "CREATE TABLE record (id BLOB NOT NULL UNIQUE CHECK (length(id) = 16), epoch INTEGER NOT NULL, sealed BLOB NOT"
        " NULL) STRICT",
    ),
    ("index", "sqlite_autoindex_record_1", "record", None),
    (
        "table",
        "manifest",
        "manifest",
        "CREATE TABLE manifest (only INTEGER PRIMARY KEY CHECK (only = 1), sealed BLOB NOT NULL) STRICT",
    ),
]


class Refusal(Exception):
    """The vault is not read, for a reason docs/vault-format.md has a name for."""

    def __init__(self, name, part=None, **more):
        super().__init__(name)
        self.answer = {"name": name, **({} if part is None else {"part": part}), **more}


def must(holds, name, part=None, **more):
    if not holds:
        raise Refusal(name, part, **more)


# Canonical JSON


def canonical_number(number):
    value = float(number)
    if value == 0:
        return "0"
    digits, exponent = re.fullmatch(r"-?(\d(?:\.\d+)?)e([+-]\d+)", shortest_scientific(value)).groups()
    digits = digits.replace(".", "")
    point = int(exponent) + 1
    return ("-" if value < 0 else "") + ecmascript_layout(digits, point)


def shortest_scientific(value):
    for places in range(17):
        text = f"{value:.{places}e}"
        if float(text) == value:
            return text
    raise ValueError(value)


def ecmascript_layout(digits, point):
    count = len(digits)
    if count <= point <= 21:
        return digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"0.{'0' * -point}{digits}"
    mantissa = digits if count == 1 else f"{digits[0]}.{digits[1:]}"
    return f"{mantissa}e{'+' if point > 0 else '-'}{abs(point - 1)}"


SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def canonical_string(text):
    def escape(match):
        character = match.group()
        return SHORT_ESCAPES.get(character) or f"\\u{ord(character):04x}"

    return '"' + re.sub('["\\\\\x00-\x1f\ud800-\udfff]', escape, text) + '"'


def canonical(value):
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return canonical_string(value)
    if isinstance(value, (int, float)):
        return canonical_number(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical(each) for each in value) + "]"
    members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be", "surrogatepass"))
    return "{" + ",".join(f"{canonical_string(key)}:{canonical(each)}" for key, each in members) + "}"


def members_once(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError("a key is there twice")
    return dict(pairs)


def no_constant(text):
    raise ValueError(text)


def parse_json(octets):
    value = json.loads(octets.decode("utf-8"), object_pairs_hook=members_once, parse_constant=no_constant)
    return value


# Step 1 and 2: what shows before SQLite sees the file


def check_first_bytes(path):
    try:
        status = path.stat()
    except FileNotFoundError:
        raise Refusal("vault-missing") from None
    must(stat.S_ISREG(status.st_mode), "vault-not-a-vault")
    must(status.st_size > 0, "vault-empty-file")
    with path.open("rb") as file:
        start = file.read(100)
    check_signs(start, int.from_bytes(start[68:72], "big"))


def check_signs(start, application_id):
    distance = (application_id ^ APPLICATION_ID).bit_count()
    whole = len(start) == 100
    magic = start[:16] == MAGIC[: len(start)]
    if not (whole and magic and distance == 0):
        ours = distance <= 1 if whole else magic
        raise Refusal(*(("vault-damaged", "file") if ours else ("vault-not-a-vault",)))
    must(int.from_bytes(start[60:64], "big") <= 2, "vault-newer-format")
    must(start[60:64] in (b"\0\0\0\1", b"\0\0\0\2") and start[16:24] == FIXED_BYTES, "vault-damaged", "file")


# Step 3: SQLite


def open_copy(path, folder):
    copy = pathlib.Path(folder, "copy.driftline")
    shutil.copyfile(path, copy)
    log = pathlib.Path(f"{path}-wal")
    if log.exists():
        shutil.copyfile(log, f"{copy}-wal")
    return sqlite3.connect(f"file:{copy}?mode=rw", uri=True, isolation_level=None)


def check_database(database):
    for pragma in ("locking_mode = EXCLUSIVE", "trusted_schema = OFF", "cell_size_check = ON"):
        database.execute(f"PRAGMA {pragma}").fetchall()
    must(pragma_value(database, "application_id") == APPLICATION_ID, "vault-damaged", "file")
    must(pragma_value(database, "user_version") <= 2, "vault-newer-format")
    must(pragma_value(database, "user_version") >= 1, "vault-damaged", "file")
    must(pragma_value(database, "page_size") == 4096, "vault-damaged", "file")
    must(pragma_value(database, "journal_mode") == "wal", "vault-damaged", "file")
    schema = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid").fetchall()
    must(schema == SCHEMA, "vault-damaged", "schema")
    must(database.execute("PRAGMA quick_check").fetchall() == [("ok",)], "vault-damaged", "file")


def pragma_value(database, name):
    return database.execute(f"PRAGMA {name}").fetchone()[0]


# Step 4: header


def read_header(database):
    rows = database.execute("SELECT vault_id, generation, body, sum, mac FROM header ORDER BY copy").fetchall()
    sound = [row for row in rows if is_sound(row)]
    must(sound and len({row[3] for row in sound}) == 1, "vault-damaged", "header")
    try:
        body = parse_json(sound[0][2].rstrip(b" "))
        check_body(body)
        same = canonical(body).encode("utf-8") == sound[0][2].rstrip(b" ")
    except (ValueError, KeyError, TypeError, RecursionError, AttributeError):
        raise Refusal("vault-damaged", "header") from None
    must(same and body["format"] == pragma_value(database, "user_version"), "vault-damaged", "header")
    return {"id": sound[0][0], "generation": sound[0][1], "body": body, "sum": sound[0][3], "rows": sound}


def header_content(row):
    return b"DLH1" + row[0] + row[1].to_bytes(8, "big") + row[2]


def is_sound(row):
    sizes = len(row[0]) == 16 and row[1] >= 1 and len(row[2]) == 3072 and len(row[3]) == len(row[4]) == 32
    return sizes and hashlib.sha256(header_content(row)).digest() == row[3]


def need(holds):
    if not holds:
        raise ValueError("not the shape of a header")


def need_fields(value, *names):
    need(isinstance(value, dict) and set(value) == set(names))


def need_integer(value, least, most):
    need(isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value))
    need(value == int(value) and least <= value <= most)


def decoded(text, size):
    octets = base64.b64decode(text.encode("ascii"), validate=True)
    need(len(octets) == size and base64.b64encode(octets).decode("ascii") == text)
    return octets


def check_body(body):
    need_fields(body, "format", "suite", "epoch", "slots")
    need_integer(body["format"], 1, 2)
    need_integer(body["suite"], 1, 1)
    need_integer(body["epoch"], 1, 4294967295)
    need(isinstance(body["slots"], list) and 1 <= len(body["slots"]) <= 16)
    need(sum(slot["type"] == "passphrase" for slot in body["slots"]) <= 2)
    for slot in body["slots"]:
        check_slot(slot)


def check_slot(slot):
    need(re.fullmatch(r"[a-z-]{1,32}", slot["type"]))
    decoded(slot["id"], 16)
    if slot["type"] == "passphrase":
        need_fields(slot, "type", "id", "kdf", "kcv", "box")
        check_kdf(slot["kdf"])
        decoded(slot["kcv"], 16)
        decoded(slot["box"], 60)
    if slot["type"] == "recovery":
        need_fields(slot, "type", "id", "publicKey", "ephemeral", "box")
        decoded(slot["publicKey"], 32)
        decoded(slot["ephemeral"], 32)
        decoded(slot["box"], 60)


def check_kdf(kdf):
    need_fields(kdf, "alg", "v", "m", "t", "p", "salt")
    need(kdf["alg"] == "argon2id")
    need_integer(kdf["v"], 19, 19)
    need_integer(kdf["m"], 19456, 1048576)
    need_integer(kdf["t"], 1, 20)
    need_integer(kdf["p"], 1, 16)
    need(kdf["m"] * kdf["t"] <= 12582912)
    decoded(kdf["salt"], 16)


# Step 5: slots


def derive(key, salt, label, size=32):
    return HKDF(algorithm=SHA256(), length=size, salt=salt, info=label.encode("ascii")).derive(key)


def open_box(key, box, aad):
    return AESGCM(key).decrypt(box[:12], box[12:], aad)


def slot_aad(header, slot, *names):
    return b"DLS1" + header["id"] + canonical({name: slot[name] for name in names}).encode("utf-8")


def slots_of(header, kind):
    return [slot for slot in header["body"]["slots"] if slot["type"] == kind]


def vault_key_by_passphrase(header, passphrase):
    password = unicodedata.normalize("NFKC", passphrase).encode("utf-8")
    for slot in slots_of(header, "passphrase"):
        kdf = slot["kdf"]
        costs = {"memory_cost": int(kdf["m"]), "time_cost": int(kdf["t"]), "parallelism": int(kdf["p"])}
        kek = hash_secret_raw(password, decoded(kdf["salt"], 16), **costs, hash_len=32, type=Type.ID, version=19)
        check = derive(kek, header["id"], "driftline/1/slot/check", 16)
        if hmac.compare_digest(check, decoded(slot["kcv"], 16)):
            wrapping_key = derive(kek, header["id"], "driftline/1/slot/wrap")
            return open_slot(wrapping_key, slot, slot_aad(header, slot, "id", "kdf", "type"))
    raise Refusal("passphrase-wrong")


def open_slot(key, slot, aad):
    try:
        return open_box(key, decoded(slot["box"], 60), aad)
    except InvalidTag:
        raise Refusal("vault-damaged", "slot") from None


def vault_key_by_recovery_key(header, text):
    secret = recovery_secret(text)
    pair = X25519PrivateKey.from_private_bytes(derive(secret, header["id"], "driftline/1/recovery/x25519"))
    public_key = pair.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    must(slots_of(header, "recovery"), "recovery-key-none")
    for slot in slots_of(header, "recovery"):
        if decoded(slot["publicKey"], 32) == public_key:
            aad = slot_aad(header, slot, "ephemeral", "id", "publicKey", "type")
            return open_slot(recovery_wrapping_key(header, slot, pair), slot, aad)
    raise Refusal("recovery-key-wrong")


def recovery_wrapping_key(header, slot, pair):
    try:
        shared = pair.exchange(X25519PublicKey.from_public_bytes(decoded(slot["ephemeral"], 32)))
    except ValueError:
        raise Refusal("vault-damaged", "slot") from None
    return derive(shared, header["id"], "driftline/1/slot/recovery")


# Recovery key on paper

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def recovery_secret(text):
    plain = text.upper().replace("O", "0").replace("I", "1").replace("L", "1")
    digits = [ALPHABET.index(character) for character in plain if character in ALPHABET]
    must(len(digits) == 8 * 5 + 4, "recovery-key-mistyped")
    groups = [digits[start : start + 5] for start in range(0, 40, 5)]
    for number, group in enumerate(groups, 1):
        must(group_check(number, group[:4]) == group[4], "recovery-key-mistyped", group=number)
    secret = from_digits([digit for group in groups for digit in group[:4]]).to_bytes(20, "big")
    overall = hashlib.sha256(b"driftline/1/recovery/check" + secret).digest()
    must(from_digits(digits[40:]) == int.from_bytes(overall[:3], "big") >> 4, "recovery-key-mistyped", group=9)
    return secret


def from_digits(digits):
    number = 0
    for digit in digits:
        number = number << 5 | digit
    return number


def group_check(number, digits):
    check = number
    for digit in digits:
        check = times_x(check) ^ digit
    return times_x(check)


def times_x(element):
    doubled = element << 1
    return doubled ^ 0b100101 if doubled & 0b100000 else doubled


# Steps 6 to 9: what the vault key proves


def check_mac(header, vault_key):
    key = derive(vault_key, header["id"], "driftline/1/header")
    macs = [(hmac.digest(key, header_content(row), "sha256"), row[4]) for row in header["rows"]]
    must(any(hmac.compare_digest(right, stored) for right, stored in macs), "vault-damaged", "header")


def bound_to(mark, header, epoch):
    return mark + header["body"]["suite"].to_bytes(2, "big") + epoch.to_bytes(4, "big") + header["id"]


def read_manifest(database, header, vault_key):
    epoch = header["body"]["epoch"]
    key = derive(vault_key, header["id"], f"driftline/1/manifest/{epoch}")
    try:
        ((sealed,),) = database.execute("SELECT sealed FROM manifest").fetchall()
        text = open_box(key, sealed, bound_to(b"DLM1", header, epoch))
    except (InvalidTag, ValueError):
        raise Refusal("vault-damaged", "manifest") from None
    must(len(text) == 96, "vault-damaged", "manifest")
    same = int.from_bytes(text[24:32], "big") == header["generation"] and text[32:64] == header["sum"]
    must(same, "vault-damaged", "header")
    return {"records": int.from_bytes(text[8:16], "big"), "digest": int.from_bytes(text[64:], "big")}


def check_digest(rows, manifest, header, vault_key):
    key = derive(vault_key, header["id"], "driftline/1/digest")
    parts = (int.from_bytes(hmac.digest(key, row_id + sealed[-16:], "sha256"), "big") for row_id, _, sealed in rows)
    digest = sum(parts) % 2**256
    must(len(rows) == manifest["records"] and digest == manifest["digest"], "vault-damaged", "digest")


def padded_size(size):
    if size > 65536:
        return -(-size // 65536) * 65536
    return max(1024, 1 << (size - 1).bit_length())


def unpadded(text):
    plain = text.rstrip(b"\0")
    need(plain.endswith(b"\x80") and len(text) == padded_size(len(plain)) and len(plain) - 1 <= 8388608)
    return plain[:-1]


def read_record(row, header, vault_key):
    row_id, epoch, sealed = row
    try:
        need(1 <= epoch <= header["body"]["epoch"] and len(sealed) >= 28)
        key = derive(vault_key, header["id"], f"driftline/1/record/{epoch}")
        value = parse_json(unpadded(open_box(key, sealed, bound_to(b"DLR1", header, epoch) + row_id)))
        need(isinstance(value, dict))
    except (InvalidTag, ValueError, RecursionError):
        raise Refusal("vault-damaged", "record") from None
    return {"id": row_id.hex(), "value": value}


def read_vault(path, secret, by_recovery_key):
    check_first_bytes(path)
    with tempfile.TemporaryDirectory() as folder:
        try:
            database = open_copy(path, folder)
            check_database(database)
            return read_open_vault(database, secret, by_recovery_key)
        except sqlite3.Error as error:
            # A statement that SQLite does not understand here means that a table or column is not there.
            part = "schema" if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_ERROR else "file"
            raise Refusal("vault-damaged", part) from None


def read_open_vault(database, secret, by_recovery_key):
    header = read_header(database)
    vault_key = (vault_key_by_recovery_key if by_recovery_key else vault_key_by_passphrase)(header, secret)
    check_mac(header, vault_key)
    manifest = read_manifest(database, header, vault_key)
    rows = database.execute("SELECT id, epoch, sealed FROM record ORDER BY id").fetchall()
    check_digest(rows, manifest, header, vault_key)
    return [read_record(row, header, vault_key) for row in rows]


def main(arguments):
    by_recovery_key = arguments[:1] == ["--recovery"]
    path = pathlib.Path(arguments[-1])
    secret = sys.stdin.buffer.readline().decode("utf-8").rstrip("\n")
    try:
        text = canonical(read_vault(path, secret, by_recovery_key))
    except Refusal as refusal:
        print(canonical(refusal.answer), file=sys.stderr)
        return 1
    sys.stdout.buffer.write(text.encode("utf-8") + b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
