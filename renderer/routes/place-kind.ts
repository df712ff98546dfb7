import type { Path } from './path.ts';

type AnyPart = {
  readonly optional: boolean;
  readonly write: (value: never) => string;
  readonly read: (text: string) => unknown;
};

/** The values of an address by their names; those that its pattern does not name stand in its question. */
export type Parts = Readonly<Record<string, AnyPart>>;

type ValueOf<One extends AnyPart> = Exclude<ReturnType<One['read']>, null>;
type Needed<All extends Parts> = { [Name in keyof All]: All[Name]['optional'] extends true ? never : Name }[keyof All];

/** What an address is written from. */
type Given<All extends Parts> = { readonly [Name in Needed<All>]: ValueOf<All[Name]> } & {
  readonly [Name in Exclude<keyof All, Needed<All>>]?: ValueOf<All[Name]> | null;
};

/** What is read from an address: null for what it did not say. */
export type Found<All extends Parts> = {
  readonly [Name in keyof All]: ValueOf<All[Name]> | (All[Name]['optional'] extends true ? null : never);
};

/** Nothing has to be given where nothing is needed. */
type Arguments<All extends Parts> =
  Record<never, never> extends Given<All> ? [given?: Given<All>] : [given: Given<All>];

/** The names in a pattern: 'id' of "…/:id/edit". */
type NamesIn<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** One kind of place: how its address is written, and how it is read. */
export type PlaceKind<All extends Parts> = {
  readonly write: (...given: Arguments<All>) => Path;
  /** Null when the path is one of another place. */
  readonly read: (path: Path) => Found<All> | null;
};

type Values = Readonly<Record<string, unknown>>;

/** The name a segment of a pattern stands for; null for one that stands for itself. */
const nameOf = (segment: string): string | null => (segment.startsWith(':') ? segment.slice(1) : null);

const decoded = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
};

/** The text of a path for a segment of its pattern; null where it does not fit. */
const textFor = (segment: string, given: string): string | null => {
  if (nameOf(segment) === null) return given === segment ? given : null;
  return given === '' ? null : decoded(given);
};

/** The texts a path has for the names of a pattern, still to be understood; null when it is not of that pattern. */
const textsIn = (segments: readonly string[], path: string): ReadonlyMap<string | null, string> | null => {
  const given = path.split('/');
  if (given.length !== segments.length) return null;
  const texts = new Map<string | null, string>();
  for (const [index, segment] of segments.entries()) {
    const text = textFor(segment, given[index] ?? '');
    if (text === null) return null;
    texts.set(nameOf(segment), text);
  }
  return texts;
};

/** Reads every part from its text, or from none; null as soon as one that is needed is not there. */
const understood = (parts: Parts, textOf: (name: string) => string | null): Values | null => {
  const found: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    const text = textOf(name);
    const value = text === null ? null : part.read(text);
    if (value === null && !part.optional) return null;
    found[name] = value;
  }
  return found;
};

/** The type of what is given has proved that each value is one of its part. */
const written = (parts: Parts, values: Values, name: string): string =>
  encodeURIComponent(parts[name]?.write(values[name] as never) ?? '');

/**
 * A kind of place by the pattern of its path: "…/:id" names a value that stands in the path, the other parts stand in
 * its question ("?for=2026-11-13"). What is written is read back whatever characters are in it.
 */
export const placeKind = <const Pattern extends string, const All extends Parts & Record<NamesIn<Pattern>, AnyPart>>(
  pattern: Pattern,
  parts: All,
): PlaceKind<All> => {
  const segments = pattern.split('/');
  const inQuestion = Object.keys(parts).filter((name) => !segments.some((segment) => nameOf(segment) === name));
  const write = (values: Values = {}): Path => {
    const path = segments.map((segment) => {
      const name = nameOf(segment);
      return name === null ? segment : written(parts, values, name);
    });
    const said = inQuestion.filter((name) => (values[name] ?? null) !== null);
    const question = said.map((name) => `${name}=${written(parts, values, name)}`).join('&');
    return [path.join('/'), ...(question === '' ? [] : [question])].join('?') as Path;
  };
  const read = (address: Path): Values | null => {
    const [path = '', question = ''] = address.split('?', 2);
    const texts = textsIn(segments, path);
    const asked = new URLSearchParams(question);
    return texts && understood(parts, (name) => texts.get(name) ?? asked.get(name));
  };
  return { write, read } as PlaceKind<All>;
};
