import { type ClipboardEvent, type KeyboardEvent, type Ref, useRef, useState } from 'react';
import { noteCopy } from '../../copy/notes.ts';
import type { NoteKeeper } from '../../state/note-keeper.ts';
import { continueList, indentLines, isInList } from './list-lines.ts';
import styles from './Note.module.css';
import { chosenIn, performEdit } from './perform-edit.ts';
import type { Chosen, TextEdit } from './text-edit.ts';
import { linkFromPaste, toggleLink } from './toggle-link.ts';
import { toggleMark } from './toggle-mark.ts';

export type NoteTextProps = {
  readonly keeper: NoteKeeper;
  readonly hidden: boolean;
  /** On its way into the journal: nothing more is taken. */
  readonly finishing: boolean;
  readonly ref: Ref<HTMLTextAreaElement>;
};

/** The longest text that is taken here; longer ones come in by an archive and can be read. */
const MAXIMUM_LENGTH = 1_000_000;

const commands: Readonly<Record<string, (chosen: Chosen) => TextEdit>> = {
  b: (chosen) => toggleMark(chosen, 'bold'),
  i: (chosen) => toggleMark(chosen, 'italic'),
  k: toggleLink,
};

/** What a key does to the text; null where it does what it does everywhere. */
const editFor = (event: KeyboardEvent<HTMLTextAreaElement>, mayIndent: boolean): TextEdit | null => {
  const chosen = chosenIn(event.currentTarget);
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (altKey) return null;
  if (ctrlKey || metaKey) return shiftKey ? null : (commands[key.toLowerCase()]?.(chosen) ?? null);
  if (key === 'Enter') return shiftKey ? null : continueList(chosen);
  if (key !== 'Tab' || !mayIndent || !isInList(chosen)) return null;
  // Inside a list Tab never leaves by accident, not even where nothing is left to move.
  return indentLines(chosen, shiftKey ? 'out' : 'in') ?? { from: 0, to: 0, insert: '', ...chosen };
};

/** Where the note is written. It holds its own text: whatever is drawn anew around it, caret and undo stay. */
export const NoteText = ({ keeper, hidden, finishing, ref }: NoteTextProps) => {
  const [initial] = useState(() => keeper.store.getState().content.markdown);
  const escaped = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || finishing) return;
    const edit = editFor(event, !escaped.current);
    if (event.key !== 'Shift') escaped.current = event.key === 'Escape';
    if (edit === null) return;
    event.preventDefault();
    performEdit(event.currentTarget, edit);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const edit = linkFromPaste(chosenIn(event.currentTarget), event.clipboardData.getData('text/plain'));
    if (edit === null || finishing) return;
    event.preventDefault();
    performEdit(event.currentTarget, edit);
  };
  return (
    <textarea
      ref={ref}
      className={styles['text']}
      hidden={hidden}
      readOnly={finishing}
      aria-label={noteCopy.text}
      placeholder={noteCopy.textPlaceholder}
      rows={10}
      spellCheck={false}
      maxLength={MAXIMUM_LENGTH}
      defaultValue={initial}
      onInput={(event) => keeper.change({ markdown: event.currentTarget.value })}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
};
