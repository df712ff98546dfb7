import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { noteCopy } from '../../copy/notes.ts';
import type { NoteKeeper } from '../../state/note-keeper.ts';
import styles from './Note.module.css';

/** What is true of the note beside its words: what it belongs to, and whether it may ever be shown. */
export const NoteDetails = ({ keeper }: { readonly keeper: NoteKeeper }) => {
  const { content } = useStore(keeper.store);
  const [attachedEntry] = useState(keeper.form.attachedEntry);
  return (
    <div className={styles['details']}>
      {content.attachedTo !== null && attachedEntry ? (
        <p className={styles['belongs']}>
          {noteCopy.attached(attachedEntry.title, attachedEntry.forDate)}
          <Button tone="plain" onClick={() => keeper.change({ attachedTo: null })}>
            {noteCopy.detach}
          </Button>
        </p>
      ) : null}
      <Checkbox
        label={noteCopy.private}
        detail={noteCopy.privateDetail}
        checked={content.private}
        onChange={(isPrivate) => keeper.change({ private: isPrivate })}
      />
    </div>
  );
};
