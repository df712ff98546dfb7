import { inlineLabels } from '../../../../shared/labels/inline-labels.ts';
import { fencesIn } from '../../../../shared/text/fenced-code.ts';

/** What a stretch of a Markdown text will read as. */
export type Look = 'heading' | 'quote' | 'code' | 'bold' | 'italic' | 'gone' | 'link' | 'label';

/** A stretch from `start` to `end`; stretches do not overlap and come in order. */
export type LookedAt = { readonly look: Look; readonly start: number; readonly end: number };

// Each reads on from its sign to the next of its kind: a text of signs alone costs no more than any other.
const PATTERNS: readonly (readonly [Look, RegExp])[] = [
  ['heading', /^ {0,3}#{1,6}[ \t]+\S.*$/gm],
  ['gone', /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\[[xX]\][ \t].*$/gm],
  ['quote', /^ {0,3}>.*$/gm],
  ['code', /\x60[^\x60\n]+\x60/g],
  ['link', /!?\[[^[\]\n]*\]\([^()\n]*\)/g],
  ['bold', /(?<!\\)\*\*(?=\S)[^*\n]+(?<=[^\s\\])\*\*/g],
  ['italic', /(?<![\\*])\*(?=[^\s*])[^*\n]+(?<=[^\s\\])\*(?!\*)/g],
  ['italic', /(?<![\p{L}\p{N}_\\])_(?=[^\s_])[^_\n]+(?<=[^\s\\])_(?![\p{L}\p{N}_])/gu],
  ['gone', /~~(?=\S)[^~\n]+(?<=\S)~~/g],
];

const byStart = (one: LookedAt, other: LookedAt): number => one.start - other.start;

/** Those that lie in none taken before them. */
const apart = (taken: readonly LookedAt[], more: readonly LookedAt[]): readonly LookedAt[] => {
  const merged: LookedAt[] = [];
  let at = 0;
  for (const one of more) {
    while (at < taken.length && (taken[at]?.end ?? 0) <= one.start) at += 1;
    const next = taken[at];
    const last = merged.at(-1);
    if ((next === undefined || next.start >= one.end) && (last === undefined || last.end <= one.start))
      merged.push(one);
  }
  return [...taken, ...merged].sort(byStart);
};

/**
 * Which stretches of a Markdown text will read as more than plain words: code between fences, then labels, then whole
 * lines and what is marked inside a line. For the eye while one writes; what a note says is for its reader to say.
 */
export const markdownLooks = (markdown: string): readonly LookedAt[] => {
  let looks: readonly LookedAt[] = fencesIn(markdown).map(({ start, end }) => ({ look: 'code', start, end }));
  const labels = inlineLabels(markdown).map(({ start, end }): LookedAt => ({ look: 'label', start, end }));
  looks = apart(looks, labels);
  for (const [look, pattern] of PATTERNS) {
    const found = [...markdown.matchAll(pattern)].map(({ index, 0: text }): LookedAt => {
      return { look, start: index, end: index + text.length };
    });
    looks = apart(looks, found);
  }
  return looks;
};
