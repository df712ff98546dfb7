import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Note } from '../../../shared/records/entries/note.ts';
import { cutPlace, fitting } from '../../../shared/text/cut.ts';

/** So much of a note is read for its first words: a list shows fifty of them at once. */
const READ = 1_200;

const SENTENCE_ENDS = /[.!?…:;,]$/;

/** The words of one block, or of each block within it, as they are read aloud: marks, addresses and rules left out. */
const wordsOf = (node: Nodes): readonly string[] => {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return [];
  if (node.type === 'break') return [' '];
  if (node.type === 'image' || node.type === 'imageReference') return [node.alt ?? ''];
  if ('value' in node) return [node.value];
  if (!('children' in node)) return [];
  const within = node.children.flatMap(wordsOf);
  return node.type === 'root' || isOfBlocks(node) ? within : [within.join('')];
};

const isOfBlocks = ({ type }: Nodes): boolean =>
  type === 'blockquote' || type === 'list' || type === 'listItem' || type === 'table' || type === 'tableRow';

const joined = (blocks: readonly string[]): string =>
  blocks.reduce((text, block) => {
    if (text === '') return block;
    return SENTENCE_ENDS.test(text) ? `${text} ${block}` : `${text} · ${block}`;
  }, '');

/**
 * What a Markdown text says, on one line: without the signs that shape it and without the addresses of links. Blocks
 * that end without a mark are parted by a dot.
 */
export const plainWords = (markdown: string): string => {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return joined(
    wordsOf(root)
      .map((block) => block.trim().replace(/\s+/g, ' '))
      .filter((block) => block !== ''),
  );
};

const read = new WeakMap<Note, string>();

/** The first words of a note as they are read; read once for as long as the note stays as it is. */
export const firstWords = (note: Note): string => {
  const before = read.get(note);
  if (before !== undefined) return before;
  const words = plainWords(fitting(note.markdown, READ));
  read.set(note, words);
  return words;
};

/** Lines before and after a place are read as far as this. */
const AROUND = 600;

const lineStart = (text: string, at: number): number =>
  text.lastIndexOf('\n', cutPlace(text, Math.max(0, at - AROUND))) + 1;

const lineEnd = (text: string, at: number): number => {
  const far = cutPlace(text, Math.min(text.length, at + AROUND));
  const end = text.indexOf('\n', far);
  return end < 0 || end - far > AROUND ? far : end;
};

/** The words of a note around a place of its text, as they are read: all of a short one. */
export const wordsAround = (note: Note, at: number): string => {
  const { markdown } = note;
  if (markdown.length <= READ) return firstWords(note);
  const start = lineStart(markdown, at);
  const from = at - start > 2 * AROUND ? cutPlace(markdown, at - AROUND) : start;
  return plainWords(markdown.slice(from, lineEnd(markdown, at)));
};
