import { identityOf, isSameName } from '../text/identity.ts';
import { UNSPACED } from '../text/scripts.ts';
import { startsWithOneOf } from './name-beginnings.ts';
import { LONGEST_NAME, type NameBeginning, nameEnd } from './name-end.ts';
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

/** Whether a sign, this name and what follows it are read as this name. */
type ReadsAs = (sign: string, name: string, behind: string) => boolean;

const readsAs = (kind: InlineLabel['kind'], to: string, known: KnownNames): ReadsAs => {
  const isTo = startsWithOneOf([identityOf(to)]);
  const withTo = { ...known, [kind]: (run: string) => Math.max(known[kind](run), isTo(run)) };
  return (sign, name, behind) => inlineLabels(sign + name + behind, withTo)[0]?.name === name;
};

const BEHIND = new RegExp(`^[${NAME_LETTERS}]*`, 'v');

/**
 * The text with one label called otherwise wherever it stands, however it is spelled there; with null, or a name of
 * several words, without its sign. Where the letters behind it would go on with the new name, a space ends it.
 */
export const renameInline = (markdown: string, { kind, from, to, known = nobody }: InlineChange): string => {
  const pieces: string[] = [];
  let at = 0;
  const isRead = to === null || !isInlineName(to) ? null : readsAs(kind, to, known);
  for (const { kind: named, name, start, end } of inlineLabels(markdown, known)) {
    if (named !== kind || !isSameName(name, from)) continue;
    const sign = isRead === null ? '' : markdown.charAt(start);
    const behind = BEHIND.exec(markdown.slice(end, end + LONGEST_NAME))?.[0] ?? '';
    const apart = to === null || behind === '' || isRead === null || isRead(sign, to, behind) ? '' : ' ';
    pieces.push(markdown.slice(at, start), sign, to ?? name, apart);
    at = end;
  }
  return at === 0 ? markdown : [...pieces, markdown.slice(at)].join('');
};
