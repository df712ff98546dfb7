import { identityOf, isSameName } from '../text/identity.ts';
import { UNSPACED } from '../text/scripts.ts';
import { startsWithOneOf } from './name-beginnings.ts';
import { LONGEST_NAME, type NameBeginning, nameEnd } from './name-end.ts';
import { isRun, NAME_LETTERS, NAME_RUN } from './name-letters.ts';
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

// A sign inside a word begins no label. Writing without spaces has no other place for one; a picture's looks are no letter.
const INSIDE = `[[\\p{L}\\p{N}\\p{M}]--${UNSPACED}--[\\ufe00-\\ufe0f\\u20e3]]`;
const LABEL = new RegExp(`(?<!${INSIDE}|[_#@&\\/\\\\.=\\-])([#@])(${NAME_RUN})`, 'gv');
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
export const isInlineName = (name: string): boolean => isRun(name) && withoutTail(name) === name;

const WORD = /^\S*/;

/**
 * Tags and people named in a Markdown text, in order. Not in code, addresses or headings (`# Title`), nor with more
 * letters than a name may have. In writing without spaces names in use say where one ends (`nameEnd`), and a name in use
 * with other signs (`#R&D`) is read with them.
 */
export const inlineLabels = (markdown: string, known: KnownNames = nobody): readonly InlineLabel[] => {
  const words = wordsAlone(markdown);
  const found: InlineLabel[] = [];
  for (const { index, 1: sign, 2: run = '' } of words.matchAll(LABEL)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const kind = sign === '#' ? 'tags' : 'people';
    const word = WORD.exec(words.slice(index + 1, index + 1 + LONGEST_NAME))?.[0] ?? '';
    const reach = word.length > run.length ? known[kind](word) : 0;
    const name = reach > run.length ? word.slice(0, reach) : withoutTail(run.slice(0, nameEnd(run, kind, known[kind])));
    if (name.length <= LONGEST_NAME) found.push({ kind, name, start: index, end: index + 1 + name.length });
  }
  return found;
};

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
