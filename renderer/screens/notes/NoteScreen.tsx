import { noteCopy } from '../../copy/notes.ts';
import { useKeyBuffer } from '../../input/use-key-buffer.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { Loaded } from '../../views/Loaded.tsx';
import { NoteDesk } from './NoteDesk.tsx';
import { type NoteAsked, useOpenedNote } from './use-opened-note.ts';

/** A note from its first word to "Done". */
export const NoteScreen = ({ asked }: { readonly asked: NoteAsked }) => {
  const { view } = useOpenedNote(asked);
  useKeyBuffer(view.status);
  return (
    <Page title={noteCopy.heading} hideTitle>
      <Loaded view={view} label={noteCopy.opening}>
        {(editor) => <NoteDesk key={editor.form.draftId} editor={editor} />}
      </Loaded>
    </Page>
  );
};
