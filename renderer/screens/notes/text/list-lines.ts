import { fencesIn } from '../../../../shared/text/fenced-code.ts';
import type { Chosen, TextEdit } from '../../../labelling/text-edit.ts';

/** A line of a list: its indent, its sign, the box of a task, and what it says. */
const LIST_LINE =
  /^(?<indent>[ \t]*)(?<sign>[-*+]|\d{1,9}[.)])(?<box>[ \t]\[[ xX]\](?=[ \t]|$))?(?<gap>[ \t]+|(?<=\])$)(?<words>.*)$/;

/** A number of four digits is a year and not the sign of an item, unless the line above counts up to it. */
const FIRST_YEAR = 1000;

/** A rule across the page: three or more of one sign and nothing else. It looks like an item of a list. */
const RULE = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$/;

type ListLine = {
  readonly indent: string;
  readonly sign: string;
  readonly box: string;
  readonly gap: string;
  readonly words: string;
};

const numberOf = (line: string): number => Number.parseInt(LIST_LINE.exec(line)?.groups?.['sign'] ?? '', 10);

const listLine = (line: string, above = ''): ListLine | null => {
  const groups = RULE.test(line) ? undefined : LIST_LINE.exec(line)?.groups;
  if (!groups || (numberOf(line) >= FIRST_YEAR && numberOf(above) + 1 !== numberOf(line))) return null;
  const { indent = '', sign = '', box = '', gap = '', words = '' } = groups;
  return { indent, sign, box, gap, words };
};

const lineAt = (text: string, at: number): { readonly from: number; readonly to: number; readonly line: string } => {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const to = end < 0 ? text.length : end;
  return { from, to, line: text.slice(from, to) };
};

/** "1." is followed by "2."; every other sign by itself. */
const nextSign = (sign: string): string => {
  const number = Number.parseInt(sign, 10);
  return Number.isNaN(number) ? sign : `${number + 1}${sign.slice(-1)}`;
};

/** The line of a list in which a place is; null in code between fences, where a sign is a sign. */
const listAt = (text: string, at: number): ListLine | null => {
  const { from, line } = lineAt(text, at);
  const list = listLine(line, from === 0 ? '' : lineAt(text, from - 1).line);
  return list !== null && fencesIn(text).some(({ start, end }) => start < from && at <= end) ? null : list;
};

/**
 * Enter in a list: the next line begins with the same sign, a task with an empty box. On a line without words the list
 * ends. Null where Enter is just a new line, in code between fences too.
 */
export const continueList = ({ text, start, end }: Chosen): TextEdit | null => {
  const { from, to } = lineAt(text, start);
  const list = listAt(text, start);
  if (list === null || end > to) return null;
  const { indent, sign, box, gap, words } = list;
  const head = indent.length + sign.length + box.length + gap.length;
  if (start - from < head) return null;
  if (words.trim() === '') return { from, to, insert: '', start: from, end: from };
  const insert = `\n${indent}${nextSign(sign)}${box === '' ? '' : ' [ ]'}${gap}`;
  const caret = start + insert.length;
  return { from: start, to: end, insert, start: caret, end: caret };
};

const LEAST_STEP = 2;

/** How far a line moves: under the words of the line above it, which begin after its sign. */
const stepOf = (line: string): number => {
  const list = listLine(line);
  return list === null ? LEAST_STEP : list.sign.length + 1;
};

/** What a line that moves in gets, and one that moves out gives up: a tab where the text is indented by tabs. */
const moved = (line: string, direction: 'in' | 'out', tabs: boolean): string => {
  if (line.trim() === '') return line;
  if (direction === 'in') return (tabs ? '\t' : ' '.repeat(stepOf(line))) + line;
  const blanks = /^ */.exec(line)?.[0].length ?? 0;
  return line.slice(line.startsWith('\t') ? 1 : Math.min(blanks, stepOf(line)));
};

/** Whether the lists of a text are indented by tabs, as other programs do. */
const TABBED = /^\t+(?:[-*+]|\d{1,3}[.)])[ \t]/m;

/** Whether Tab belongs to the text here: the caret, or the first line chosen, is in a list. */
export const isInList = ({ text, start }: Chosen): boolean => listAt(text, start) !== null;

/** Moves the lines that are chosen in or out, as Tab and Shift+Tab do in a list; null when nothing moves. */
export const indentLines = ({ text, start, end }: Chosen, direction: 'in' | 'out'): TextEdit | null => {
  const { from } = lineAt(text, start);
  // A line of which nothing is chosen but its first place stays where it is.
  const { to } = lineAt(text, end > start && text.charAt(end - 1) === '\n' ? end - 1 : end);
  const before = text.slice(from, to);
  const lines = before.split('\n');
  const tabs = TABBED.test(text);
  const insert = lines.map((line) => moved(line, direction, tabs)).join('\n');
  if (insert === before) return null;
  const firstShift = moved(lines[0] ?? '', direction, tabs).length - (lines[0] ?? '').length;
  const shiftedStart = Math.max(from, start + firstShift);
  return { from, to, insert, start: shiftedStart, end: Math.max(shiftedStart, end + insert.length - before.length) };
};
