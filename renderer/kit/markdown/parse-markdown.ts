import type { Heading, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A text read as Markdown: its tree, where its reference links lead, and the level each heading is drawn at. */
export type ParsedMarkdown = {
  readonly text: string;
  readonly root: Root;
  readonly addresses: ReadonlyMap<string, string>;
  readonly levels: ReadonlyMap<Heading, number>;
};

const eachNode = (node: Nodes, visit: (node: Nodes) => void): void => {
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    visit(next);
    if ('children' in next) for (const child of next.children.toReversed()) waiting.push(child);
  }
};

/** Levels from `first` on, by the depths that occur; none is more than one below the heading before it. */
const levelsOf = (headings: readonly Heading[], first: number): ReadonlyMap<Heading, number> => {
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort();
  const levels = new Map<Heading, number>();
  let last = first - 1;
  for (const heading of headings) {
    last = Math.min(first + depths.indexOf(heading.depth), last + 1, 6);
    levels.set(heading, last);
  }
  return levels;
};

/** Reads a text as GitHub's Markdown. Its headings begin at level `firstLevel` of the page around it. */
export const parseMarkdown = (text: string, firstLevel: number): ParsedMarkdown => {
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const addresses = new Map<string, string>();
  const headings: Heading[] = [];
  eachNode(root, (node) => {
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
    if (node.type === 'heading') headings.push(node);
  });
  return { text, root, addresses, levels: levelsOf(headings, firstLevel) };
};
