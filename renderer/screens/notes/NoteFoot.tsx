import { useDeferredValue, useState } from 'react';
import { useStore } from 'zustand';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import type { LocalAction } from '../../actions/action.ts';
import { call } from '../../bridge/bridge.ts';
import { noteCopy } from '../../copy/notes.ts';
import { type NoteEditor, noteSession } from '../../editor/note-editor.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Dialog } from '../../kit/primitives/Dialog.tsx';
import { KeyLegend } from '../../kit/primitives/KeyLegend.tsx';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { countWords } from './count-words.ts';
import styles from './Note.module.css';
import { noteLegend } from './note-keys.ts';

export type NoteFootProps = { readonly editor: NoteEditor; readonly busy: boolean; readonly done: LocalAction };

/** How long the note is, the finish, and the way out of it. */
export const NoteFoot = ({ editor, busy, done }: NoteFootProps) => {
  const { content, saving } = useStore(editor.store);
  const words = countWords(useDeferredValue(content.markdown));
  return (
    <div className={styles['foot']}>
      <div className={styles['actions']}>
        <ActionButton tone="primary" action={done} busy={busy} />
        {saving.status === 'untouched' ? null : <Drop editor={editor} />}
        <span className={styles['words']}>{noteCopy.words(words)}</span>
      </div>
      <div className={styles['keys']}>
        <KeyLegend keys={noteLegend(noteCopy.keys)} />
      </div>
    </div>
  );
};

/** Lets the draft go after one question. */
const Drop = ({ editor }: { readonly editor: NoteEditor }) => {
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const { draftId, entryId } = editor.form;
  const drop = async () => {
    setAsking(false);
    await editor.flush();
    const reply = await call('note:discard', { draftId });
    if (!reply.ok) return setError(reply.error);
    noteSession.close(editor);
    goTo(entryId === null ? places.journal() : places.entry({ id: entryId }), { replace: true });
  };
  return (
    <>
      <Button tone="plain" onClick={() => setAsking(true)}>
        {entryId === null ? noteCopy.drop : noteCopy.dropChanges}
      </Button>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      {asking ? (
        <Dialog
          title={noteCopy.dropTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{noteCopy.dropNo}</Button>
              <Button tone="danger" onClick={() => void drop()}>
                {noteCopy.dropYes}
              </Button>
            </>
          }
        >
          {entryId === null ? noteCopy.dropDetail : noteCopy.dropChangesDetail}
        </Dialog>
      ) : null}
    </>
  );
};
