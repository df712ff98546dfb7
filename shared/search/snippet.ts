import { cutPlace } from '../text/cut.ts';
import type { Mark } from './search-term.ts';

/** A line of a longer text with what was searched for in it. */
export type Snippet = { readonly text: string; readonly marks: readonly Mark[] };

const LENGTH = 170;
const BEFORE = 48;

/** The place at or after `at` where a word begins; in writing without spaces, before a character. */
const wordStart = (text: string, at: number, latest: number): number => {
  if (at <= 0) return 0;
  const gap = text.slice(at - 1, latest).search(/\s\S/);
  return gap < 0 ? Math.min(latest, cutPlace(text, at)) : at + gap;
};

/** The stretch of a text around its first mark, at most about 170 characters, on one line; "…" where it was cut. */
export const snippetOf = (text: string, marks: readonly Mark[]): Snippet => {
  const first = marks[0]?.[0] ?? 0;
  const start = wordStart(text, first - BEFORE, first);
  const whole = start + LENGTH >= text.length;
  // Nothing is cut inside the mark that the line is about.
  const end = whole ? text.length : Math.max(cutPlace(text, start + LENGTH), marks[0]?.[1] ?? 0);
  const lead = start > 0 ? '…' : '';
  const shift = lead.length - start;
  const line = text.slice(start, end).replace(/\s/g, ' ');
  return {
    text: `${lead}${line}${whole ? '' : '…'}`,
    marks: marks.filter(([, to]) => to <= end).map(([from, to]) => [from + shift, to + shift] as const),
  };
};
