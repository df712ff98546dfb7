import type { Chosen, TextEdit } from '../../../labelling/text-edit.ts';

const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/;

/** An address with brackets of its own stands between angles, or it would end at the first of them. */
const inBrackets = (address: string): string => (/[()]/.test(address) ? `<${address}>` : address);

/** The link whose words are chosen, or in whose empty part the caret stands. */
const linkAround = ({ text, start, end }: Chosen): { from: number; to: number; words: string } | null => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  for (const found of line.matchAll(/\[([^[\]\n]*)\]\(([^)\n]*)\)/g)) {
    const [whole, words = '', address = ''] = found;
    const from = lineStart + found.index;
    const isWords = start === from + 1 && end === from + 1 + words.length;
    const isAddress = start === end && start > from + words.length + 2 && start < from + whole.length;
    if (isWords || isAddress) return { from, to: from + whole.length, words: words || address };
  }
  return null;
};

/**
 * Makes a link of what is chosen, with the caret where its address goes (or its words, when an address was chosen);
 * takes a link away when its words are chosen or the caret is in its address.
 */
export const toggleLink = (chosen: Chosen): TextEdit => {
  const { text, start, end } = chosen;
  const link = linkAround(chosen);
  if (link) {
    const { from, to, words } = link;
    return { from, to, insert: words, start: from, end: from + words.length };
  }
  const words = text.slice(start, end);
  if (ADDRESS.test(words)) {
    return { from: start, to: end, insert: `[](${inBrackets(words)})`, start: start + 1, end: start + 1 };
  }
  const caret = end + 3;
  return { from: start, to: end, insert: `[${words}]()`, start: caret, end: caret };
};

/** An address pasted over chosen words makes a link of them; null when that is not what was pasted or chosen. */
export const linkFromPaste = ({ text, start, end }: Chosen, pasted: string): TextEdit | null => {
  const [words, address] = [text.slice(start, end), pasted.trim()];
  const isPlain = words.trim() !== '' && !/[[\]\n]/.test(words) && !ADDRESS.test(words.trim());
  if (!isPlain || !ADDRESS.test(address)) return null;
  const insert = `[${words}](${inBrackets(address)})`;
  const caret = start + insert.length;
  return { from: start, to: end, insert, start: caret, end: caret };
};
