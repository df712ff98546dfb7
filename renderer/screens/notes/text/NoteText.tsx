import {
  type ClipboardEvent,
  type InputEvent,
  type KeyboardEvent,
  type RefObject,
  useId,
  useRef,
  useState,
} from 'react';
import { noteCopy } from '../../../copy/notes.ts';
import type { NoteEditor } from '../../../editor/note-editor.ts';
import { type ActionKey, isNamed, isPressed } from '../../../input/action-key.ts';
import { pressedIn } from '../../../input/use-keys.ts';
import { VisuallyHidden } from '../../../kit/primitives/VisuallyHidden.tsx';
import { LabelSuggestions } from '../../../labelling/LabelSuggestions.tsx';
import { chosenIn, performEdit } from '../../../labelling/perform-edit.ts';
import type { Chosen, TextEdit } from '../../../labelling/text-edit.ts';
import { useLabelCompletion } from '../../../labelling/use-label-completion.ts';
import { continueList, indentLines, isInList } from './list-lines.ts';
import styles from './NoteText.module.css';
import { TextLooks } from './TextLooks.tsx';
import { textKeys } from './text-keys.ts';
import { linkFromPaste, toggleLink } from './toggle-link.ts';
import { toggleMark } from './toggle-mark.ts';

export type NoteTextProps = {
  readonly editor: NoteEditor;
  readonly hidden: boolean;
  /** On its way into the journal: nothing more is taken. */
  readonly finishing: boolean;
  readonly ref: RefObject<HTMLTextAreaElement | null>;
};

const commands: readonly (readonly [ActionKey, (chosen: Chosen) => TextEdit])[] = [
  [textKeys.bold, (chosen) => toggleMark(chosen, 'bold')],
  [textKeys.italic, (chosen) => toggleMark(chosen, 'italic')],
  [textKeys.link, toggleLink],
];

/** What a key does to the text; null where it does what it does everywhere. */
const editFor = (event: KeyboardEvent<HTMLTextAreaElement>, mayIndent: boolean): TextEdit | null => {
  const chosen = chosenIn(event.currentTarget);
  if (event.altKey) return null;
  const pressed = pressedIn(event.nativeEvent);
  const { key, shift, command } = pressed;
  if (command) return commands.find(([wanted]) => isPressed(wanted, pressed))?.[1](chosen) ?? null;
  if (key === 'Enter') return shift ? null : continueList(chosen);
  if (!isPressed(textKeys.indent, pressed) || !mayIndent || !isInList(chosen)) return null;
  // Inside a list Tab never leaves by accident, not even where nothing is left to move.
  return indentLines(chosen, shift ? 'out' : 'in') ?? { from: 0, to: 0, insert: '', ...chosen };
};

/** Where the note is written. It holds its own text: whatever is drawn anew around it, caret and undo stay. */
export const NoteText = ({ editor, hidden, finishing, ref }: NoteTextProps) => {
  const [initial] = useState(() => editor.store.getState().content.markdown);
  const escaped = useRef(false);
  const list = `${useId()}-list`;
  const completion = useLabelCompletion(ref);
  const { active } = completion.open?.list ?? { active: -1 };
  const open = hidden || finishing ? null : completion.open;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || finishing) return;
    if (completion.onKey(event)) return event.preventDefault();
    const edit = editFor(event, !escaped.current);
    if (event.key !== 'Shift') escaped.current = isNamed(textKeys.leave, event.key);
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
  const onInput = (event: InputEvent<HTMLTextAreaElement>) => {
    editor.change({ markdown: event.currentTarget.value });
    completion.onInput(event.currentTarget, event.nativeEvent);
  };
  return (
    <div className={styles['writing']}>
      {hidden ? null : <TextLooks editor={editor} area={ref} />}
      <textarea
        ref={ref}
        className={styles['text']}
        hidden={hidden}
        readOnly={finishing}
        aria-label={noteCopy.text}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={open === null ? undefined : list}
        aria-activedescendant={open === null || active < 0 ? undefined : `${list}-${active}`}
        placeholder={noteCopy.textPlaceholder}
        rows={10}
        dir="auto"
        spellCheck={false}
        defaultValue={initial}
        onInput={onInput}
        onCompositionEnd={(event) => completion.look(event.currentTarget)}
        onSelect={(event) => completion.onCaret(event.currentTarget)}
        onScroll={(event) => completion.onScroll(event.currentTarget)}
        onBlur={completion.close}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {open === null ? null : <LabelSuggestions id={list} open={open} onTake={completion.take} />}
      <VisuallyHidden>
        <span role="status">{completion.said}</span>
      </VisuallyHidden>
    </div>
  );
};
