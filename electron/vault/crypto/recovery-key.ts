import { createHash, randomBytes } from 'node:crypto';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';

/** Crockford's Base32: no I, L, O or U, so that no two characters look alike on paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 20;
const GROUPS = 8;
const GROUP_CHARACTERS = 4;
/** The ninth group proves the other eight together: 20 bits of a hash. */
const LAST_GROUP = GROUPS + 1;

/**
 * A fresh recovery key as it is printed: 160 random bits as eight groups of four characters with a check character
 * each, and a last group of four over all of them. `parseRecoveryKey` reads it back.
 */
export const newRecoveryKey = (): string => formatRecoveryKey(randomBytes(SECRET_BYTES));

/** The printed form of 20 secret bytes. */
export const formatRecoveryKey = (secret: Uint8Array): string => {
  const digits = toDigits(secret);
  const groups = Array.from({ length: GROUPS }, (_, at) => {
    const group = digits.slice(at * GROUP_CHARACTERS, (at + 1) * GROUP_CHARACTERS);
    return spell([...group, groupCheck(group, at)]);
  });
  return [...groups, spell(overallCheck(secret))].join('-');
};

/**
 * The 20 secret bytes of a recovery key as someone typed it: any case, any separators, O for 0 and I or L for 1. Fails
 * with `recovery-key-mistyped`, naming the first group (1 to 9) whose check does not fit, before any vault is touched.
 */
export const parseRecoveryKey = (typed: string): Result<Buffer, AppError> => {
  const groups = splitGroups(typed);
  const digits: number[] = [];
  for (let at = 0; at < GROUPS; at += 1) {
    const group = readGroup(groups[at] ?? '', at);
    if (group === null) return mistyped(at + 1);
    digits.push(...group);
  }
  const secret = fromDigits(digits);
  const isWhole = groups.length === LAST_GROUP && groups[GROUPS] === spell(overallCheck(secret));
  return isWhole ? ok(secret) : mistyped(LAST_GROUP);
};

const mistyped = (group: number) => fail<AppError>({ code: 'recovery-key-mistyped', group });

/** What a group of a half-typed key looks like: `open` until it is complete, and behind the first slip. */
export type GroupReading = { readonly text: string; readonly state: 'open' | 'sound' | 'slip' };

/** Nine groups as far as they are typed, so that a slip shows before the whole key is there. */
export const readTypedGroups = (typed: string): readonly GroupReading[] => {
  const groups = splitGroups(typed);
  const isFinished = groups.length === LAST_GROUP && groups[GROUPS]?.length === GROUP_CHARACTERS;
  const whole = isFinished ? parseRecoveryKey(typed) : null;
  let hasSlipped = false;
  return Array.from({ length: LAST_GROUP }, (_, at): GroupReading => {
    const text = groups[at] ?? '';
    const length = at === GROUPS ? GROUP_CHARACTERS : GROUP_CHARACTERS + 1;
    if (hasSlipped || text.length < length) return { text, state: 'open' };
    const isSound = at === GROUPS ? whole?.ok === true : readGroup(text, at) !== null;
    hasSlipped = !isSound;
    return { text, state: isSound ? 'sound' : 'slip' };
  });
};

/** Trusts the separators when they make nine groups; counts characters otherwise. */
const splitGroups = (typed: string): readonly string[] => {
  const plain = typed.normalize('NFKC').toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const words = plain.split(/[\s\p{P}]+/u).filter((word) => word !== '');
  return words.length === LAST_GROUP ? words : (words.join('').match(/.{1,5}/gsu) ?? []);
};

const readGroup = (text: string, at: number): readonly number[] | null => {
  const digits = [...text].map((character) => ALPHABET.indexOf(character));
  if (digits.length !== GROUP_CHARACTERS + 1 || digits.includes(-1)) return null;
  const group = digits.slice(0, GROUP_CHARACTERS);
  return groupCheck(group, at) === digits[GROUP_CHARACTERS] ? group : null;
};

/**
 * A weighted sum over the field of 32 elements (x^5 + x^2 + 1), begun with the group's place: every wrong character,
 * every exchange of two and every exchange of whole groups changes it.
 */
const groupCheck = (digits: readonly number[], at: number): number =>
  timesX(digits.reduce((sum, digit) => timesX(sum) ^ digit, at + 1));

const timesX = (element: number): number => (element << 1) ^ ((element & 0x10) === 0 ? 0 : 0x25);

const overallCheck = (secret: Uint8Array): readonly number[] => {
  const hash = createHash('sha256').update('driftline/1/recovery/check').update(secret).digest();
  return [15, 10, 5, 0].map((shift) => (hash.readUIntBE(0, 3) >>> (4 + shift)) & 0x1f);
};

const spell = (digits: readonly number[]): string => digits.map((digit) => ALPHABET.charAt(digit)).join('');

const toDigits = (secret: Uint8Array): readonly number[] => {
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
};

const fromDigits = (digits: readonly number[]): Buffer => {
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
};
