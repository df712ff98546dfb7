import { useState } from 'react';
import type { AppError } from '../../../../shared/errors/app-error.ts';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { EntryView } from '../../../../shared/ipc/entries.ts';
import type { Note } from '../../../../shared/records/entries/note.ts';
import { fitting } from '../../../../shared/text/cut.ts';
import { useCommand } from '../../../bridge/use-command.ts';

import { entryCopy } from '../../../copy/journal.ts';
import { templatesCopy } from '../../../copy/notes.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { StatusLine } from '../../../kit/feedback/StatusLine.tsx';
import { TextField } from '../../../kit/fields/TextField.tsx';
import { Actions } from '../../../kit/primitives/Actions.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { Dialog } from '../../../kit/primitives/Dialog.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { goTo } from '../../../state/hash-location.ts';
import { rememberEntry, useLastEntry } from '../../../state/last-entry.ts';
import { useDeleteEntry } from '../../../state/use-delete-entry.ts';

/** What ends the page of an entry: keeping a note as a template, and deleting. */
export const EntryEnd = ({ view: { entry } }: { readonly view: EntryView }) => {
  const [error, setError] = useState<AppError | null>(null);
  const deleteEntry = useDeleteEntry();
  const { origin } = useLastEntry();
  const remove = async () => {
    const failure = await deleteEntry(entry.id, { message: entryCopy.deleted, action: entryCopy.undo });
    if (failure) return setError(failure);
    // The list may still show its line for a moment: the focus would go with it.
    rememberEntry(null);
    goTo(origin.path, { replace: true });
  };
  return (
    <>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <Actions>
        {entry.type === 'note' ? <KeepAsTemplate note={entry} /> : null}
        <Button tone="danger" onClick={() => void remove()}>
          {entryCopy.delete}
        </Button>
      </Actions>
    </>
  );
};

/** The longest text that a template holds. */
const LONGEST = 20_000;
const LONGEST_TITLE = 200;

const KeepAsTemplate = ({ note }: { readonly note: Note }) => {
  const keep = useCommand('template:create');
  const [title, setTitle] = useState<string | null>(null);
  const [isKept, setKept] = useState(false);
  const name = title?.trim() ?? '';
  const keepIt = async () => {
    if (name === '') return;
    if ((await keep.run({ title: name, markdown: note.markdown })) === undefined) return;
    setTitle(null);
    setKept(true);
  };
  if (note.markdown.trim() === '') return null;
  if (note.markdown.length > LONGEST) return <SupportingText>{templatesCopy.tooLong(LONGEST)}</SupportingText>;
  return (
    <>
      <Button onClick={() => setTitle(fitting(note.title, LONGEST_TITLE))}>{templatesCopy.keep}</Button>
      <StatusLine>{isKept ? templatesCopy.kept : ''}</StatusLine>
      {title === null ? null : (
        <Dialog
          title={templatesCopy.keepTitle}
          onClose={() => setTitle(null)}
          actions={
            <>
              <Button onClick={() => setTitle(null)}>{templatesCopy.cancel}</Button>
              <Button tone="primary" disabled={name === ''} busy={keep.busy} onClick={() => void keepIt()}>
                {templatesCopy.keepYes}
              </Button>
            </>
          }
        >
          <p>{templatesCopy.keepDetail}</p>
          <TextField label={templatesCopy.name} maxLength={LONGEST_TITLE} value={title} onChange={setTitle} />
          {keep.error ? <Failure announce words={errorWords(keep.error)} /> : null}
        </Dialog>
      )}
    </>
  );
};
