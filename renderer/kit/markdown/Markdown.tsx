import { type ReactNode, useEffect, useState } from 'react';
import styles from './Markdown.module.css';
import { MarkdownNodes, type MarkdownWords } from './MarkdownNodes.tsx';
import type { ParsedMarkdown } from './parse-markdown.ts';

export type MarkdownProps = {
  readonly text: string;
  readonly words: MarkdownWords;
  /** The level of its topmost heading; 2 unless given. */
  readonly firstLevel?: number;
  /** What is made of plain words, outside code and links; they stand as they are unless given. */
  readonly inWords?: (words: string) => ReactNode;
};

const asTheyAre = (words: string): ReactNode => words;

/**
 * A text drawn as Markdown: elements made from its tree, never a string of HTML. What would need the network (links,
 * pictures) is shown as words with its address. Until its reader is there, and where it fails, the text stands as typed.
 */
export const Markdown = ({ text, words, firstLevel = 2, inWords = asTheyAre }: MarkdownProps) => {
  const [parsed, setParsed] = useState<ParsedMarkdown | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // A chunk of its own: the first screens do without it.
    const parse = async () => {
      const { parseMarkdown } = await import('./parse-markdown.ts');
      if (isCurrent) setParsed(parseMarkdown(text, firstLevel));
    };
    parse().catch(() => {
      if (isCurrent) setParsed(null);
    });
    return () => {
      isCurrent = false;
    };
  }, [text, firstLevel]);
  if (parsed === null || parsed.text !== text)
    return (
      <p className={styles['plain']} dir="auto">
        {text}
      </p>
    );
  return (
    <div className={styles['markdown']}>
      <MarkdownNodes nodes={parsed.root.children} parsed={parsed} words={words} inWords={inWords} depth={0} />
    </div>
  );
};
