import { useEffect } from 'react';
import { useStore } from 'zustand';
import { errorWords } from '../../../shared/error-words.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { Failure } from '../../components/Failure.tsx';
import { SaveCopy } from '../../components/SaveCopy.tsx';
import { noteElsewhereCopy } from '../../copy/elsewhere.ts';
import { noteCopy } from '../../copy/notes.ts';
import type { NoteKeeper } from '../../state/note-keeper.ts';
import { askForVault } from '../../state/vault.ts';

/** A draft main could not keep: why, that the words are still here, another attempt, and the way out to a file. */
export const UnsavedNote = ({ keeper }: { readonly keeper: NoteKeeper }) => {
  const { saving } = useStore(keeper.store);
  const fault = saving.status === 'failed' ? saving.error.code : null;
  const isWriteFault = fault === 'storage-failed' || fault === 'vault-read-only';
  // After a failed flush main takes no more changes: the line above every screen says so.
  useEffect(() => {
    if (isWriteFault) void askForVault();
  }, [isWriteFault]);
  if (saving.status !== 'failed') return null;
  const { title, detail } = errorWords(saving.error);
  return (
    <>
      <Failure
        announce
        words={{ title, detail: `${detail} ${noteCopy.keptHere}` }}
        retryLabel={noteCopy.retry}
        onRetry={() => void keeper.flush()}
      />
      {isWriteFault ? <SaveElsewhere keeper={keeper} /> : null}
    </>
  );
};

const SaveElsewhere = ({ keeper }: { readonly keeper: NoteKeeper }) => {
  const save = useCommand('note:save-elsewhere');
  const { draftId } = keeper.form;
  return (
    <>
      <SaveCopy
        words={noteElsewhereCopy}
        busy={save.busy}
        savedAs={save.value?.savedAs ?? null}
        onSave={() => void save.run({ draftId, content: keeper.store.getState().content })}
      />
      {save.error ? <Failure announce words={errorWords(save.error)} /> : null}
    </>
  );
};
