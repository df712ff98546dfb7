import { useStore } from 'zustand';
import { noteCopy } from '../../copy/notes.ts';
import type { NoteEditor } from '../../editor/note-editor.ts';
import { type Room, useRoom } from '../../kit/fields/use-room.ts';
import styles from './Note.module.css';

/** The longest title that is taken. */
export const TITLE_LENGTH = 2_000;

/** How much more a title takes. */
export const useTitleRoom = (): Room => useRoom(TITLE_LENGTH);

/** What the note is called. */
export const NoteTitle = (props: { readonly editor: NoteEditor; readonly room: Room; readonly readOnly: boolean }) => {
  const { title } = useStore(props.editor.store).content;
  return (
    <input
      ref={(element) => {
        props.room.box.current = element;
      }}
      className={styles['title']}
      dir="auto"
      aria-label={noteCopy.title}
      placeholder={noteCopy.titlePlaceholder}
      autoComplete="off"
      readOnly={props.readOnly}
      value={title}
      onChange={(event) => props.editor.change({ title: event.target.value })}
    />
  );
};
