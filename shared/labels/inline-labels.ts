import { isSameName } from '../text/identity.ts';
import { UNSPACED } from '../text/scripts.ts';
import { type NameBeginning, nameEnd } from './name-end.ts';
import { wordsAlone } from './words-alone.ts';

/** A tag or a person named inside a text: `#incident`, `@Kim`. */
export type InlineLabel = {
  readonly kind: 'tags' | 'people';
  /** Without its sign. */
  readonly name: string;
  /** From the sign to behind the last letter. */
  readonly start: number;
  readonly end: number;
};

/** The longest name that a record can hold. */
export const LONGEST_NAME = 200;

/** What a name may go on with, for a character class: letters, digits, marks, three signs, and what is not seen. */
export const NAME_LETTERS = '\\p{L}\\p{N}\\p{M}_\\/\\-\\u00ad\\u200b-\\u200d\\u2060\\ufeff';

// A sign inside a word begins no label. Writing without spaces has no other place for one; a picture's looks are no letter.
const INSIDE = `[[\\p{L}\\p{N}\\p{M}]--${UNSPACED}--[\\ufe00-\\ufe0f\\u20e3]]`;
const LABEL = new RegExp(`(?<!${INSIDE}|[_#@&\\/\\\\.=\\-])([#@])(\\p{L}[${NAME_LETTERS}]*)`, 'gv');
const NAME = new RegExp(`^\\p{L}[${NAME_LETTERS}]*$`, 'v');
const NO_LAST_LETTER = /[-/_\u00ad\u200b-\u200d\u2060\ufeff]/;

/** The name without what may stand in one and ends none. */
const withoutTail = (name: string): string => {
  let end = name.length;
  while (end > 0 && NO_LAST_LETTER.test(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
};

/** Names in use, by which one ends where no space does. */
export type KnownNames = Readonly<Record<InlineLabel['kind'], NameBeginning>>;

const nobody: KnownNames = { tags: () => 0, people: () => 0 };

/** Whether a name can be written inside a text with a sign before it: one word that begins with a letter. */
export const isInlineName = (name: string): boolean => NAME.test(name) && withoutTail(name) === name;

/**
 * Tags and people named in a Markdown text, in order. Not in code, addresses or headings (`# Title`), nor with more
 * letters than a name may have. In writing without spaces names in use say where one ends (`nameEnd`).
 */
export const inlineLabels = (markdown: string, known: KnownNames = nobody): readonly InlineLabel[] =>
  Array.from(wordsAlone(markdown).matchAll(LABEL)).flatMap(({ index, 1: sign, 2: run = '' }) => {
    const kind = sign === '#' ? 'tags' : 'people';
    const name = withoutTail(run.slice(0, nameEnd(run, kind, known[kind])));
    return name.length > LONGEST_NAME ? [] : [{ kind, name, start: index, end: index + 1 + name.length }];
  });

export type InlineChange = {
  readonly kind: InlineLabel['kind'];
  readonly from: string;
  readonly to: string | null;
  readonly known?: KnownNames;
};

/**
 * The text with one label called otherwise wherever it stands, however it is spelled there; with null, or a name of
 * several words, without its sign.
 */
export const renameInline = (markdown: string, { kind, from, to, known }: InlineChange): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { kind: named, name, start, end } of inlineLabels(markdown, known)) {
    if (named !== kind || !isSameName(name, from)) continue;
    const sign = to !== null && isInlineName(to) ? markdown.charAt(start) : '';
    pieces.push(markdown.slice(at, start), sign, to ?? name);
    at = end;
  }
  return at === 0 ? markdown : [...pieces, markdown.slice(at)].join('');
};
