import { fencesIn } from '../text/fenced-code.ts';

/** A stretch of a text: from its first place to before the second. */
type Stretch = { readonly start: number; readonly end: number };

/*
 * Every function here reads a text from its beginning to its end once, whatever stands in it: a note may be a log of
 * thousands of fences or one line without end, and each note is read at every renaming.
 */

const blanks = (length: number): string => ' '.repeat(length);
/** As long, and the end of a paragraph. A line end for each character would be a paragraph for each. */
const blankLines = (length: number): string => `\n\n${blanks(length)}`.slice(0, length);

/** The text with these stretches, in order, blanked out. */
const filled = (text: string, stretches: readonly Stretch[], blank = blanks): string => {
  if (stretches.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    pieces.push(text.slice(at, start), blank(end - start));
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
};

type Ticks = { readonly start: number; readonly length: number };

/** Rows of backticks, paragraph by paragraph: code in a line ends with its paragraph. */
const ticksByParagraph = (text: string): readonly (readonly Ticks[])[] => {
  const paragraphs: Ticks[][] = [[]];
  for (const { index, 0: found } of text.matchAll(/`+|\n[ \t]*(?=\n)/g)) {
    const last = paragraphs.at(-1) ?? [];
    if (!found.startsWith('\n')) last.push({ start: index, length: found.length });
    else if (last.length > 0) paragraphs.push([]);
  }
  return paragraphs;
};

/** Code in a line: from a row of backticks to the next row of as many. One without a partner opens nothing. */
const codeIn = (ticks: readonly Ticks[]): readonly Stretch[] => {
  const partners = new Array<Ticks | undefined>(ticks.length);
  const next = new Map<number, Ticks>();
  for (let at = ticks.length - 1; at >= 0; at -= 1) {
    const one = ticks[at];
    if (one === undefined) continue;
    partners[at] = next.get(one.length);
    next.set(one.length, one);
  }
  const code: Stretch[] = [];
  for (const [at, { start }] of ticks.entries()) {
    const partner = partners[at];
    if (partner === undefined || start < (code.at(-1)?.end ?? 0)) continue;
    code.push({ start, end: partner.start + partner.length });
  }
  return code;
};

const addressesIn = (text: string): readonly Stretch[] =>
  Array.from(text.matchAll(/\b(?:https?:\/\/|www\.|mailto:)\S+/gi), ({ index, 0: address }) => ({
    start: index,
    end: index + address.length,
  }));

/** Where links lead: from `](` to the bracket that closes it in the same line. */
const targetsIn = (text: string): readonly Stretch[] => {
  const targets: Stretch[] = [];
  const closing = /[)\n]/g;
  for (let start = text.indexOf(']('); start >= 0; ) {
    closing.lastIndex = start + 2;
    const stop = closing.exec(text);
    if (stop === null) break;
    // Whatever else opens in this line closes as little as this one.
    if (stop[0] === ')') targets.push({ start, end: stop.index + 1 });
    start = text.indexOf('](', stop.index);
  }
  return targets;
};

/**
 * A Markdown text of the same length in which only words are left: code, addresses and the targets of links are blank.
 * What is before a fence and what is behind it are two paragraphs.
 */
export const wordsAlone = (markdown: string): string => {
  const unfenced = filled(markdown, fencesIn(markdown), blankLines);
  const uncoded = filled(unfenced, ticksByParagraph(unfenced).flatMap(codeIn));
  const unlinked = filled(uncoded, addressesIn(uncoded));
  return filled(unlinked, targetsIn(unlinked));
};
