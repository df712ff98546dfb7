import { fold } from '../search/words.ts';

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

/** A name as it is compared here. */
const joined = (name: string): string => fold(name).replace(separators, '');

const singular = (name: string): string => name.replace(/(?<=..)(?:es|s)$/, '');

/** Below this many letters one letter makes another word: "team" and "tea". */
const EDITED_FROM = 6;

/**
 * Whether two names look like one: apart in case, accents, hyphens or blanks, as singular and plural, or, from six
 * letters on, by one letter. Names that count ("sprint-1", "sprint-2") are apart on purpose.
 */
export const looksLike = (one: string, other: string): boolean => {
  const [a, b] = [joined(one), joined(other)];
  if (digits(a) !== digits(b)) return false;
  if (a === b || singular(a) === b || singular(b) === a || a === `${b}s` || b === `${a}s`) return true;
  return Math.min(a.length, b.length) >= EDITED_FROM && isOneEdit(a, b);
};

/** What two names that look like one have in common at least once: their forms, or what is left without one letter. */
const tracesOf = (name: string): ReadonlySet<string> => {
  const plain = joined(name);
  const traces = new Set([plain, singular(plain), `${plain}s`]);
  if (plain.length < EDITED_FROM) return traces;
  for (let at = 0; at < plain.length; at += 1) traces.add(plain.slice(0, at) + plain.slice(at + 1));
  return traces;
};

type Counted = { readonly name: string; readonly count: number };

/** For each name the later ones that may look like it, in order: a few, so that thousands are compared at once. */
const candidates = (names: readonly Counted[]): readonly (readonly Counted[])[] => {
  const byTrace = new Map<string, number[]>();
  const traces = names.map(({ name }) => tracesOf(name));
  for (const [index, set] of traces.entries()) {
    for (const trace of set) {
      const sharing = byTrace.get(trace);
      if (sharing) sharing.push(index);
      else byTrace.set(trace, [index]);
    }
  }
  return traces.map((set, index) => {
    const later = [...set].flatMap((trace) => (byTrace.get(trace) ?? []).filter((other) => other > index));
    return [...new Set(later)].toSorted((a, b) => a - b).flatMap((other) => names[other] ?? []);
  });
};

/** Every pair of names that look like one; the one in more entries first, so that the other would join it. */
export const nearDuplicates = (names: readonly Counted[]): readonly (readonly [string, string])[] => {
  const near = candidates(names);
  return names.flatMap((one, index) =>
    (near[index] ?? [])
      .filter((other) => looksLike(one.name, other.name))
      .map((other) =>
        one.count >= other.count ? ([one.name, other.name] as const) : ([other.name, one.name] as const),
      ),
  );
};
