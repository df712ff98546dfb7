import { useState } from 'react';
import { useStore } from 'zustand';
import { noteCopy } from '../../copy/notes.ts';
import type { NoteEditor } from '../../editor/note-editor.ts';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import styles from './Note.module.css';
import { NoteProjects } from './NoteProjects.tsx';

const marks = ['starred', 'pinned', 'private'] as const;

/** What is true of the note beside its words: what it belongs to, how it is marked, whether it may ever be shown. */
export const NoteDetails = ({ editor }: { readonly editor: NoteEditor }) => {
  const { content } = useStore(editor.store);
  const [attachedEntry] = useState(editor.form.attachedEntry);
  return (
    <div className={styles['details']}>
      {content.attachedTo !== null && attachedEntry ? (
        <p className={styles['belongs']}>
          {noteCopy.attached(attachedEntry.title, attachedEntry.forDate)}
          <Button tone="plain" onClick={() => editor.change({ attachedTo: null })}>
            {noteCopy.detach}
          </Button>
        </p>
      ) : null}
      <div className={styles['marks']}>
        {marks.map((mark) => (
          <Checkbox
            key={mark}
            label={noteCopy.marks[mark]}
            detail={noteCopy.marksDetail[mark]}
            checked={content[mark]}
            onChange={(isMarked) => editor.change({ [mark]: isMarked })}
          />
        ))}
      </div>
      <NoteProjects editor={editor} />
    </div>
  );
};
