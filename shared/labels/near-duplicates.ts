import { fold } from '../text/fold.ts';

const separators = /[\s_/-]+/g;

/** One letter more, less, other, or two in each other's place. */
const isOneEdit = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b || swapped;
};

const digits = (name: string): string => name.replace(/\D/g, '');

const singular = (name: string): string => name.replace(/(?<=..)(?:es|s)$/, '');

/** A name as it is compared here; worked out once for all its comparisons. */
type Compared = { readonly plain: string; readonly singular: string; readonly digits: string };

const compared = (name: string): Compared => {
  const plain = fold(name).replace(separators, '');
  return { plain, singular: singular(plain), digits: digits(plain) };
};

/** Below this many letters one letter makes another word: "team" and "tea". */
const EDITED_FROM = 6;

/**
 * Whether two names look like one: apart in case, accents, hyphens or blanks, as singular and plural, or, from six
 * letters on, by one letter. Names that count ("sprint-1", "sprint-2") are apart on purpose.
 */
const areAlike = (a: Compared, b: Compared): boolean => {
  if (a.digits !== b.digits) return false;
  if (a.plain === b.plain || a.singular === b.plain || b.singular === a.plain) return true;
  if (a.plain === `${b.plain}s` || b.plain === `${a.plain}s`) return true;
  return Math.min(a.plain.length, b.plain.length) >= EDITED_FROM && isOneEdit(a.plain, b.plain);
};

const BASE = 0x01_00_01_93;

/** A number for a text, in 32 bits: that of a text goes on from that of its beginning. */
const goneOn = (hash: number, text: string, from = 0): number => {
  let next = hash;
  for (let at = from; at < text.length; at += 1) next = (Math.imul(next, BASE) + text.charCodeAt(at) + 1) | 0;
  return next;
};

/**
 * Numbers of which two names that look like one share at least one: of their forms, and of what is left without one
 * letter. Each is worked out of the one before, so that a long name costs no more than its letters. Names that count
 * otherwise begin otherwise.
 */
const tracesOf = ({ plain, singular: one, digits: counted }: Compared): ReadonlySet<number> => {
  const start = goneOn(0, `${counted} `);
  const whole = goneOn(start, plain);
  const traces = new Set([whole, goneOn(start, one), goneOn(whole, 's')]);
  if (plain.length < EDITED_FROM) return traces;
  const beginnings = [start];
  for (let at = 0; at < plain.length; at += 1) beginnings.push(goneOn(beginnings[at] ?? 0, plain.charAt(at)));
  let [rest, power] = [0, 1];
  for (let at = plain.length - 1; at >= 0; at -= 1) {
    traces.add((Math.imul(beginnings[at] ?? 0, power) + rest) | 0);
    rest = (rest + Math.imul(plain.charCodeAt(at) + 1, power)) | 0;
    power = Math.imul(power, BASE);
  }
  return traces;
};

type Counted = { readonly name: string; readonly count: number };

/** For each of these its later ones that share a trace, each once, in order. */
const candidates = (forms: readonly Compared[]): readonly (readonly number[])[] => {
  const byTrace = new Map<number, number[]>();
  const traces = forms.map(tracesOf);
  for (const [index, set] of traces.entries()) {
    for (const trace of set) {
      const sharing = byTrace.get(trace);
      if (sharing) sharing.push(index);
      else byTrace.set(trace, [index]);
    }
  }
  return traces.map((set, index) => {
    const later = new Set<number>();
    for (const trace of set) for (const other of byTrace.get(trace) ?? []) if (other > index) later.add(other);
    return [...later];
  });
};

/** For each name the later ones that look like it, in order. Names that are spelled alike are compared once. */
const laterAlike = (names: readonly Counted[]): readonly (readonly Counted[])[] => {
  const places = new Map<string, number[]>();
  const forms: Compared[] = [];
  const plains: string[] = [];
  for (const [index, { name }] of names.entries()) {
    const form = compared(name);
    plains.push(form.plain);
    const same = places.get(form.plain);
    if (same) same.push(index);
    else {
      places.set(form.plain, [index]);
      forms.push(form);
    }
  }
  const placesOf = (at: number): readonly number[] => places.get(forms[at]?.plain ?? '') ?? [];
  const alike = forms.map((_, at): number[] => [at]);
  for (const [at, others] of candidates(forms).entries()) {
    for (const other of others) {
      const [a, b] = [forms[at], forms[other]];
      if (!(a && b && areAlike(a, b))) continue;
      alike[at]?.push(other);
      alike[other]?.push(at);
    }
  }
  const later: (readonly Counted[])[] = names.map(() => []);
  for (const [at, others] of alike.entries()) {
    const all = others.flatMap(placesOf).toSorted((a, b) => a - b);
    const named = all.flatMap((place) => names[place] ?? []);
    for (const [index, place] of all.entries()) {
      if (forms[at]?.plain === plains[place]) later[place] = named.slice(index + 1);
    }
  }
  return later;
};

/** Every pair of names that look like one; the one in more entries first, so that the other would join it. */
export const nearDuplicates = (names: readonly Counted[]): readonly (readonly [string, string])[] => {
  const later = laterAlike(names);
  return names.flatMap((one, index) =>
    (later[index] ?? []).map((other) =>
      one.count >= other.count ? ([one.name, other.name] as const) : ([other.name, one.name] as const),
    ),
  );
};
