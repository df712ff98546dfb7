import { type RefObject, useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { NoteEditor } from '../../../editor/note-editor.ts';
import { type LookedAt, markdownLooks } from './markdown-looks.ts';
import styles from './NoteText.module.css';

/** A longer text stands plain while it is written: laying it out twice could be felt at each letter. */
export const LONGEST_LOOKED_AT = 20_000;

type Piece = { readonly start: number; readonly look: LookedAt['look'] | null; readonly words: string };

const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { look, start, end } of markdownLooks(text)) {
    pieces.push(
      { start: from, look: null, words: text.slice(from, start) },
      { start, look, words: text.slice(start, end) },
    );
    from = end;
  }
  return [...pieces, { start: from, look: null, words: text.slice(from) }];
};

/**
 * How a note will read, drawn behind its text while it is written. The text area keeps its letters, caret and undo: the
 * same words are laid out once more under them, unseen but for what marks them.
 */
export const TextLooks = (props: {
  readonly editor: NoteEditor;
  readonly area: RefObject<HTMLTextAreaElement | null>;
}) => {
  const { editor, area } = props;
  const { markdown } = useStore(editor.store).content;
  const text = useDeferredValue(markdown);
  const layer = useRef<HTMLDivElement>(null);
  const isPlain = text.length > LONGEST_LOOKED_AT;
  const pieces = useMemo(() => (isPlain ? [] : piecesOf(text)), [isPlain, text]);
  useLayoutEffect(() => {
    const writing = area.current;
    if (writing === null) return;
    const follow = () => {
      if (layer.current) layer.current.scrollTop = writing.scrollTop;
    };
    follow();
    writing.addEventListener('scroll', follow);
    return () => writing.removeEventListener('scroll', follow);
  });
  return (
    <div ref={layer} className={`${styles['text']} ${styles['looks']}`} dir="auto" aria-hidden="true">
      {pieces.map(({ start, look, words }) =>
        look === null ? (
          words
        ) : (
          <span key={start} data-look={look}>
            {words}
          </span>
        ),
      )}
      {'\n'}
    </div>
  );
};
