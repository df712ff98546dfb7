import { fencesIn } from './fenced-code.ts';

/** A tag or a person named inside a text: `#incident`, `@Kim`. */
export type InlineLabel = {
  readonly kind: 'tags' | 'people';
  /** Without its sign. */
  readonly name: string;
  /** From the sign to behind the last letter. */
  readonly start: number;
  readonly end: number;
};

// What stands in these is no label: code in a line, which ends with its paragraph, addresses, and where links lead.
const NOT_WORDS: readonly RegExp[] = [
  /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?[^`]\1(?!`)/g,
  /\b(?:https?:\/\/|www\.|mailto:)\S+/gi,
  /\]\([^)\n]*\)/g,
];

const LABEL = /(?<![\p{L}\p{N}_#@&/\\.=-])([#@])(\p{L}[\p{L}\p{N}\p{M}_/-]*)/gu;

/** Whether a name can be written inside a text with a sign before it: one word that begins with a letter. */
export const isInlineName = (name: string): boolean => /^\p{L}[\p{L}\p{N}\p{M}_/-]*(?<![-/_])$/u.test(name);

/** What is before a fence and what is behind it are two paragraphs. */
const withoutFences = (markdown: string): string =>
  fencesIn(markdown).reduce(
    (text, { start, end }) => text.slice(0, start) + '\n'.repeat(end - start) + text.slice(end),
    markdown,
  );

const wordsAlone = (markdown: string): string =>
  NOT_WORDS.reduce(
    (text, pattern) => text.replace(pattern, (skipped) => ' '.repeat(skipped.length)),
    withoutFences(markdown),
  );

/** Tags and people named in a Markdown text, in order. Not in code, addresses or headings (`# Title`). */
export const inlineLabels = (markdown: string): readonly InlineLabel[] =>
  [...wordsAlone(markdown).matchAll(LABEL)].flatMap((match) => {
    const name = (match[2] ?? '').replace(/[-/_]+$/u, '');
    const [start, end] = [match.index, match.index + 1 + name.length];
    return [{ kind: match[1] === '#' ? ('tags' as const) : ('people' as const), name, start, end }];
  });

/** The text with one label called otherwise wherever it stands; with null, or a name of several words, without its sign. */
export const renameInline = (
  markdown: string,
  { kind, from, to }: { readonly kind: InlineLabel['kind']; readonly from: string; readonly to: string | null },
): string =>
  inlineLabels(markdown)
    .filter((label) => label.kind === kind && label.name === from)
    .reduceRight((text, { start, end }) => {
      const sign = to !== null && isInlineName(to) ? text.slice(start, start + 1) : '';
      return `${text.slice(0, start)}${sign}${to ?? from}${text.slice(end)}`;
    }, markdown);
