import { useStore } from 'zustand';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { noteCopy } from '../../copy/notes.ts';
import { noteElsewhereCopy } from '../../editor/elsewhere-copy.ts';
import type { NoteEditor } from '../../editor/note-editor.ts';
import { SaveCopy } from '../../editor/SaveCopy.tsx';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { useUnsaved } from '../../state/use-unsaved.ts';

/** A draft main could not keep: why, that the words are still here, another attempt, and the way out to a file. */
export const UnsavedNote = ({ editor }: { readonly editor: NoteEditor }) => {
  const unsaved = useUnsaved(useStore(editor.store).saving);
  if (unsaved === null) return null;
  const { title, detail } = unsaved.words;
  return (
    <>
      <Failure
        announce
        words={{ title, detail: `${detail} ${noteCopy.keptHere}` }}
        retryLabel={noteCopy.retry}
        onRetry={() => void editor.flush()}
      />
      {unsaved.canSaveElsewhere ? <SaveElsewhere editor={editor} /> : null}
    </>
  );
};

const SaveElsewhere = ({ editor }: { readonly editor: NoteEditor }) => {
  const save = useCommand('note:save-elsewhere');
  const { draftId } = editor.form;
  return (
    <>
      <SaveCopy
        words={noteElsewhereCopy}
        busy={save.busy}
        savedAs={save.value?.savedAs ?? null}
        onSave={() => void save.run({ draftId, content: editor.store.getState().content })}
      />
      {save.error ? <Failure announce words={errorWords(save.error)} /> : null}
    </>
  );
};
