import type { RootContent } from 'mdast';
import { createElement, Fragment, type ReactNode } from 'react';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import styles from './Markdown.module.css';
import { MarkdownTable } from './MarkdownTable.tsx';
import type { ParsedMarkdown } from './parse-markdown.ts';

export type MarkdownWords = {
  readonly picture: (alt: string) => string;
  /** Before a task that is done, or open; heard, not seen. */
  readonly done: string;
  readonly open: string;
  readonly footnote: (label: string) => string;
};

export type MarkdownNodesProps = {
  readonly nodes: readonly RootContent[];
  readonly parsed: ParsedMarkdown;
  readonly words: MarkdownWords;
  readonly inWords: (words: string) => ReactNode;
  readonly depth: number;
};

type Of<Type extends RootContent['type']> = Extract<RootContent, { readonly type: Type }>;
type Drawn<Node> = { readonly node: Node } & Omit<MarkdownNodesProps, 'nodes'>;

/** Deeper than this nobody writes; what is deeper is shown as it was typed. */
const DEEPEST = 40;

/** Elements for a run of nodes. */
export const MarkdownNodes = ({ nodes, ...rest }: MarkdownNodesProps) =>
  nodes.map((node) => (
    <Fragment key={node.position?.start.offset ?? node.type}>
      <MarkdownNode node={node} {...rest} />
    </Fragment>
  ));

const MarkdownNode = (props: Drawn<RootContent>): ReactNode => {
  const { node, parsed, words, inWords, depth } = props;
  if (depth > DEEPEST) return asTyped(node, parsed);
  const inside = (nodes: readonly RootContent[]) => (
    <MarkdownNodes nodes={nodes} parsed={parsed} words={words} inWords={inWords} depth={depth + 1} />
  );
  switch (node.type) {
    case 'text':
      return inWords(node.value);
    case 'paragraph':
      return <p dir="auto">{inside(node.children)}</p>;
    case 'heading':
      return createElement(`h${parsed.levels.get(node) ?? 6}`, { dir: 'auto' }, inside(node.children));
    case 'emphasis':
      return <em>{inside(node.children)}</em>;
    case 'strong':
      return <strong>{inside(node.children)}</strong>;
    case 'delete':
      return <del>{inside(node.children)}</del>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls sideways, by keyboard too
        <pre tabIndex={0}>
          <code>{node.value}</code>
        </pre>
      );
    case 'html':
      return <code className={styles['html']}>{node.value}</code>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'blockquote':
      return <blockquote dir="auto">{inside(node.children)}</blockquote>;
    case 'list':
      return createElement(
        node.ordered ? 'ol' : 'ul',
        node.ordered ? { dir: 'auto', start: node.start ?? 1 } : { dir: 'auto' },
        inside(node.children),
      );
    case 'listItem':
      return <ListEntry {...props} node={node} />;
    case 'table':
      return <MarkdownTable table={node} inside={inside} />;
    case 'link':
      return <Link address={node.url}>{inside(node.children)}</Link>;
    case 'linkReference':
      return <Link address={parsed.addresses.get(node.identifier) ?? ''}>{inside(node.children)}</Link>;
    case 'image':
      return <Link address={node.url}>{words.picture(node.alt ?? '')}</Link>;
    case 'imageReference':
      return <Link address={parsed.addresses.get(node.identifier) ?? ''}>{words.picture(node.alt ?? '')}</Link>;
    case 'footnoteReference':
      return <sup>{words.footnote(node.label ?? node.identifier)}</sup>;
    case 'footnoteDefinition':
      return (
        <div className={styles['footnote']}>
          <sup>{words.footnote(node.label ?? node.identifier)}</sup>
          <div>{inside(node.children)}</div>
        </div>
      );
    case 'definition':
      return null;
    default:
      return asTyped(node, parsed);
  }
};

const asTyped = ({ position }: RootContent, { text }: ParsedMarkdown): string =>
  text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

const ListEntry = ({ node, parsed, words, inWords, depth }: Drawn<Of<'listItem'>>) => {
  const isTask = node.checked !== null && node.checked !== undefined;
  const [only] = node.children;
  // "- one" is words, not a paragraph; a list with blank lines between has paragraphs.
  const content =
    !node.spread && only?.type === 'paragraph' ? [...only.children, ...node.children.slice(1)] : node.children;
  return (
    <li data-task={isTask || undefined}>
      {isTask ? (
        <>
          <span className={styles['box']} data-done={node.checked || undefined} aria-hidden="true" />
          <VisuallyHidden>{node.checked ? words.done : words.open}</VisuallyHidden>
        </>
      ) : null}
      <div className={styles['entry']}>
        <MarkdownNodes nodes={content} parsed={parsed} words={words} inWords={inWords} depth={depth + 1} />
      </div>
    </li>
  );
};

/** There is no network here: a link is its words and its address, to be read and copied. */
const Link = ({ address, children }: { readonly address: string; readonly children: ReactNode }) => (
  <>
    <span className={styles['link']}>{children}</span>
    {address === '' ? null : <span className={styles['address']}> ({address})</span>}
  </>
);
