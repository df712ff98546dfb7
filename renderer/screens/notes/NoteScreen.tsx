import { errorWords } from '../../../shared/errors/error-words.ts';
import { noteCopy } from '../../copy/notes.ts';
import { shellCopy } from '../../copy/shell.ts';
import { useKeyBuffer } from '../../input/use-key-buffer.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Loading } from '../../kit/feedback/Loading.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { NoteDesk } from './NoteDesk.tsx';
import { type NoteAsked, useOpenedNote } from './use-opened-note.ts';

const stateOf = { opening: 'loading', failed: 'failed', open: 'ready' } as const;

/** A note from its first word to "Done". */
export const NoteScreen = ({ asked }: { readonly asked: NoteAsked }) => {
  const { opened, openAgain } = useOpenedNote(asked);
  useKeyBuffer(stateOf[opened.status]);
  return (
    <Page title={noteCopy.heading} hideTitle>
      {opened.status === 'opening' ? <Loading label={noteCopy.opening} /> : null}
      {opened.status === 'failed' ? (
        <Failure words={errorWords(opened.error)} retryLabel={shellCopy.tryAgain} onRetry={openAgain} />
      ) : null}
      {opened.status === 'open' ? <NoteDesk key={opened.editor.form.draftId} editor={opened.editor} /> : null}
    </Page>
  );
};
